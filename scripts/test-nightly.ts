/** `npm run test:nightly`: each property with 100,000 generated cases (PROPERTY_CASES) instead of a hundred. */
import { runNode } from "./run-step.mjs";

const env = { PROPERTY_CASES: process.env.PROPERTY_CASES ?? "100000" };
console.log(`${env.PROPERTY_CASES} cases for each property`);
const args = ["run", "tests/properties", "tests/analysis/hostile-text.test.ts"];
process.exitCode = await runNode(["node_modules/vitest/vitest.mjs", ...args], { env, minutes: 240 });
