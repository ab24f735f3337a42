import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../src/analysis/analyze";
import { TOPIC_IDS, VOCABULARY } from "../src/analysis/vocabulary";
import { policyOf } from "./cli/policy";

/**
 * Counts how common each value is over a corpus of policies in Markdown, and writes the small table that marks what few
 * policies say. English policies of at least 300 words count, each service once.
 */
const FEWEST_WORDS = 300;
const corpus = process.argv[2] ?? join(import.meta.dirname, "../../shared/corpus/ota");
const target = join(import.meta.dirname, "../assets/base-rates.json");

if (!existsSync(corpus)) {
  console.error(`There is no corpus at ${corpus}; the table stays as it is.`);
  process.exit(1);
}

const counts = new Map<string, number>();
const services = new Set<string>();
for (const file of readdirSync(corpus)
  .filter((name) => name.endsWith(".md"))
  .sort()) {
  // "bolt--business-privacy-policy.md" is a second policy of the service "bolt".
  const service = file.replace(/(?:--.*)?\.md$/, "");
  if (services.has(service)) continue;
  const summary = analyze(policyOf(readFileSync(join(corpus, file), "utf8"), "md"));
  if (summary.language !== "en" || summary.words < FEWEST_WORDS) continue;
  services.add(service);
  for (const { topic, value } of summary.facts) {
    if (VOCABULARY[topic].kind === "text") continue;
    counts.set(`${topic}.${value}`, (counts.get(`${topic}.${value}`) ?? 0) + 1);
  }
}

const rates: Record<string, number> = {};
for (const topic of TOPIC_IDS) {
  for (const value of VOCABULARY[topic].values) {
    const share = (counts.get(`${topic}.${value}`) ?? 0) / services.size;
    rates[`${topic}.${value}`] = Math.round(share * 1000) / 1000;
  }
}
const table = { policies: services.size, source: "Open Terms Archive, English policies (ODC-By 1.0)", rates };
writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`);
console.log(
  `${services.size} policies; ${Object.keys(rates).length} values written to assets/base-rates.json`,
);
for (const [id, share] of Object.entries(rates).filter(([, s]) => s > 0 && s <= 0.1))
  console.log(`${id.padEnd(48)} ${(share * 100).toFixed(1)} %`);
