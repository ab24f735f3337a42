import type { Block, Policy } from "./types";

/** How two neighbouring blocks are joined: the cells of one row by a bar, all else by a line break. */
function joint(before: Block, after: Block): string {
  const sameRow =
    before.kind === "cell" &&
    after.kind === "cell" &&
    before.table === after.table &&
    before.row === after.row;
  return sameRow ? " | " : "\n";
}

/**
 * The policy's whole text and where each block starts in it (UTF-16 offsets).
 * Every span of the summary is a slice of this text, so quote === text.slice(start, end) holds everywhere.
 */
export function policyText(policy: Pick<Policy, "blocks">): { text: string; starts: number[] } {
  const starts: number[] = [];
  const parts: string[] = [];
  let at = 0;
  let before: Block | undefined;
  for (const block of policy.blocks) {
    const glue = before ? joint(before, block) : "";
    at += glue.length;
    starts.push(at);
    parts.push(glue, block.text);
    at += block.text.length;
    before = block;
  }
  return { text: parts.join(""), starts };
}
