import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
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

  test.each(files.filter((path) => path.startsWith("src/") && !LISTS.test(path)))(
    "%s is read on a few screens",
    (path) => {
      const lines = readFileSync(join(ROOT, path), "utf8").split("\n").length;
      expect(lines, "split it: one file, one thing").toBeLessThanOrEqual(260);
    },
  );
});

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
