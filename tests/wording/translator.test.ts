import { describe, expect, it } from "vitest";
import { nearestLanguage, shelve, wordsOf } from "../../src/wording";
import { createTranslator } from "../../src/wording/catalogues";

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
    ["P30D", "30\u00a0days"],
    ["P13M", "13\u00a0months"],
    ["P1Y6M", "1\u00a0year, 6\u00a0months"],
    ["PT24H", "24\u00a0hours"],
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

describe("dates, durations, numbers and lists", () => {
  const words = (language: string) => {
    const translate = createTranslator(language, { more });
    return {
      date: translate("test.kept", { value: "2026-03-14" }),
      period: translate("test.kept", { value: "P13M" }),
      list: translate("test.or", { oneOf: ["scope.us-ca", "scope.uk"] }),
      count: translate("rare", { count: 3250 }),
    };
  };

  it.each([
    ["de", "14. März 2026", "13\u00a0Monate", " oder ", "3.250"],
    ["es", "14 de marzo de 2026", "13\u00a0meses", " o ", "3250"],
    ["fr", "14 mars 2026", "13\u00a0mois", " ou ", "3\u202f250"],
    ["it", "14 marzo 2026", "13\u00a0mesi", " o ", "3250"],
    ["nl", "14 maart 2026", "13\u00a0maanden", " of ", "3.250"],
    ["pt", "14 de março de 2026", "13\u00a0meses", " ou ", "3.250"],
    ["sv", "14 mars 2026", "13\u00a0månader", " eller ", "3\u00a0250"],
  ])("follow the language: %s", (language, date, period, or, count) => {
    const told = words(language);
    expect(told.date).toContain(date);
    expect(told.period).toContain(period);
    expect(told.list).toContain(or);
    expect(told.count).toContain(count);
  });
});

describe("the shelf", () => {
  it("holds the words of each language that was loaded, and no others", () => {
    shelve("de", { "app.name": "Smallprint" });
    shelve("sv", { "app.name": "Smallprint" });
    expect(wordsOf("de")).toEqual({ language: "de", messages: { "app.name": "Smallprint" } });
    expect(wordsOf("sv")?.language).toBe("sv");
    expect(wordsOf("fr")).toBeUndefined();
  });
});
