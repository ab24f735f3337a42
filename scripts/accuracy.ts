import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { TOPIC_IDS, VOCABULARY } from "../src/analysis/vocabulary";

/**
 * Writes docs/accuracy.md and assets/accuracy.json from the scorer's figures. Figures on policies that the rules were not
 * made with (`eval/heldout.json`) come first where they are there. Without the scorer nothing is written.
 */
const ROOT = join(import.meta.dirname, "..");
const EVAL = join(ROOT, "../shared/eval");

const topicSchema = z.object({
  of: z.number(),
  f1: z.optional(z.nullable(z.number())),
  precision: z.optional(z.nullable(z.number())),
  recall: z.optional(z.nullable(z.number())),
  accuracy: z.optional(z.nullable(z.number())),
});
const figuresSchema = z.object({
  policies: z.number(),
  f1: z.number(),
  precision: z.number(),
  recall: z.number(),
  choice: z.number(),
  verbatim: z.number(),
  whole: z.number(),
  sameEvidence: z.number(),
  dangerous: z.number(),
  topics: z.record(z.string(), topicSchema),
});
type Figures = z.infer<typeof figuresSchema>;
type Kind = "heldout" | "development";

const HEADINGS: Readonly<Record<Kind, string>> = {
  heldout: "Policies that the rules were not made with",
  development: "Development set: the rules were made with these policies in view",
};

const percent = (share: number | null | undefined) =>
  typeof share === "number" ? `${(100 * share).toFixed(1)} %` : "\u2013";

function measure(): Figures {
  const file = join(mkdtempSync(join(tmpdir(), "accuracy-")), "figures.json");
  const run = spawnSync("node", [join(EVAL, "score.mjs"), "--json", file], { cwd: ROOT, encoding: "utf8" });
  if (!existsSync(file)) throw new Error(`the scorer gave no figures:\n${run.stderr}`);
  return figuresSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

function section(kind: Kind, figures: Figures): string {
  const rows = TOPIC_IDS.flatMap((id) => {
    const row = figures.topics[id];
    if (!row?.of) return [];
    const choice = VOCABULARY[id].kind === "choice";
    return [
      `| ${id} | ${row.of} | ${choice ? percent(row.accuracy) : percent(row.precision)} | ${choice ? "" : percent(row.recall)} | ${choice ? "" : percent(row.f1)} |`,
    ];
  });
  return [
    `## ${HEADINGS[kind]}`,
    "",
    `${figures.policies} policies. Set and text facts: precision ${percent(figures.precision)}, recall ${percent(figures.recall)}, F1 ${percent(figures.f1)}. Choice topics: ${percent(figures.choice)} right. False comfort (a comforting answer that the policy does not give): ${figures.dangerous}. Quotes: ${percent(figures.verbatim)} verbatim, ${percent(figures.whole)} a whole sentence, item or row; ${percent(figures.sameEvidence)} of the right facts rest first on the key's own sentence.`,
    "",
    "| topic | in the keys | precision, or share right | recall | F1 |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
  ].join("\n");
}

/** The table that the options page shows. */
function table(kind: Kind, figures: Figures, date: string) {
  const rows = TOPIC_IDS.flatMap((topic) => {
    const row = figures.topics[topic];
    if (!row?.of) return [];
    const right = row.accuracy ?? undefined;
    return [
      { topic, checked: row.of, precision: right ?? row.precision ?? 0, recall: right ?? row.recall ?? 0 },
    ];
  });
  const all = {
    topic: "all",
    checked: rows.reduce((sum, row) => sum + row.checked, 0),
    precision: figures.precision,
    recall: figures.recall,
    falseComfort: { wrong: figures.dangerous, of: figures.policies },
  };
  return { kind, policies: figures.policies, date, rows, all };
}

/** The place in the README that holds the figures. */
const MARKED = /<!-- accuracy -->[\s\S]*?<!-- \/accuracy -->/;

function inReadme(kind: Kind, figures: Figures): string {
  return [
    `${HEADINGS[kind]} (${figures.policies} policies):`,
    "",
    "| what | measured |",
    "|---|---|",
    `| facts: precision, recall, F1 | ${percent(figures.precision)}, ${percent(figures.recall)}, ${percent(figures.f1)} |`,
    `| answers of one choice that are right | ${percent(figures.choice)} |`,
    `| comforting answers that the policy does not give | ${figures.dangerous} |`,
    `| quotes verbatim; a whole sentence, item or row | ${percent(figures.verbatim)}; ${percent(figures.whole)} |`,
  ].join("\n");
}

if (!existsSync(join(EVAL, "score.mjs"))) {
  console.error("The scorer and its keys are not here; docs/accuracy.md stays as it is.");
  process.exit(1);
}
const date = new Date().toISOString().slice(0, 10);
const heldoutFile = join(EVAL, "heldout.json");
const heldout = existsSync(heldoutFile)
  ? figuresSchema.parse(JSON.parse(readFileSync(heldoutFile, "utf8")))
  : undefined;
const development = measure();
const notMeasured =
  "Not measured: policies in other languages than English (they are not analysed), the section topics on modern policies by more than one reader, and how readers understand the summaries.";
writeFileSync(
  join(ROOT, "docs/accuracy.md"),
  [
    "# Accuracy",
    "",
    `Measured on ${date} with \`npm run accuracy\`; the keys were made by careful reading.`,
    "",
    ...(heldout ? [section("heldout", heldout)] : []),
    section("development", development),
    notMeasured,
    "",
  ].join("\n"),
);
writeFileSync(
  join(ROOT, "assets/accuracy.json"),
  `${JSON.stringify(heldout ? table("heldout", heldout, date) : table("development", development, date), null, 1)}\n`,
);
const [kind, figures] = heldout ? (["heldout", heldout] as const) : (["development", development] as const);
const readme = join(ROOT, "README.md");
const told = `<!-- accuracy -->\n${inReadme(kind, figures)}\n<!-- /accuracy -->`;
writeFileSync(
  readme,
  readFileSync(readme, "utf8").replace(MARKED, () => told),
);
console.log(
  `docs/accuracy.md and assets/accuracy.json written: F1 ${percent(development.f1)} on ${development.policies} policies`,
);
