import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { topics } from "../src/analysis/topics";
import { topicWording } from "../src/analysis/topics/wording";
import { TOPIC_IDS, VOCABULARY } from "../src/analysis/vocabulary";

const ROOT = join(import.meta.dirname, "..");
const files = ["src", "entrypoints", "scripts", "tests"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .map((path) => join(folder, path)),
);
/** Files that are lists by nature (one long table of words or messages) may be longer than code. */
const LISTS = /^src\/(?:wording|analysis\/(?:topics|lexicon|section-topics))\//;

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe("files", () => {
  test.each(files)("%s is named after what it knows, in kebab-case", (path) => {
    expect(basename(path).replace(/\.(?:content|config|test|spec|d)(?=\.)/g, "")).toMatch(
      /^[a-z\d]+(?:-[a-z\d]+)*\.(?:tsx?|mjs)$/,
    );
    expect(
      path,
      "a drawer for anything is a file that nobody finds: name it after what it knows",
    ).not.toMatch(/\b(?:utils?|helpers?|common|misc|manager|service)\b/);
  });

  test.each(files.filter((path) => !LISTS.test(path)))("%s is read on a few screens", (path) => {
    const most = path.startsWith("tests/") ? 400 : 260;
    expect(read(path).split("\n").length, "split it: one file, one thing").toBeLessThanOrEqual(most);
  });
});

/** What each arm may import of ours, beside itself; a type is a fact about data, and costs nothing. */
const LAW: Readonly<Record<string, RegExp>> = {
  analysis: /^src\/analysis\//,
  page: /^src\/(?:page\/|analysis\/types$)/,
  extension: /^src\/(?:extension\/|analysis\/types$)/,
  ui: /^src\/(?:ui\/|analysis\/(?:types|vocabulary)$)/,
  wording: /^src\/(?:wording\/|analysis\/(?:types|vocabulary|topics\/wording)$)/,
};
/** What of others each arm may import. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  analysis: /^(?:compromise\/one|libphonenumber-js\/.*|zod\/mini)$/,
  page: /^zod\/mini$/,
  extension: /^(?:webextension-polyfill|zod\/mini)$/,
  ui: /^(?:preact(?:\/.*)?|zod\/mini)$/,
  wording: /^(?:intl-messageformat|@formatjs\/.*|zod\/mini)$/,
};

/** What a file imports: the paths of ours from the project's folder, and the names of others. */
function importsOf(path: string): { ours: string[]; others: string[] } {
  const sources = [
    ...read(path).matchAll(/(?:^|\n)(?:import|export)\s[^;]*?from "([^"]+)"|\bimport\("([^"]+)"\)/g),
  ]
    .map(([, fixed, late]) => fixed ?? late ?? "")
    .filter((source) => source !== "");
  return {
    ours: sources.filter((source) => source.startsWith(".")).map((source) => join(dirname(path), source)),
    others: sources.filter((source) => !source.startsWith(".")),
  };
}

describe("arms look at the centre, never at each other; only entrypoints join arms", () => {
  for (const arm of Object.keys(LAW)) {
    test.each(files.filter((path) => path.startsWith(`src/${arm}/`)))("%s", (path) => {
      const { ours, others } = importsOf(path);
      const foreign = ours.filter((source) => !LAW[arm]?.test(source.replace(/\.tsx?$/, "")));
      expect(foreign, `${arm}/ knows one world: hand in what it needs, from entrypoints/`).toEqual([]);
      const strange = others.filter((source) => !OTHERS[arm]?.test(source));
      expect(strange, `${arm}/ may not import these packages: which arm knows that world?`).toEqual([]);
    });
  }

  test("this test would see an import", () => {
    expect(importsOf("entrypoints/background.ts").ours).toContain("src/analysis/analyze");
  });
});

test.each(files.filter((path) => /^(?:src|entrypoints)\//.test(path)))(
  "%s writes no markup from text: policies are hostile",
  (path) => {
    expect(read(path)).not.toMatch(
      /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(/,
    );
  },
);

describe("topics", () => {
  test("every topic of the vocabulary is there, in its order", () => {
    expect(topics.map((topic) => topic.id)).toEqual(TOPIC_IDS);
  });

  const modules = import.meta.glob<{
    examples?: { fires: Record<string, readonly string[]>; silent: readonly string[] };
  }>("../src/analysis/topics/*.ts", { eager: true });

  test.each(TOPIC_IDS)("%s shows what fires and what stays silent", (id) => {
    const examples = modules[`../src/analysis/topics/${id}.ts`]?.examples;
    const { kind, values } = VOCABULARY[id];
    const wanted =
      kind === "text" ? Object.keys(examples?.fires ?? {}) : values.filter((v) => v !== "not-stated");
    expect(wanted.length).toBeGreaterThan(0);
    for (const value of wanted) {
      const fires = examples?.fires[value]?.length ?? 0;
      expect(fires, `give ${id} ${value} two sentences that must fire`).toBeGreaterThanOrEqual(
        kind === "text" ? 1 : 2,
      );
    }
    expect(examples?.silent.length, "a rule without silent sentences is unfinished").toBeGreaterThanOrEqual(
      3,
    );
  });

  test.each(TOPIC_IDS)("%s has its words", (id) => {
    const { kind, values } = VOCABULARY[id];
    const ids = [
      `topic.${id}`,
      ...(kind === "text" ? [`${id}.says`] : values.flatMap((v) => [`${id}.${v}`, `${id}.${v}.says`])),
    ];
    for (const message of ids) expect(topicWording[message], message).toBeTruthy();
    for (const message of ids.filter((m) => m.endsWith(".says") && kind !== "text")) {
      expect(topicWording[message], "a sentence ends with a full stop").toMatch(/\.$/);
      expect(topicWording[message]?.length, "say it shorter").toBeLessThanOrEqual(110);
    }
  });
});
