/**
 * Runs a TypeScript program of this folder after making the project ready to run, so that it works on a fresh clone:
 * `node scripts/with-set-up.mjs scripts/x.ts [arguments]`.
 */
import { runNode } from "./run-step.mjs";
import { setUp } from "./set-up.mjs";

try {
  setUp();
  process.exitCode = await runNode(["node_modules/tsx/dist/cli.mjs", ...process.argv.slice(2)], {
    minutes: 120,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
