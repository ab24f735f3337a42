import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { calibrated, thresholds } from "./train-sections/calibrate";
import { crossFit, type Figures, measure } from "./train-sections/evaluate";
import { readExamples } from "./train-sections/examples";
import { fitModel } from "./train-sections/fit-model";
import { weightsModule } from "./train-sections/pack-model";
import { teach, teacherViews } from "./train-sections/teacher";

/**
 * `npm run train:sections [-- CORPUS [DATE]]` trains the model of `src/analysis/section-topics` on the headings of a
 * folder of policies in Markdown and writes it with its figures. The same corpus and date give the same bytes.
 */

const [corpus = "../shared/corpus/ota", date = "2026-11-24"] = process.argv.slice(2);
const TARGET = fileURLToPath(new URL("../src/analysis/section-topics/weights.ts", import.meta.url));
const MOST_BYTES = 60_000;

const percent = (share: number): string => (100 * share).toFixed(1);
const line = (name: string, { micro, macro, silent }: Figures): string =>
  `${name}: micro F1 ${percent(micro)}, macro F1 ${percent(macro)}, no topic given ${percent(silent)} %`;

if (!existsSync(corpus)) {
  console.error(
    `No corpus at ${corpus}: give the folder of Markdown policies (Open Terms Archive) as an argument.`,
  );
  console.error("The trained model is part of the project; training is only needed to change it.");
  process.exit(1);
}

const started = Date.now();
const examples = readExamples(corpus);
const services = new Set(examples.map(({ segment }) => segment.service)).size;
const read = examples.filter((example) => example.read).length;
console.error(`${examples.length} segments of ${services} services, ${read} of them read`);

const views = teacherViews(examples);
const folds = crossFit(views, examples);
const figures = [measure(folds, false), measure(folds, true)] as const;
for (const [topic, { f1, count }] of Object.entries(figures[1].perTopic))
  console.error(`${topic.padEnd(18)} F1 ${percent(f1).padStart(5)} (${count})`);

const shares = teach(views, examples, () => true);
const lessons = examples.map((example, row) => ({ example, shares: shares[row] ?? new Float64Array() }));
const model = calibrated(fitModel(lessons), thresholds(folds.flatMap(({ judged }) => judged)));
const text = weightsModule(model, [
  "Model for the topics of policy sections: linear, on words, pairs of words and actors, one decision a label.",
  "Trained on privacy policies collected by Open Terms Archive (https://opentermsarchive.org), made available under the",
  "Open Data Commons Attribution License (ODC-By) 1.0; see NOTICE. No text of a policy is in it.",
  `Date: ${date}. Segments: ${examples.length} of ${services} services, labelled by their headings and by a teacher`,
  `that learnt from ${read} segments read one by one. Features: ${model.idf.length}, labels: ${model.labels.length}.`,
  `Measured on those ${figures[0].segments} read segments (three in five chosen because they are hard), by models that had`,
  "not seen their services (four folds):",
  line("without headings", figures[0]),
  line("with headings", figures[1]),
]);
writeFileSync(TARGET, text);
execFileSync("npx", ["biome", "format", "--write", TARGET], { stdio: "ignore" });
const bytes = gzipSync(readFileSync(TARGET), { level: 9 }).length;
console.error(line("without headings", figures[0]));
console.error(line("with headings", figures[1]));
console.error(`${TARGET}: ${bytes} gzipped; ${Math.round((Date.now() - started) / 1000)} s`);
if (bytes > MOST_BYTES) {
  console.error(`More than ${MOST_BYTES} bytes gzipped: lower FEATURES in train-sections/fit-model.ts.`);
  process.exitCode = 1;
}
