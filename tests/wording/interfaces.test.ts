import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { de } from "../../src/wording/de";
import { en } from "../../src/wording/en";
import { es } from "../../src/wording/es";
import { fr } from "../../src/wording/fr";
import { it as italian } from "../../src/wording/it";
import { nl } from "../../src/wording/nl";
import { pt } from "../../src/wording/pt";
import { sv } from "../../src/wording/sv";

const INTERFACES = { de, es, fr, it: italian, nl, pt, sv };

/** The names of a message's parameters. */
function parameters(message: string): string[] {
  return [
    ...new Set(
      [...message.matchAll(/(?<!(?:=\d+|\b(?:zero|one|two|few|many|other)) )\{(\w+)[,}]/g)].map(
        (match) => match[1] ?? "",
      ),
    ),
  ].sort();
}

describe.each(Object.entries(INTERFACES))("the interface in %s", (language, wording) => {
  const messages = Object.entries(wording);
  const english: Readonly<Record<string, string>> = en;

  it("words every message", () => {
    expect(Object.keys(en).filter((id) => !(id in wording))).toEqual([]);
  });

  it("fills in what English fills in", () => {
    for (const [id, message] of messages) {
      expect([id, ...parameters(message)]).toEqual([id, ...parameters(english[id] ?? "")]);
    }
  });

  it("is well formed, without a straight apostrophe or a dash of its own", () => {
    for (const [id, message] of messages) {
      expect(message, id).not.toMatch(/'|—/);
      expect(
        () => new IntlMessageFormat(message, language, undefined, { ignoreTag: true }),
        id,
      ).not.toThrow();
    }
  });

  it("marks one place in each sentence of the specimen", () => {
    for (const id of ["specimen.ads", "specimen.cookies", "specimen.rights"] as const) {
      expect(wording[id]?.split("|"), id).toHaveLength(3);
    }
  });
});
