import { describe, expect, it } from "vitest";
import { createTranslator, LANGUAGES, nearestLanguage } from "../../src/wording";
import { CATALOGUES } from "../../src/wording/catalogues";

const more = {
  "test.plain": "It collects <b>{what}</b>",
  "test.plural": "{count, plural, one {# word} other {# words}}",
  "test.and": "It collects {kinds}.",
  "test.or": "If you live in {oneOf}",
  "test.kept": "Kept for {value}",
};
const t = createTranslator("en-US", { more });

describe("a translator", () => {
  it("fills in strings verbatim, whatever they hold", () => {
    expect(t("test.plain", { what: "<img src=x> {count} 'quoted'" })).toBe(
      "It collects <b><img src=x> {count} 'quoted'</b>",
    );
  });

  it("prints apostrophes as typography has them, and never takes them for an escape", () => {
    const quoting = createTranslator("en", { more: { "test.quote": "The site's '{what}'" } });
    expect(quoting("test.quote", { what: "own" })).toBe("The site\u2019s \u2019own\u2019");
  });

  it("counts as the language counts", () => {
    expect(t("test.plural", { count: 1 })).toBe("1 word");
    expect(t("test.plural", { count: 3250 })).toBe("3,250 words");
  });

  it("joins lists of messages by and, or by or", () => {
    expect(t("test.and", { kinds: ["scope.uk", "scope.us-ca", "scope.eu-eea"] })).toBe(
      "It collects the United Kingdom, California and the EU or EEA.",
    );
    expect(t("test.or", { oneOf: ["scope.us-ca", "scope.uk"] })).toBe(
      "If you live in California or the United Kingdom",
    );
  });

  it.each([
    ["2026-03-14", "14 March 2026"],
    ["2021-04", "April 2021"],
    ["P30D", "30 days"],
    ["P13M", "13 months"],
    ["P1Y6M", "1 year, 6 months"],
    ["PT24H", "24 hours"],
    ["2026-02-31", "2026-02-31"],
    ["P", "P"],
    ["Acme 2026-03-14", "Acme 2026-03-14"],
  ])("puts %s into words", (value, words) => {
    expect(t("test.kept", { value })).toBe(`Kept for ${words}`);
  });

  it("throws on an unknown id and on a missing parameter in tests", () => {
    expect(() => t("no.such.message")).toThrow("no.such.message");
    expect(() => t("toString")).toThrow("toString");
    expect(() => t("test.kept")).toThrow();
  });

  it("shows the id of an unknown message to readers", () => {
    const lenient = createTranslator("en", { more, onFault: "show-id" });
    expect(lenient("no.such.message")).toBe("no.such.message");
    expect(lenient("test.kept")).toBe("test.kept");
  });

  it("takes the nearest language, and English for what there is not", () => {
    expect(nearestLanguage("EN_gb")).toBe("en");
    expect(nearestLanguage("tlh")).toBe("en");
    expect(createTranslator("tlh").language).toBe("en");
  });
});

/** The parameters of an ICU message, and the branches of its choices taken out. */
function parameters(message: string): string[] {
  return [
    ...new Set(
      [...message.matchAll(/(?<!(?:=\d+|zero|one|two|few|many|other) )\{(\w+)[,}]/g)].map(
        (match) => match[1] ?? "",
      ),
    ),
  ].sort();
}

describe.each(LANGUAGES)("the catalogue %s", (language) => {
  const catalogue = CATALOGUES[language] ?? {};
  const english = CATALOGUES.en ?? {};

  it("has every message of the English one and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  it("takes the same parameters in every message", () => {
    for (const [id, message] of Object.entries(catalogue)) {
      expect([id, parameters(message)]).toEqual([id, parameters(english[id] ?? "")]);
    }
  });

  it("is well formed", () => {
    const translate = createTranslator(language);
    for (const [id, message] of Object.entries(catalogue)) {
      const value = /plural|number/.test(message) ? 2 : "x";
      const params = Object.fromEntries(parameters(message).map((name) => [name, value]));
      expect(translate(id, params), id).not.toBe("");
    }
  });
});
