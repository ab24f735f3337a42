import { describe, expect, test } from "vitest";
import { deniesItems, isDenied } from "../../src/analysis/negation";

describe("isDenied", () => {
  test.each<[string, string]>([
    ["we do not sell, rent or share your data.", "share"],
    ["we never collect health data.", "health"],
    ["we will not store your card number.", "card"],
    ["your address is kept without your phone number.", "phone"],
    ["no personal data is sold.", "sold"],
    ["neither your name nor your e-mail is collected.", "e-mail"],
  ])("%s: %s is denied", (text, word) => expect(isDenied(text, text.indexOf(word))).toBe(true));

  test.each<[string, string]>([
    ["we do not sell your data, but we share it with partners.", "share"],
    ["if you do not provide your name, we ask again.", "name"],
    ["this includes, but is not limited to, your name.", "name"],
    ["not only your name but your address is kept.", "name"],
    ["we do not collect payment data. we collect your name.", "name"],
    ["we do not share data except with our processors.", "processors"],
    ["please do not hesitate to send your e-mail.", "e-mail"],
  ])("%s: %s is not", (text, word) => expect(isDenied(text, text.lastIndexOf(word))).toBe(false));
});

describe("deniesItems", () => {
  test("a lead-in that denies", () => expect(deniesItems("we do not collect the following:")).toBe(true));
  test("a lead-in with an exception does not", () =>
    expect(deniesItems("we do not share data except with:")).toBe(false));
  test("a lead-in that affirms does not", () => expect(deniesItems("we collect:")).toBe(false));
});
