import { readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";
import { identifyLanguage } from "../../src/analysis/language";
import type { Policy } from "../../src/analysis/types";
import { readPage } from "../../src/page/read-page";

/** What the scripts take in: files, standard input (`-`) or an index of pages; one bad input never stops the others. */
export type InputType = "html" | "md" | "text";
export type Input = {
  /** As it was named in the call or in the index. */
  readonly file: string;
  readonly type: InputType;
  readonly url?: string;
} & (
  | { readonly source: string; readonly error?: never }
  | { readonly source?: never; readonly error: string }
);

const TYPES: Readonly<Record<string, InputType>> = { ".html": "html", ".htm": "html", ".md": "md" };
const USAGE = "usage: [--json] [--type html|md|text] FILE… | --pages INDEX.jsonl   (- is standard input)";

/** Is `--name` among the arguments? */
export const hasFlag = (argv: readonly string[], name: string): boolean => argv.includes(`--${name}`);

/** The inputs that the arguments name, read one at a time in their order. */
export function* readInputs(argv: readonly string[]): Generator<Input> {
  const { files, pages, type } = parseArguments(argv);
  if (!files.length && !pages.length) yield { file: "", type: "text", error: USAGE };
  for (const file of files) yield readInput(file, file, type);
  for (const index of pages) yield* readIndex(index, type);
}

function parseArguments(argv: readonly string[]): { files: string[]; pages: string[]; type?: InputType } {
  const files: string[] = [];
  const pages: string[] = [];
  let type: InputType | undefined;
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? "";
    if (argument === "--pages") pages.push(argv[++i] ?? "");
    else if (argument === "--type") type = asType(argv[++i]);
    else if (argument === "-" || !argument.startsWith("--")) files.push(argument);
  }
  return { files, pages, ...(type ? { type } : {}) };
}

const asType = (name: string | undefined): InputType | undefined =>
  name === "html" || name === "md" || name === "text" ? name : undefined;

function* readIndex(index: string, type: InputType | undefined): Generator<Input> {
  const list = readInput(index, index, "text");
  if (list.error !== undefined) {
    yield list;
    return;
  }
  for (const [i, line] of list.source.split("\n").entries()) {
    if (!line.trim()) continue;
    const row = parseRow(line);
    if (!row) yield { file: `${index}:${i + 1}`, type: "text", error: "not a JSON object with a file name" };
    else yield readInput(row.file, resolve(dirname(index), row.file), type, row.url);
  }
}

function parseRow(line: string): { file: string; url?: string } | null {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== "object" || row === null || !("file" in row) || typeof row.file !== "string")
      return null;
    return { file: row.file, ...("url" in row && typeof row.url === "string" ? { url: row.url } : {}) };
  } catch {
    return null;
  }
}

function readInput(file: string, path: string, type: InputType | undefined, url?: string): Input {
  const about = { file, type: type ?? TYPES[extname(path).toLowerCase()] ?? "text", ...(url ? { url } : {}) };
  try {
    const bytes = readFileSync(path === "-" ? 0 : path);
    if (!bytes.length) return { ...about, error: "empty file" };
    const source = decode(bytes, about.type);
    if (isBinary(source)) return { ...about, error: "not a text file" };
    return source.trim() ? { ...about, source } : { ...about, error: "empty file" };
  } catch (error) {
    return { ...about, error: reason(error) };
  }
}

/** Saved pages hold a stray NUL now and then; other files are full of them. */
const isBinary = (source: string): boolean => source.split("\0").length - 1 > source.length / 1000;

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory",
  EACCES: "may not be read",
};
const reason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return SYSTEM["code" in error ? String(error.code) : ""] ?? error.message;
};

/** As browsers do: byte order mark, then the page's own word, then UTF-8, then Windows-1252. */
function decode(bytes: Buffer, type: InputType): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const declared =
    type === "html"
      ? /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString("latin1", 0, 4096))?.[1]
      : undefined;
  for (const label of ["utf-8", declared, "windows-1252"]) {
    if (!label) continue;
    try {
      return new TextDecoder(label, { fatal: label === "utf-8" }).decode(bytes);
    } catch {
      // not this one
    }
  }
  return bytes.toString("utf8");
}

/**
 * The page as a document. Parsed by the rules of HTML first, because linkedom's own parser leaves a page with
 * misplaced tags without its body, and joins paragraphs that browsers part.
 */
export function parsePage(source: string): Document {
  return parseHTML(serialize(parse(source))).document as unknown as Document;
}

/** The policy on a saved page, its language settled by its words. */
export function policyOfHtml(source: string, url?: string): Policy {
  const { policy } = readPage(parsePage(source), url);
  return {
    ...policy,
    language: identifyLanguage(
      policy.blocks.map(({ text }) => text),
      policy.language,
    ),
  };
}

/**
 * Runs a script over its inputs: with `--json` one line an input, else what `print` makes of the result.
 * Every failure is told beside its input; the exit status is 1 if there was one.
 */
export function runOverInputs<Result extends object>(
  argv: readonly string[],
  work: (source: string, input: Input) => Result,
  print: (result: Result, file: string) => string,
): void {
  const json = hasFlag(argv, "json");
  for (const input of readInputs(argv)) {
    const result = attempt(input, work);
    if (json) process.stdout.write(`${JSON.stringify({ file: input.file, ...result })}\n`);
    else if (!("error" in result)) process.stdout.write(`${print(result as Result, input.file)}\n`);
    if ("error" in result) {
      process.exitCode = 1;
      if (!json) process.stderr.write(`${input.file ? `${input.file}: ` : ""}${String(result.error)}\n`);
    }
  }
}

function attempt<Result extends object>(
  input: Input,
  work: (source: string, input: Input) => Result,
): Result | { error: string } {
  if (input.error !== undefined) return { error: input.error };
  try {
    return work(input.source, input);
  } catch (error) {
    return { error: `cannot be read: ${reason(error)}` };
  }
}
