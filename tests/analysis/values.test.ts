import { describe, expect, test } from "vitest";
import { readDates, writesDayFirst } from "../../src/analysis/values/dates";
import { readEmails } from "../../src/analysis/values/email-addresses";
import { normalisePhone, readPhones } from "../../src/analysis/values/phone-numbers";
import { readAddresses } from "../../src/analysis/values/postal-addresses";

describe("dates", () => {
  test.each([
    ["31 march 2022", "2022-03-31"],
    ["march 31, 2022", "2022-03-31"],
    ["the 31st of march, 2022", "2022-03-31"],
    ["2022-03-31", "2022-03-31"],
    ["2022.03.31", "2022-03-31"],
    ["31.03.2022", "2022-03-31"],
    ["sept 5th 2021", "2021-09-05"],
    ["04 - 2021", "2021-04"],
    ["april 2021", "2021-04"],
    ["version 20180525", "2018-05-25"],
  ])("%s", (text, value) => expect(readDates(text).map((d) => d.value)).toEqual([value]));

  test("a numeric date is read by the policy's locale", () => {
    expect(readDates("02/01/2024", () => true)[0]?.value).toBe("2024-01-02");
    expect(readDates("02/01/2024", () => false)[0]?.value).toBe("2024-02-01");
    expect(writesDayFirst("valid from 25/12/2023, updated 02/01/2024")).toBe(true);
    expect(writesDayFirst("california residents may exercise their personalized choices, 12/31/2023")).toBe(
      false,
    );
  });

  test.each(["99.99.2022", "call 1-800-555-0199", "in 2019"])("no date: %s", (text) =>
    expect(readDates(text)).toEqual([]),
  );
});

test("e-mail addresses are read as written, veiled or spelt", () => {
  const text = "a.b@x.example.org, dpo [at] larkfield.org, hi at larkfield dot org, you@example.com";
  expect(readEmails(text).map((e) => e.value)).toEqual([
    "a.b@x.example.org",
    "dpo@larkfield.org",
    "hi@larkfield.org",
  ]);
});

test("phone numbers are E.164 where the country is clear", () => {
  expect(normalisePhone("1-800-555-0199")).toBe("+18005550199");
  expect(normalisePhone("+44 (0)20 7946 0018")).toBe("+442079460018");
  expect(normalisePhone("020 7946 0018", ["GB"])).toBe("+442079460018");
  expect(normalisePhone("020 7946 0018")).toBe("02079460018");
  expect(readPhones("call 1-800-555-0199 (1-800-555-0198)").map((p) => p.text)).toEqual([
    "1-800-555-0199",
    "1-800-555-0198",
  ]);
});

test.each([
  [
    "Write to Larkfield Ltd, 12 Mill Lane, Leeds LS1 4ZZ, United Kingdom.",
    "Larkfield Ltd, 12 Mill Lane, Leeds LS1 4ZZ, United Kingdom",
  ],
  [
    "by mail: 400 Harbor Street, Suite 9, Portland, OR 97201",
    "400 Harbor Street, Suite 9, Portland, OR 97201",
  ],
  ["9 rue des Lilas, 75011 Paris, France", "9 rue des Lilas, 75011 Paris, France"],
  ["5th floor, 25 harbor street, portland, or 97201", "5th floor, 25 harbor street, portland, or 97201"],
])("a postal address: %s", (text, value) => expect(readAddresses(text).map((a) => a.value)).toEqual([value]));
