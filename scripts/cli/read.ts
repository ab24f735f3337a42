import type { Block, Policy } from "../../src/analysis/types";
import { type Input, runOverInputs } from "./pages";
import { policyOf } from "./policy";

/** What is taken as the policy's own text, block by block; see `pages.ts` for the arguments. */
runOverInputs(process.argv.slice(2), read, ({ title, language, blocks }) =>
  [`${title} [${language}]`, ...blocks.map(line)].join("\n"),
);

function read(source: string, { type, url }: Input): Pick<Policy, "title" | "language" | "blocks"> {
  const { title, language, blocks } = policyOf(source, type, url);
  return { title, language, blocks };
}

function line({ kind, level = 1, text, row, header }: Block): string {
  if (kind === "heading") return `\n${"#".repeat(level)} ${text}`;
  if (kind === "item") return `${"  ".repeat(level - 1)}- ${text}`;
  return kind === "cell" ? `[${row}${header ? ` ${header}` : ""}] ${text}` : text;
}
