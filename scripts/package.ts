/**
 * `npm run package`: the zips for the stores, in `.output/packages`: one for Chrome and Edge, one for Firefox, and the
 * source from which addons.mozilla.org can build the second again. The same source gives the same bytes;
 * `npm run package:check` shows it.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { overBudget } from "./package/budget";
import { sourceFiles } from "./package/source";
import { zip } from "./package/zip";
import { filesBelow, type PackageFile } from "./package-files";
import { root, runNode } from "./run-step.mjs";

const BUILDS = {
  "chrome-mv3": { args: ["build"], zip: "chrome-and-edge" },
  "firefox-mv3": { args: ["build", "-b", "firefox", "--mv3"], zip: "firefox" },
};
const FOLDER = join(root, ".output/packages");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

function write(kind: string, files: readonly PackageFile[]): Uint8Array {
  const bytes = zip(files);
  const name = `smallprint-${version}-${kind}.zip`;
  writeFileSync(join(FOLDER, name), bytes);
  const sum = createHash("sha256").update(bytes).digest("hex");
  console.log(
    `${sum}  ${String(bytes.length).padStart(7)} bytes  ${files.length} files  .output/packages/${name}`,
  );
  return bytes;
}

async function build(name: string, args: readonly string[]): Promise<readonly PackageFile[]> {
  const folder = join(root, ".output", name);
  rmSync(folder, { recursive: true, force: true });
  const env = { SMALLPRINT_OPEN_SHADOW: "" };
  const status = await runNode(["node_modules/wxt/bin/wxt.mjs", ...args], { quiet: true, env });
  if (status !== 0) throw new Error(`The build failed; \`npx wxt ${args.join(" ")}\` says why.`);
  return filesBelow(folder);
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, { args, zip: kind }] of Object.entries(BUILDS)) {
    const files = await build(name, args);
    const faults = overBudget(files, write(kind, files));
    if (faults.length > 0) throw new Error(`${name} is too large: ${faults.join("; ")}`);
  }
  write("source", sourceFiles(root));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
