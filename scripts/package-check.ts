/**
 * `npm run package:check`: whether two builds of what is committed, on clean clones in folders of different names and
 * lengths, give identical zips; and whether the source zip gives the same package for Firefox as they did.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { filesBelow } from "./package-files";
import { root } from "./run-step.mjs";

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}

/** Installs and packs in a folder; answers the zips by name. */
function pack(folder: string, script: string): Map<string, Uint8Array> {
  console.log(`npm ci && npm run ${script} in ${folder} …`);
  run("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], folder);
  run("npm", ["run", script], folder);
  const packages = join(folder, ".output/packages");
  return new Map(readdirSync(packages).map((name) => [name, readFileSync(join(packages, name))]));
}

function cloneAndPack(folder: string): Map<string, Uint8Array> {
  run("git", ["clone", "--quiet", "--no-hardlinks", root, folder], root);
  return pack(folder, "package");
}

/** Unpacks the source zip and builds from it as addons.mozilla.org would; answers the files of the package. */
function buildSource(source: Uint8Array, folder: string): Map<string, Uint8Array> {
  for (const [name, bytes] of Object.entries(unzipSync(source))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  console.log(`npm ci && npm run build-for-amo in ${folder} …`);
  run("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], folder);
  run("npm", ["run", "build-for-amo"], folder);
  return new Map(filesBelow(join(folder, ".output/firefox-mv3")).map(({ name, bytes }) => [name, bytes]));
}

/** The names under which two sets of files differ. */
function differences(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => {
    const [one, other] = [a.get(name), b.get(name)];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
}

let failed = false;
function report(what: string, different: readonly string[]): void {
  failed ||= different.length > 0;
  console.log(different.length > 0 ? `FAIL  ${what}: ${different.join(", ")} differ` : `  ok  ${what}`);
}

const folder = mkdtempSync(join(tmpdir(), "smallprint-package-"));
try {
  const one = cloneAndPack(join(folder, "one"));
  const two = cloneAndPack(join(folder, "a-second-and-longer/two"));
  report(`two clean clones give identical bytes: ${[...one.keys()].join(", ")}`, differences(one, two));
  const zipOf = (kind: string) =>
    [...one].find(([name]) => name.endsWith(`-${kind}.zip`))?.[1] ?? new Uint8Array();
  const built = buildSource(zipOf("source"), join(folder, "source"));
  const shipped = new Map(Object.entries(unzipSync(zipOf("firefox"))));
  report(
    `the source zip builds the package for Firefox (${shipped.size} files)`,
    differences(built, shipped),
  );
} catch (error) {
  failed = true;
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
