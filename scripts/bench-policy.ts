import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countWords } from "../src/analysis/summarize";

const GOLDEN = join(import.meta.dirname, "../tests/golden");

/** Our own policies one after the other, as often as it takes to reach a number of words: what the benches read. */
export function policyOfWords(words: number): string {
  const sources = readdirSync(GOLDEN)
    .filter((f) => f.endsWith(".md"))
    .sort()
    .map((f) => readFileSync(join(GOLDEN, f), "utf8"));
  const lines: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    for (const line of (sources[at % sources.length] ?? "").split("\n")) {
      if (count >= words) break;
      lines.push(line);
      count += countWords(line);
    }
  }
  return lines.join("\n");
}
