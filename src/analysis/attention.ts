import type { Attention, Fact } from "./types";
export function attentionOf(_facts: readonly Fact[]): Attention[] {
  return [];
}
