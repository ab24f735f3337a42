import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { policyOfWords } from "./bench-policy";
import { findBrowser } from "./find-browser.mjs";

/**
 * `npm run bench:worker`: the analysis in a worker of Chromium, as the background runs it. Starting a worker, loading
 * compromise and loading the analysis stand on lines of their own; then the first policy (cold) and the twentieth.
 * Each line is the median of some fresh workers, in milliseconds.
 */
const ROUNDS = 9;
const WORDS = 10_000;
const WORKERS = ["nothing", "compromise", "analysis"] as const;

const out = mkdtempSync(join(tmpdir(), "smallprint-bench-"));
for (const name of WORKERS)
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: out,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, `bench-workers/${name}.ts`),
        formats: ["iife"],
        name: "worker",
        fileName: () => `${name}.js`,
      },
    },
  });
const server = createServer((request, response) => {
  const name = WORKERS.find((one) => request.url === `/${one}.js`);
  response.setHeader("content-type", name ? "text/javascript" : "text/html");
  response.end(name ? readFileSync(join(out, `${name}.js`)) : "<title>bench</title>");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const port = typeof address === "object" ? address?.port : undefined;

const browser = await chromium.launch({ executablePath: await findBrowser() });
const page = await browser.newPage();
// What runs this script names functions by a helper of its own, which no page has.
await page.addInitScript("globalThis.__name = (made) => made");
await page.goto(`http://127.0.0.1:${port}/`);

/** Starts a worker, sends it the policy so many times, and tells how long the start and each analysis took. */
const run = (name: (typeof WORKERS)[number], policy: string, times: number) =>
  page.evaluate(
    async ([script, text, count]) => {
      const begun = performance.now();
      const worker = new Worker(script);
      const next = () =>
        new Promise<unknown>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
        });
      await next();
      const start = performance.now() - begun;
      const analyses: number[] = [];
      for (let n = 0; n < count; n++) {
        worker.postMessage(text);
        analyses.push(Number(await next()));
      }
      worker.terminate();
      return { start, analyses };
    },
    [`/${name}.js`, policy, times] as const,
  );

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const show = (what: string, times: readonly number[]) =>
  console.log(`${what.padEnd(52)} ${median(times).toFixed(1).padStart(7)} ms`);
const rounds = async (name: (typeof WORKERS)[number], policy = "", times = 0) => {
  const all: Awaited<ReturnType<typeof run>>[] = [];
  for (let n = 0; n < ROUNDS; n++) all.push(await run(name, policy, times));
  return all;
};

const starts = async (name: (typeof WORKERS)[number]) => (await rounds(name)).map(({ start }) => start);
const nothing = await starts("nothing");
show("starting a worker that does nothing", nothing);
const base = median(nothing);
show(
  "more for compromise",
  (await starts("compromise")).map((time) => time - base),
);
show(
  "more for the whole analysis, compromise included",
  (await starts("analysis")).map((time) => time - base),
);
for (const words of [1_000, WORDS, 100_000]) {
  const policy = policyOfWords(words);
  const cold = (await rounds("analysis", policy, 1)).map(({ analyses }) => analyses[0] ?? 0);
  show(`first analysis of a fresh worker, ${words} words`, cold);
}
const { analyses } = await run("analysis", policyOfWords(WORDS), 40);
show(`analysis once warm, ${WORDS} words`, analyses.slice(20));

await browser.close();
server.close();
rmSync(out, { recursive: true });
