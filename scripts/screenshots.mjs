/**
 * `npm run screenshots [-- -g dark]`: pictures of every view and state, from the built extension on policies of our
 * own, in docs/screenshots. What follows `--` is for Playwright, which takes them.
 */
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { runNode } from "./run-step.mjs";

const bin = (path) => join("node_modules", path);
// The package whose panel can be looked into is the one that ships, but for that.
const env = { SMALLPRINT_OPEN_SHADOW: "1", CHROMIUM_PATH: await findBrowser() };
const built = await runNode([bin("wxt/bin/wxt.mjs"), "build"], { env, quiet: true });
const shots = ["test", "-c", "tests/screenshots", ...process.argv.slice(2)];
process.exitCode = built || (await runNode([bin("@playwright/test/cli.js"), ...shots], { env, minutes: 10 }));
