import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run-step.mjs";

const LEAST_NODE = [20, 19];

/** Makes the project ready to run: Node new enough, dependencies as the lock file says. Throws with what to do. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]))
    throw new Error(`Node ${LEAST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
  if (installedSince("node_modules/.package-lock.json", "package-lock.json")) return;
  console.log("Installing the dependencies (npm ci) …");
  const { status } = npm(["ci", "--no-audit", "--no-fund"]);
  if (status !== 0) throw new Error("`npm ci` failed, see above. Is the npm registry within reach?");
}

/** npm writes its own record of what it installed; older than the lock file, it is out of date. */
function installedSince(record, lock) {
  const written = statSync(join(root, record), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return written >= statSync(join(root, lock)).mtimeMs;
}

function npm(args) {
  const inNpm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  return inNpm
    ? spawnSync(process.execPath, [inNpm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
