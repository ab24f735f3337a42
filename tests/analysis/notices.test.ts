import { expect, test } from "vitest";
import { noticesOf } from "../../src/analysis/notices";
import { readMarkdown } from "../../src/analysis/read-text";
import { splitSections } from "../../src/analysis/sections";
import { splitStatements } from "../../src/analysis/statements";

const FILLER = "We keep what you write to us for as long as we need it to answer you, and no longer. ".repeat(
  10,
);

function notices(text: string) {
  const outline = splitSections(readMarkdown(`${text}\n\n${FILLER}`));
  return noticesOf(outline, splitStatements(outline)).map(({ id, evidence }) => [id, evidence?.quote]);
}

test.each([
  "[Company Name] respects your privacy.",
  "Lorem ipsum dolor sit amet.",
  "Effective as of [insert date here].",
  "Replace with your real support email.",
  "Write to 123 Business Rd, Suite 100, Your City, ST 00000.",
])("an unfinished template is told with its quote: %s", (line) => {
  expect(notices(line)).toEqual([["unfinished-template", line]]);
});

test.each([
  "Write to [email protected] with your questions.",
  "Go to Settings > [your name] > Privacy to sign out.",
  "See our [contact page](https://larkfield.example/contact).",
  "Use of the tables is free.",
])("nothing to tell: %s", (line) => {
  expect(notices(line)).toEqual([]);
});

test("a table that is announced and missing is told, one that is there is not", () => {
  const announced = "The table below lists what we collect.";
  expect(notices(announced)).toEqual([["missing-table", announced]]);
  expect(notices(`${announced}\n\n| Data | Why |\n| --- | --- |\n| Name | Letters |`)).toEqual([]);
});

test("a text of a few words is called short", () => {
  const outline = splitSections(readMarkdown("# Privacy\n\nWe collect nothing."));
  expect(noticesOf(outline, splitStatements(outline)).map((n) => n.id)).toEqual(["too-short"]);
});
