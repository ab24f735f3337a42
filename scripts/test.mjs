/**
 * `npm test`: everything that is checked before a change is good. Goes on after a failure, so that one run shows
 * all of them; its last line is `N passed, N failed`, where each check counts as one beside the tests.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, runNode } from "./run-step.mjs";
import { setUp } from "./set-up.mjs";

const UNIT_REPORT = ".cache/unit.json";
const E2E_REPORT = ".cache/e2e.json";
const bin = (path) => join("node_modules", path);
const wxt = bin("wxt/bin/wxt.mjs");
const tsc = bin("typescript/bin/tsc");

let passed = 0;
let failed = 0;
const failures = [];

/** Runs a check that passes or fails as a whole. */
async function check(name, args, options) {
  console.log(`\n== ${name}`);
  const ok = (await runNode(args, options)) === 0;
  count(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

/** Runs tests that report their own numbers; a run without a report has failed. */
async function tests(name, args, report, read, options) {
  console.log(`\n== ${name}`);
  rmSync(join(root, report), { force: true });
  const status = await runNode(args, options);
  const numbers = existsSync(join(root, report))
    ? read(JSON.parse(readFileSync(join(root, report), "utf8")))
    : { passed: 0, failed: 1, skipped: 0 };
  if (numbers.skipped > 0) console.log(`${name}: ${numbers.skipped} skipped`);
  count(name, numbers.passed, status !== 0 && numbers.failed === 0 ? 1 : numbers.failed);
}

function count(name, good, bad) {
  passed += good;
  failed += bad;
  if (bad > 0) failures.push(`${name}: ${bad} failed`);
}

const unitNumbers = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter((f) => f.status === "failed" && f.assertionResults.length === 0).length,
  skipped: report.numPendingTests + (report.numTodoTests ?? 0),
});
const e2eNumbers = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  skipped: stats.skipped,
});

async function main() {
  setUp();
  mkdirSync(join(root, ".cache"), { recursive: true });
  await check("types", [tsc, "-p", "."]);
  await check("types of the core, without a DOM", [tsc, "-p", "src/analysis"]);
  await check("lint", [bin("@biomejs/biome/bin/biome"), "ci", "."]);
  await check("nothing unused", [bin("knip/bin/knip.js")]);
  const unit = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
  await tests("unit tests", [bin("vitest/vitest.mjs"), ...unit], UNIT_REPORT, unitNumbers);
  const built = [
    await check("build for Chrome and Edge", [wxt, "build"]),
    await check("build for Firefox", [wxt, "build", "-b", "firefox", "--mv3"]),
    await check("build for tests", [wxt, "build"], { env: { SMALLPRINT_OPEN_SHADOW: "1" } }),
  ];
  if (!built.every(Boolean)) return count("end-to-end tests, for want of a build", 0, 1);
  const { findBrowser } = await import("./find-browser.mjs");
  const env = { CHROMIUM_PATH: await findBrowser() };
  await tests("end-to-end tests", [bin("@playwright/test/cli.js"), "test"], E2E_REPORT, e2eNumbers, {
    env,
    minutes: 20,
  });
  await check(
    "nothing leaves the device",
    [bin("tsx/dist/cli.mjs"), "scripts/verify-privacy.ts", "--built"],
    { env },
  );
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  count("set-up", 0, 1);
}
if (failures.length > 0) console.log(`\n${failures.join("\n")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
