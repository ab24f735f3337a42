import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countWords } from "../src/analysis/summarize";

const GOLDEN = join(import.meta.dirname, "../tests/golden");

/** Always the same five of our own policies, so that figures compare from day to day while the others grow in number. */
const USUAL = ["childrens-game", "hospital", "open-source-project", "shop", "state-tables"];
/** Harder ones: long sentences, many tables, hardly two alike. */
const HARDER = [
  "adtech",
  "bank",
  "energy-supplier",
  "mobile-game",
  "newspaper",
  "school",
  "software-service",
];

/** Our own policies one after the other, as often as it takes to reach a number of words: what the benches read. */
export function policyOfWords(words: number, kind: "usual" | "harder" = "usual"): string {
  const names = kind === "usual" ? USUAL : HARDER;
  const sources = names.map((name) => readFileSync(join(GOLDEN, `${name}.md`), "utf8"));
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
