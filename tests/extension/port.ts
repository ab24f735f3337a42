import { vi } from "vitest";
import type { Runtime, Tabs } from "webextension-polyfill";

/** One end of a line as the background holds it, with what the other end does and hears. */
export function fakePort(url: string, tab?: Partial<Tabs.Tab>) {
  const onMessage = new Set<(message: unknown) => unknown>();
  const onDisconnect = new Set<() => void>();
  const heard: unknown[] = [];
  const event = <T>(listeners: Set<T>) => ({ addListener: (listener: T) => listeners.add(listener) });
  const port = {
    name: "",
    sender: { id: "us", url, tab: tab as Tabs.Tab },
    onMessage: event(onMessage),
    onDisconnect: event(onDisconnect),
    postMessage: (message: unknown) => heard.push(message),
    disconnect: vi.fn(),
  } as unknown as Runtime.Port & { disconnect: ReturnType<typeof vi.fn> };
  return {
    port,
    heard,
    /** The other end says something; resolves when the background has dealt with it. */
    say: (message: unknown) => Promise.all([...onMessage].map((listener) => listener(message))),
    hangUp: () => {
      for (const listener of onDisconnect) listener();
    },
  };
}
