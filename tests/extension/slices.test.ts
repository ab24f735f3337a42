import { expect, test, vi } from "vitest";
import { createPause } from "../../src/extension/slices";

test("a pause waits for others only when a slice is over", async () => {
  let clock = 0;
  const pause = createPause(() => clock);
  const timers = vi.spyOn(globalThis, "setTimeout");
  await pause();
  clock = 11;
  await pause();
  expect(timers).not.toHaveBeenCalled();
  clock = 13;
  await pause();
  expect(timers).toHaveBeenCalledOnce();
  await pause();
  expect(timers).toHaveBeenCalledOnce();
  timers.mockRestore();
});
