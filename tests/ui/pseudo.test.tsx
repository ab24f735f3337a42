// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VIEWS } from "./demo/views";
import { hardCoded, pseudoTranslator, wordsIn } from "./pseudo";
import { rendered } from "./rendered";
import { sampleSummary } from "./sample-summary";

/** What the views show beside messages: the sample summaries, names that stand in the demo, and languages' own. */
const DATA = [
  JSON.stringify(sampleSummary),
  ...["demo/views.tsx", "hard-summaries.ts"].map((path) =>
    readFileSync(join(import.meta.dirname, path), "utf8"),
  ),
  "English Deutsch Español Français Italiano Nederlands Português Svenska example.org",
];

/** Neither needs a script that is not here, nor shows names of 300 letters, of which brackets may be part. */
const VIEWS = Object.keys(DEMO_VIEWS).filter((name) => !["injected", "hostile", "huge"].includes(name));

describe("in a language that is nobody's", () => {
  const t = pseudoTranslator();

  it.each(VIEWS)("%s has no hard-coded text", (name) => {
    const root = rendered(DEMO_VIEWS[name]?.(t));
    const texts = wordsIn(root);
    expect(texts.some((text) => text.startsWith("["))).toBe(true);
    expect(hardCoded(texts, DATA)).toEqual([]);
  });

  it("would find it", () => {
    const root = rendered(<button type="button" title={t("settings.open")} aria-label="Close" />);
    expect(hardCoded(wordsIn(root), [])).toEqual(["Close"]);
  });
});
