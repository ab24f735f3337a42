import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, type PackageFile } from "../package-files";

/** What a build or an installation leaves behind, and what is no part of the source. */
const LEFT_BEHIND =
  /^(?:node_modules|\.output|\.wxt|\.cache|\.git|coverage|test-results|playwright-report)\//;

/**
 * Everything that the packages are built from: what git knows, as it lies there; in a source that was unpacked from a
 * zip, and has no git, all that is there but for what builds leave.
 */
export function sourceFiles(root: string): PackageFile[] {
  const listed = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  const top = spawnSync("git", ["rev-parse", "--show-prefix"], { cwd: root, encoding: "utf8" });
  if (listed.status !== 0 || listed.stdout === "" || top.stdout.trim() !== "")
    return filesBelow(root).filter(({ name }) => !LEFT_BEHIND.test(name));
  return listed.stdout
    .split("\0")
    .filter((name) => name !== "")
    .map((name) => ({ name, bytes: readFileSync(join(root, name)) }));
}
