import { expect, test } from "vitest";
import type { Summary } from "../../src/analysis/types";
import { badgeOf } from "../../src/extension/badge";
import { FAILURES } from "../../src/extension/messages";
import { createTranslator } from "../../src/wording/catalogues";
import { someSummary } from "./some-summary";

const line = { topic: "selling", value: "sold", message: { id: "selling.sold" } } as const;
const done = (change: Partial<Summary> = {}) =>
  badgeOf({ phase: "done", summary: { ...someSummary(), ...change } });

test("the button says nothing of pages that are no policy", () => {
  expect(badgeOf(undefined)).toBeUndefined();
  expect(badgeOf({ phase: "not-policy", links: [] })).toBeUndefined();
});

test("it counts what deserves attention, and gives no mark", () => {
  expect(done()?.text).toBe("§");
  expect(done({ attention: [line, line, line] })?.text).toBe("3");
  expect(done({ attention: Array.from({ length: 120 }, () => line) })?.text).toBe("99+");
});

test("a language that is not analysed is no finding", () => {
  const notice = { id: "language-not-analysed", message: { id: "x" } } as const;
  expect(done({ notices: [notice], attention: [line] })?.text).toBe("?");
});

test("only a failure of our own is shown on the button", () => {
  const shown = FAILURES.filter((reason) => badgeOf({ phase: "failed", reason }));
  expect(shown).toEqual(["analysis-failed"]);
});

test("each badge has a title that says the same in words", () => {
  const t = createTranslator("en");
  const badges = [
    badgeOf({ phase: "working", share: 0 }),
    badgeOf({ phase: "failed", reason: "analysis-failed" }),
    done(),
    done({ attention: [line] }),
    done({ notices: [{ id: "language-not-analysed", message: { id: "x" } }] }),
  ];
  for (const badge of badges) expect(t(badge?.title.id ?? "", badge?.title.params)).toMatch(/^Smallprint/);
});
