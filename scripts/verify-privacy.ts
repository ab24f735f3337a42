/**
 * `npm run verify:privacy`: shows that the extension asks no network for anything, and says line by line how. Builds
 * both packages first; `-- --built` takes those that are there. Ends with status 1 where something was found.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { filesBelow } from "./package-files";
import { BANS, findBanned } from "./privacy/bundles";
import { faultsOfManifest, policyOf } from "./privacy/manifest";
import { PLANTED_HOST, plant } from "./privacy/planted";
import { comparable, isBuilt, type Session, visit } from "./privacy/use-every-view";
import { root, runNode } from "./run-step.mjs";

const BUILDS = { "chrome-mv3": ["build"], "firefox-mv3": ["build", "-b", "firefox", "--mv3"] };
const folderOf = (build: string) => join(root, ".output", build);

let failed = 0;

/** One line of the report; `faults` say what is wrong, none is good. */
function report(what: string, faults: readonly string[]): void {
  if (faults.length > 0) failed += 1;
  console.log(`${faults.length > 0 ? "FAIL" : "  ok"}  ${what}`);
  for (const fault of faults) console.log(`        ${fault}`);
}

const note = (line: string) => console.log(`      ${line}`);

async function build(): Promise<void> {
  for (const [name, args] of Object.entries(BUILDS)) {
    if (process.argv.includes("--built") && isBuilt(folderOf(name))) continue;
    const status = await runNode(["node_modules/wxt/bin/wxt.mjs", ...args], { quiet: true });
    if (status !== 0)
      throw new Error(`The package ${name} could not be built; \`npx wxt ${args.join(" ")}\` says why.`);
  }
}

function checkFiles(): void {
  console.log("\n1. What is in the packages");
  for (const name of Object.keys(BUILDS)) {
    const files = filesBelow(folderOf(name));
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    note(`${name}: ${files.length} files, ${size} bytes: ${files.map((file) => file.name).join(", ")}`);
    for (const ban of BANS) {
      const read = files.filter((file) => ban.files.test(file.name)).length;
      const found = findBanned(files, [ban]).map(({ file, near }) => `${file}: …${near}…`);
      report(`${name}: no ${ban.what} (${read} files)`, found);
    }
    const manifest = readFileSync(join(folderOf(name), "manifest.json"), "utf8");
    note(`${name}: content security policy: ${policyOf(manifest)}`);
    report(
      `${name}: policy and permissions allow no connection and no more than is needed`,
      faultsOfManifest(manifest),
    );
  }
}

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((line) => !b.has(line));

async function checkTraffic(browser: string): Promise<void> {
  console.log(
    "\n2. What a browser asks for while every view is used (everything goes through a proxy that logs)",
  );
  const used = await visit({ browser, extension: folderOf("chrome-mv3") });
  for (const view of used.views) note(`used: ${view}`);
  const asked = comparable(used.requests);
  const without = await visitWithout(browser, asked);
  for (const line of without) note(`asked for without the extension: ${line}`);
  report(`with the extension the same ${without.size} and nothing else`, [
    ...minus(asked, without).map((line) => `only with the extension: ${line}`),
    ...missing(without, asked),
  ]);
  report("no page of the extension wanted more than its policy allows", used.complaints);
}

/** The browser looks for updates when it likes to: what it did not yet ask for is waited for. */
async function visitWithout(browser: string, asked: ReadonlySet<string>): Promise<Set<string>> {
  const enough = (requests: readonly string[]) => minus(asked, comparable(requests)).length === 0;
  return comparable((await visit({ browser, enough })).requests);
}

/** What only the run without the extension asked for; of the browser's own services it says nothing. */
function missing(without: ReadonlySet<string>, asked: ReadonlySet<string>): string[] {
  return minus(without, asked)
    .filter((line) => !line.startsWith("…"))
    .map((line) => `only without the extension: ${line}`);
}

/** The same checks on a package into which requests were planted: they must all fail. */
async function checkChecks(browser: string): Promise<void> {
  console.log("\n3. Can these checks fail? The same on a copy into which requests were planted");
  const copy = mkdtempSync(join(tmpdir(), "smallprint-planted-"));
  try {
    plant(folderOf("chrome-mv3"), copy);
    const found = findBanned(filesBelow(copy));
    for (const { file, what } of found) note(`found: ${what} in ${file}`);
    const files = ["detector.js", "background.js", "options.html"];
    report(
      "each planted file was found",
      files.filter((file) => !found.some((finding) => finding.file === file)),
    );
    const faults = faultsOfManifest(readFileSync(join(copy, "manifest.json"), "utf8"));
    for (const fault of faults) note(`found: ${fault}`);
    report("the loosened policy was found", faults.length > 0 ? [] : ["nothing was said against it"]);
    reportPlanted(await visit({ browser, extension: copy, enough: sawAll }));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const PLANTED = ["/from-page", "/from-background", "/picture.png"].map(
  (path) => `GET http://${PLANTED_HOST}${path}`,
);
const sawAll = (requests: readonly string[]) => PLANTED.every((line) => requests.includes(line));

function reportPlanted({ requests }: Session): void {
  for (const line of PLANTED.filter((planted) => requests.includes(planted)))
    note(`seen by the proxy: ${line}`);
  report(
    "each planted request was seen by the proxy",
    PLANTED.filter((planted) => !requests.includes(planted)).map((line) => `not seen: ${line}`),
  );
}

try {
  await build();
  const browser = await findBrowser();
  checkFiles();
  await checkTraffic(browser);
  await checkChecks(browser);
} catch (error) {
  report("the check itself", [error instanceof Error ? error.message : String(error)]);
}
console.log(
  failed > 0 ? `\n${failed} checks failed.` : "\nNothing leaves the device, as far as these checks can see.",
);
process.exitCode = failed > 0 ? 1 : 0;
