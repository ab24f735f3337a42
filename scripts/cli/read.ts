import { identifyLanguage } from "../../src/analysis/language";
import { readMarkdown, readPlainText } from "../../src/analysis/read-text";
import type { Block, Policy } from "../../src/analysis/types";
import { type Input, policyOfHtml, runOverInputs } from "./pages";

/** What is taken as the policy's own text, block by block; see `pages.ts` for the arguments. */
runOverInputs(process.argv.slice(2), read, ({ title, language, blocks }) =>
  [`${title} [${language}]`, ...blocks.map(line)].join("\n"),
);

function read(source: string, { type, url }: Input): Pick<Policy, "title" | "language" | "blocks"> {
  const { title, language, blocks } = policyOf(source, type, url);
  return { title, language, blocks };
}

function policyOf(source: string, type: Input["type"], url: string | undefined): Policy {
  if (type === "html") return policyOfHtml(source, url);
  const policy = type === "md" ? readMarkdown(source) : readPlainText(source);
  return {
    ...policy,
    language: identifyLanguage(
      policy.blocks.map(({ text }) => text),
      policy.language,
    ),
  };
}

function line({ kind, level = 1, text, row, header }: Block): string {
  if (kind === "heading") return `\n${"#".repeat(level)} ${text}`;
  if (kind === "item") return `${"  ".repeat(level - 1)}- ${text}`;
  return kind === "cell" ? `[${row}${header ? ` ${header}` : ""}] ${text}` : text;
}
