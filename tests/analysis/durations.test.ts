import { expect, test } from "vitest";
import { readDurations } from "../../src/analysis/values/durations";

const isos = (text: string) => readDurations(text).map(({ iso }) => iso);

test.each([
  ["kept for thirteen months", ["P13M"]],
  ["for 3 to 7 years", ["P3Y", "P7Y"]],
  ["between one and three years", ["P1Y", "P3Y"]],
  ["between 90 days and 1 year", ["P90D", "P1Y"]],
  ["10-14 days", ["P10D", "P14D"]],
  ["thirty (30) days", ["P30D"]],
  ["30 (thirty) days", ["P30D"]],
  ["a 90-day period", ["P90D"]],
  ["twenty-four (24) hours", ["PT24H"]],
  ["one hundred and eighty (180) days", ["P180D"]],
  ["for up to 6 weeks", ["P6W"]],
  ["kept for a year", ["P1Y"]],
  ["no more than two further months", ["P2M"]],
  ["expires after 30 minutes", ["PT30M"]],
])("reads %s", (text, expected) => expect(isos(text)).toEqual(expected));

test.each(["open every day", "see section 3", "$5 years ago", "at the end of the month"])(
  "reads nothing in %s",
  (text) => expect(isos(text)).toEqual([]),
);

test("spans are the words themselves", () => {
  const text = "erased after 70 days, backups after two weeks";
  expect(readDurations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "70 days",
    "two weeks",
  ]);
});
