/**
 * `npm run test:firefox`: the smoke test in a real Firefox. Installs Firefox ESR where there is none, as root on Debian
 * and its kin, and builds the package first.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findFirefox } from "./find-firefox.mjs";
import { runNode } from "./run-step.mjs";

function apt(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}

function install(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    throw new Error(
      "No Firefox was found. Install Firefox 140 or newer, or set FIREFOX_PATH to the path of one.",
    );
  const esr = () => apt("install", "-y", "--no-install-recommends", "firefox-esr");
  if (!esr() && !(apt("update") && esr())) throw new Error("apt-get install firefox-esr failed, see above.");
}

async function main(): Promise<number> {
  if (!findFirefox()) install();
  const built = await runNode(["node_modules/wxt/bin/wxt.mjs", "build", "-b", "firefox", "--mv3"], {
    quiet: true,
  });
  if (built !== 0) throw new Error("The package could not be built; `npm run build:firefox` says why.");
  return runNode(["node_modules/@playwright/test/cli.js", "test", "tests/e2e/firefox.spec.ts"]);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
