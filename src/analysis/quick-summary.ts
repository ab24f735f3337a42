import type { Fact, Message } from "./types";
export function quickSummary(_facts: readonly Fact[]): Message[] {
  return [];
}
