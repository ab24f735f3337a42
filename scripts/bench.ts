import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { analyze } from "../src/analysis/analyze";
import { conclude, factsFrom } from "../src/analysis/conclude";
import { readMarkdown } from "../src/analysis/read-text";
import { search } from "../src/analysis/search";
import { splitSections } from "../src/analysis/sections";
import { splitStatements } from "../src/analysis/statements";
import { countWords } from "../src/analysis/summarize";
import { topics } from "../src/analysis/topics";
import { policyOfWords } from "./bench-policy";

/**
 * Times the analysis stage by stage on policies of our own making, in milliseconds: cold (first run in this process)
 * and warm (median of 20 after 20 runs), and against two yardsticks in the same run: Readability on the same text as a
 * page, and a full parse by compromise. It runs as one bundle, as the analysis ships: a loader that keeps functions'
 * names, as the other scripts use, costs every analysis a fifth more.
 */
const RUNS = 20;
const WARM_UP = 20;

type Timing = { readonly name: string; readonly cold: number; readonly warm: number };

function time(name: string, work: () => unknown): Timing {
  const once = () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const cold = once();
  for (let i = 0; i < WARM_UP; i++) once();
  const runs = Array.from({ length: RUNS }, once).sort((a, b) => a - b);
  return { name, cold, warm: runs[RUNS / 2] ?? 0 };
}

const show = ({ name, cold, warm }: Timing) =>
  console.log(`${name.padEnd(44)} ${cold.toFixed(1).padStart(8)} ${warm.toFixed(1).padStart(8)}`);

const source = policyOfWords(10_000);
const policy = { ...readMarkdown(source), language: "en" };
const outline = splitSections(policy);
const statements = splitStatements(outline);
const html = `<html><head><title>Privacy policy</title></head><body><article>${source
  .split(/\n\n+/)
  .map((p) => `<p>${p.replace(/[&<>]/g, " ")}</p>`)
  .join("")}</article></body></html>`;

console.log(`a policy of ${countWords(source)} words, ${statements.length} statements; times in ms`);
console.log(`${"stage".padEnd(44)} ${"cold".padStart(8)} ${"warm".padStart(8)}`);
const found = search(topics, outline, statements);
const whole = time("whole analysis", () => analyze(policy));
for (const stage of [
  time("read Markdown", () => readMarkdown(source)),
  time("sections and their topics", () => splitSections(policy)),
  time("statements", () => splitStatements(outline)),
  time(`evidence (${topics.length} topics)`, () => search(topics, outline, statements)),
  time("refine, decide, quote", () =>
    topics.map((topic) => factsFrom(topic, found.get(topic) ?? [], outline)),
  ),
  whole,
])
  show(stage);
const slowest = topics
  .map((topic) => time(topic.id, () => conclude(topic, outline, statements)))
  .sort((a, b) => b.warm - a.warm);
console.log("\nslowest topics");
for (const topic of slowest.slice(0, 5)) show(topic);

console.log("\nharder text: long sentences, many tables");
const harder = { ...readMarkdown(policyOfWords(10_000, "harder")), language: "en" };
show(time("10000 words", () => analyze(harder)));

console.log("\nlength");
for (const words of [1_000, 10_000, 100_000]) {
  const longer = { ...readMarkdown(policyOfWords(words)), language: "en" };
  show(time(`${words} words`, () => analyze(longer)));
}

console.log("\nyardsticks");
const readability = time("@mozilla/readability (parse included)", () =>
  new Readability(parseHTML(html).document as unknown as Document).parse(),
);
const { default: nlp } = await import("compromise");
const compromise = time("compromise, full parse", () => nlp(source).json());
show(readability);
show(compromise);
console.log(
  `the analysis takes ${(whole.warm / readability.warm).toFixed(2)} of Readability's time and ${(whole.warm / compromise.warm).toFixed(3)} of compromise's`,
);
