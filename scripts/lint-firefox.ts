/**
 * `npm run lint:firefox`: what the store's own linter says of the package for Firefox. Ends with status 1 for an error,
 * and for a warning that docs/store/build-for-amo.md does not explain. The linter brings hundreds of packages, so it is
 * fetched for this alone, at an exact version.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { root, runNode } from "./run-step.mjs";

const LINTER = "web-ext@10.7.0";
const EXPLANATIONS = "docs/store/build-for-amo.md";

const messageSchema = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.string()),
});
const reportSchema = z.object({
  errors: z.array(messageSchema),
  warnings: z.array(messageSchema),
  notices: z.array(messageSchema),
});

function lint(): z.infer<typeof reportSchema> {
  const args = ["--yes", LINTER, "lint", "--source-dir", ".output/firefox-mv3", "--output", "json"];
  const options = {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
    shell: process.platform === "win32",
  } as const;
  const { stdout, stderr } = spawnSync("npx", args, options);
  const json = stdout.slice(stdout.indexOf("{"));
  if (json === "") throw new Error(`${LINTER} did not run: ${stderr}`);
  return reportSchema.parse(JSON.parse(json));
}

async function main(): Promise<void> {
  if (!process.argv.includes("--built")) {
    const status = await runNode(["node_modules/wxt/bin/wxt.mjs", "build", "-b", "firefox", "--mv3"], {
      quiet: true,
    });
    if (status !== 0) throw new Error("The package could not be built; `npm run build:firefox` says why.");
  }
  const explained = readFileSync(join(root, EXPLANATIONS), "utf8");
  const { errors, warnings, notices } = lint();
  for (const { code, message, file } of errors) console.log(`error   ${code} ${file ?? ""}: ${message}`);
  for (const { code, message, file } of warnings) console.log(`warning ${code} ${file ?? ""}: ${message}`);
  const unexplained = [...new Set(warnings.map(({ code }) => code))].filter(
    (code) => !explained.includes(code),
  );
  for (const code of unexplained) console.log(`${code} is not explained in ${EXPLANATIONS}.`);
  console.log(`${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`);
  if (errors.length > 0 || unexplained.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
