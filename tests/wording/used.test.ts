import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VOCABULARY } from "../../src/analysis/vocabulary";
import { CATALOGUES } from "../../src/wording/catalogues";

const ROOT = join(import.meta.dirname, "../..");
const code = ["src/analysis", "src/extension", "src/ui", "entrypoints"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(join(ROOT, folder, path), "utf8")),
  )
  // The wording beside the topics defines ids, and uses none.
  .map((text) => text.replace(/^(?:export )?const \w*[wW]ording: Wording = [\s\S]*?^(?:\}|\));$/gm, ""))
  .join("\n");
const ids = Object.keys(CATALOGUES.en);

/** Ids that are made of a topic and a value, wherever facts are told. */
const told = new Set(
  Object.entries(VOCABULARY).flatMap(([topic, { kind, values }]) => [
    `topic.${topic}`,
    ...(kind === "text" ? [`${topic}.says`] : values.flatMap((v) => [`${topic}.${v}`, `${topic}.${v}.says`])),
  ]),
);
const literals = new Set([...code.matchAll(/"([\w.-]+)"/g)].map(([, text]) => text));
/** `quick.purpose.${value}` uses what begins so and goes on for one step or two; `${a}.${b}` says nothing. */
const templates = [...code.matchAll(/`([a-z][\w-]*\.[\w.-]*|[a-z][\w-]*\.)((?:\$\{[^}`]*\}[\w.-]*)+)`/g)].map(
  ([, start = "", rest = ""]) =>
    new RegExp(
      `^${escaped(start)}${rest
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join("[\\w.-]*")}$`,
    ),
);
/** `choices(t, "options.side", ["left", "right"])`: a message for each. */
const chosen = [...code.matchAll(/choices\(t, "([\w.-]+)", \[([^\]]*)\]/g)].flatMap(([, id, values = ""]) =>
  [...values.matchAll(/"([\w-]+)"/g)].map(([, value]) => `${id}.${value}`),
);

function escaped(text: string): string {
  return text.replaceAll(".", "\\.");
}

test("every message is used", () => {
  const used = (id: string) =>
    told.has(id) ||
    literals.has(id) ||
    chosen.includes(id) ||
    templates.some((template) => template.test(id));
  expect(ids.filter((id) => !used(id))).toEqual([]);
});

test("every message that is asked for by name is there", () => {
  const asked = [...code.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, id]) => id ?? "");
  expect(asked.length).toBeGreaterThan(100);
  expect([...new Set([...asked, ...chosen])].filter((id) => !ids.includes(id))).toEqual([]);
});
