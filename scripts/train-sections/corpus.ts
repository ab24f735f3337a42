import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Segment, segments, wordCount } from "./markdown-segments";

/** FNV-1a: a hash that never changes, for splits and for naming segments. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** A segment's name: it stands for the text without repeating it. */
export function segmentKey(text: string): string {
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, " ");
  return hash(letters).toString(36) + hash(`${letters}|`).toString(36);
}

/** Every different segment of 4 to 250 words of the Markdown policies in a folder, in the order of the file names. */
export function readCorpus(folder: string): Segment[] {
  if (!existsSync(folder)) throw new Error(`no corpus at ${folder}`);
  const seen = new Set<string>();
  const out: Segment[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()) {
    const document = file.slice(0, -3);
    for (const segment of segments(
      readFileSync(join(folder, file), "utf8"),
      document.replace(/--.*/, ""),
      document,
    )) {
      const count = wordCount(segment.text);
      const key = segmentKey(segment.text);
      if (count < 4 || count > 250 || seen.has(key)) continue;
      seen.add(key);
      out.push(segment);
    }
  }
  return out;
}
