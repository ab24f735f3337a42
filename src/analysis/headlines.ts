import type { Fact, Headline } from "./types";
export function headlinesOf(_facts: readonly Fact[]): Headline[] {
  return [];
}
