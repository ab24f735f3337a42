import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/run-step.mjs";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const docs = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
/** Every `npm start`, `npm test` and `npm run x` of a text. */
const COMMAND = /\bnpm (?:run )?(?:--silent )?((?:start|test)\b(?!:)|(?<=run (?:--silent )?)[a-z][a-z:-]*)/g;
/** A path in code quotes: it has a folder, and no blank. */
const PATH = /`([\w.-]+\/[\w./-]*)`/g;
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g;

/** What a pattern finds in all documents, each once: [document, what]. */
const found = (pattern: RegExp) =>
  docs.flatMap((path) =>
    [...new Set([...read(path).matchAll(pattern)].map(([, part = ""]) => part))].map(
      (part) => [path, part] as const,
    ),
  );

test.each(found(COMMAND))("%s: npm run %s is a command", (_, name) => {
  expect(scripts).toHaveProperty([name]);
});

/** What a build makes is there only after it. */
const kept = found(PATH).filter(([, named]) => !/^\.(?:output|cache)\//.test(named));
test.each(kept)("%s: %s is there", (_, named) => {
  const candidates = [named, `src/${named}`, `src/analysis/${named}`];
  expect(candidates.some((candidate) => existsSync(join(root, candidate)))).toBe(true);
});

test.each(found(LINK))("%s: the link to %s leads somewhere", (path, target) => {
  expect(existsSync(join(root, dirname(path), target))).toBe(true);
});

test("documented commands, paths and links are found in a text", () => {
  const text =
    "`npm start`, npm run --silent read, npm run verify:privacy, `src/page/`, [x](LICENSE#y) npm ci";
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part);
  expect(all(COMMAND)).toEqual(["start", "read", "verify:privacy"]);
  expect(all(PATH)).toEqual(["src/page/"]);
  expect(all(LINK)).toEqual(["LICENSE"]);
});

const POLICY = ["assets/sample-policy.html"];
const SEGMENT = JSON.stringify({ id: 1, heading: "Cookies", text: "We use cookies to remember you." });

describe("the commands for a terminal do what README says", () => {
  test.each([
    ["detect", POLICY, ""],
    ["read", POLICY, ""],
    ["classify", [], SEGMENT],
    ["summarize", POLICY, ""],
  ])(
    "%s",
    (name, files, input) => {
      const [program = "", ...args] = (scripts[name] ?? "").split(" ");
      expect(program).toBe("tsx");
      const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
      const options = { cwd: root, encoding: "utf8", input } as const;
      const run = spawnSync(process.execPath, [tsx, ...args, ...files, "--json"], options);
      expect(run.stderr).toBe("");
      expect(run.status).toBe(0);
      expect(Object.keys(JSON.parse(run.stdout)).length).toBeGreaterThan(1);
    },
    60_000,
  );
});
