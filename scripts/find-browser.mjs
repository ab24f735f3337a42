import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** Chromium as distributions install it. Branded Chrome and Edge no longer load extensions from the command line. */
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/local/bin/chromium",
  "/opt/homebrew/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium that loads extensions: CHROMIUM_PATH, Playwright's own, the system's, one that Playwright
 * downloads, one that the package manager installs (as root). Throws with all that was tried and what to do.
 */
export async function findBrowser() {
  const tried = [];
  for (const look of [fromEnvironment, fromPlaywright, fromSystem, download, installPackage]) {
    const path = await look((what) => tried.push(what));
    if (path) return path;
  }
  const what = tried.map((line) => `  - ${line}`).join("\n");
  throw new Error(
    `No Chromium was found, and none could be installed. Tried:\n${what}\n` +
      "Install Chromium (Debian, Ubuntu: apt-get install chromium; macOS: brew install chromium), " +
      "or set CHROMIUM_PATH to the path of one.",
  );
}

/** What the user says counts: a wrong path is an error, not a reason to look elsewhere. */
function fromEnvironment() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (runs(path)) return path;
  throw new Error(`CHROMIUM_PATH is set to ${path}, but that does not start. Correct it, or unset it.`);
}

async function playwrightPath() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function fromPlaywright(note) {
  const path = await playwrightPath().catch(() => "");
  if (path && existsSync(path)) return path;
  note("Playwright's own Chromium: not downloaded");
  return undefined;
}

function fromSystem(note) {
  const path = SYSTEM_PATHS.find((candidate) => existsSync(candidate) && runs(candidate));
  if (!path) note(`the system's: none of ${SYSTEM_PATHS.join(", ")}`);
  return path;
}

async function download(note) {
  console.log("Downloading a Chromium (Playwright) …");
  const cli = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  const { status } = run(process.execPath, [cli, "install", "chromium", "--no-shell"]);
  const path = status === 0 ? await playwrightPath() : "";
  if (path && existsSync(path) && runs(path)) return path;
  note(status === 0 ? "Playwright's download: does not start here" : "Playwright's download: failed");
  return undefined;
}

function installPackage(note) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    note("the package manager: only tried as root, on Debian and its kin");
    return undefined;
  }
  console.log("Installing a Chromium (apt-get) …");
  const install = () => run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]).status === 0;
  const update = () => run("apt-get", ["update"]).status === 0;
  if (!install() && !(update() && install())) note("apt-get install chromium: failed");
  return SYSTEM_PATHS.find((candidate) => existsSync(candidate) && runs(candidate));
}

function runs(path) {
  const { status } = spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
  return status === 0;
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env, timeout: 600_000 });
}
