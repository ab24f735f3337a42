import { expect, test } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { disclosuresOf } from "../../src/analysis/disclosures";
import { readMarkdown } from "../../src/analysis/read-text";

const summaryOf = (text: string) => analyze({ ...readMarkdown(text), language: "en" });
const found = (text: string) =>
  summaryOf(text).disclosures.flatMap(({ found, message }) => (found ? [message.id] : []));

test("a policy without a word on a duty is not found to tell it, and nothing is called missing", () => {
  const all = disclosuresOf([]);
  expect(all.length).toBeGreaterThan(20);
  expect(all.every(({ found: told }) => !told)).toBe(true);
  expect(all.every(({ sources }) => sources.length > 0)).toBe(true);
});

test("a choice that is not stated tells nothing", () => {
  expect(
    disclosuresOf([{ topic: "selling", value: "not-stated", tone: "unknown", evidence: [] }]).some(
      ({ found: told }) => told,
    ),
  ).toBe(false);
});

test("what a policy tells is found, whatever the answer", () => {
  expect(found("We do not sell your personal data. You have the right to delete your data.")).toEqual(
    expect.arrayContaining(["disclosure.selling", "disclosure.delete"]),
  );
});

/** The kinds of vague words in a text, with their number and the words themselves. */
const vague = (text: string) =>
  summaryOf(text).vague.map(({ id, count, evidence: [first] }) => {
    const [from, to] = first?.match?.[0] ?? [0, 0];
    return [id, count, first?.quote.slice(from, to)];
  });

test.each([
  ["We may share your postal address with couriers in your town.", "may", "We may"],
  [
    "We collect contact details, including but not limited to your name and your address.",
    "open-list",
    "including but not limited",
  ],
  [
    "We share your data with authorities where appropriate to keep us safe.",
    "condition",
    "where appropriate",
  ],
  [
    "We share your order history with certain third parties in our industry.",
    "unnamed",
    "certain third parties",
  ],
])("%s", (text, id, words) => {
  expect(vague(text)).toEqual([[id, 1, words]]);
});

test.each([
  "You may share your playlists with friends whenever you feel like it.",
  "We may not share your postal address with anybody at all.",
  "We may change this policy when our practices change in the future.",
  "You have the right to ask whether we may share your data.",
  "We share your postal address with the courier who brings the parcel.",
])("nothing is blurred: %s", (text) => {
  expect(vague(text)).toEqual([]);
});

test("sentences are counted, and the first five are shown", () => {
  const [hint] = summaryOf("We may share your name with our hosting provider.\n\n".repeat(8)).vague;
  expect(hint?.count).toBe(8);
  expect(hint?.evidence).toHaveLength(5);
});
