import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/wording";
import { CATALOGUES, createTranslator } from "../../src/wording/catalogues";
import { parametersOf, pluralsOf } from "./icu";

const ROOT = join(import.meta.dirname, "../..");
const english = CATALOGUES.en;

/**
 * Languages of Romance origin have a category for whole millions ("1 000 000 de mots"). Nothing here is counted in
 * millions, and `other` is what stands in for it.
 */
const NEVER_COUNTED = "many";

describe.each(LANGUAGES)("the catalogue %s", (language) => {
  const catalogue = CATALOGUES[language];
  const messages = Object.entries(catalogue);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();

  it("has every message of the English one and no other", () => {
    expect(Object.keys(english).filter((id) => !(id in catalogue))).toEqual([]);
    expect(Object.keys(catalogue).filter((id) => !(id in english))).toEqual([]);
  });

  it("leaves no message empty", () => {
    expect(messages.filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("fills in what English fills in", () => {
    const filled = (all: typeof catalogue) =>
      Object.fromEntries(Object.entries(all).map(([id, message]) => [id, parametersOf(message)]));
    expect(filled(catalogue)).toEqual(filled(english));
  });

  it("counts in all forms that the language has, and in no others", () => {
    const needed = pluralCategories.filter((category) => category !== NEVER_COUNTED);
    for (const [id, message] of messages) {
      for (const branches of pluralsOf(message)) {
        const own = branches.filter((branch) => !branch.startsWith("=") && branch !== NEVER_COUNTED);
        expect([id, ...own.sort()]).toEqual([id, ...[...needed].sort()]);
      }
    }
  });

  it("counts nothing by a form alone that English counts by several", () => {
    const counted = ([, message]: [string, string]) => pluralsOf(message).length;
    expect(messages.filter((one) => counted(one) < counted([one[0], english[one[0]] ?? ""]))).toEqual([]);
  });

  it("has typographic apostrophes and quotation marks, and no dash that breaks a sentence", () => {
    // A straight apostrophe would be an escape in ICU messages: it swallows what is filled in behind it.
    // The core's English keeps it, as English is typed; the translator prints the sign that is meant.
    const wrong = language === "en" ? /["\u2014]/ : /['"\u2014]/;
    expect(messages.filter(([, message]) => wrong.test(message))).toEqual([]);
  });

  it("can say every message", () => {
    const translate = createTranslator(language, { onFault: "throw" });
    for (const [id, message] of messages) {
      for (const count of [0, 1, 2, 5, 21, 3250]) {
        const params = Object.fromEntries(parametersOf(message).map((name) => [name, count]));
        const said = translate(id, params);
        expect(said, id).not.toMatch(/[{}#]/);
        expect(said.trim(), id).not.toBe("");
      }
    }
  });

  it("marks one place in each sentence of the specimen", () => {
    for (const id of ["specimen.ads", "specimen.cookies", "specimen.rights"]) {
      expect(catalogue[id]?.split("|"), id).toHaveLength(3);
    }
  });

  it("begins an answer with its word, and an exception with a word that makes it one", () => {
    const firstWords = [
      ["Yes:", [catalogue["answer.yes"]]],
      ["No:", [catalogue["answer.no"]]],
      ["Not stated", [catalogue["answer.not-stated"]]],
      ["But ", catalogue["exception.words"]?.split(" ")],
      ["Except:", catalogue["exception.words"]?.split(" ")],
    ] as const;
    for (const [inEnglish, words = []] of firstWords) {
      const ids = Object.keys(english).filter(
        (id) => id.startsWith("headline.") && english[id]?.startsWith(inEnglish),
      );
      expect(ids.length, inEnglish).toBeGreaterThan(0);
      const begins = (id: string) => words.some((word) => word && catalogue[id]?.startsWith(word));
      expect(ids.filter((id) => !begins(id))).toEqual([]);
    }
  });

  it("is a script of its own in the package", () => {
    expect(existsSync(join(ROOT, `entrypoints/words-${language}.ts`))).toBe(true);
  });
});

describe("what the browser itself reads", () => {
  const manifest = readFileSync(join(ROOT, "wxt.config.ts"), "utf8");
  const asked = [...new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? ""))].sort();
  const read = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(join(ROOT, `assets/static/_locales/${language}/messages.json`), "utf8"));

  it.each(LANGUAGES)("is there in %s: what the manifest asks for, and nothing else", (language) => {
    expect(asked).toContain("description");
    expect(Object.keys(read(language)).sort()).toEqual(asked);
    for (const [name, { message }] of Object.entries(read(language))) expect(message, name).toMatch(/\S/);
  });

  it.each(LANGUAGES)(
    "fits into the stores' 132 letters in %s, and says what the settings say",
    (language) => {
      const locale = read(language);
      expect(locale.description?.message.length).toBeLessThanOrEqual(132);
      expect(locale.togglePanel?.message).toBe(CATALOGUES[language]["command.toggle-panel"]);
    },
  );
});
