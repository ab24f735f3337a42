import type { Outline } from "./sections";
import type { Statement } from "./statements";
import type { Notice } from "./types";
export function noticesOf(_outline: Outline, _statements: readonly Statement[]): Notice[] {
  return [];
}
