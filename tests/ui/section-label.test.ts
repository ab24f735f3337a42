import { describe, expect, it } from "vitest";
import { sectionIndexOf, sectionLabels } from "../../src/ui/section-label";

const sections = (...headings: string[]) =>
  headings.map((heading, index) => ({
    heading,
    level: 2,
    topics: [],
    words: 10,
    span: { start: index * 10, end: index * 10 + 10 },
  }));
const numbers = (...headings: string[]) => sectionLabels(sections(...headings)).map(({ number }) => number);

describe("section labels", () => {
  it("count the sections of a policy that does not number them", () => {
    expect(numbers("Privacy", "Cookies", "Contact")).toEqual(["1", "2", "3"]);
  });

  it("do not count a beginning without a heading", () => {
    expect(numbers("", "Cookies", "Contact")).toEqual(["", "1", "2"]);
  });

  it("take the policy's own numbers, unnumbered parts going by the one before", () => {
    expect(numbers("Privacy policy", "1. What", "2) Why", "Details", "2.3 Who")).toEqual([
      "",
      "1",
      "2",
      "2",
      "2.3",
    ]);
    expect(sectionLabels(sections("1. What", "2. Why", "3. Who"))[0]?.heading).toBe("What");
  });

  it("do not take a year or a single number for numbering", () => {
    expect(numbers("2026 changes", "Cookies", "Contact")).toEqual(["1", "2", "3"]);
  });

  it("find a quote's section by its place where the core does not name it", () => {
    const list = sections("a", "b", "c");
    expect(sectionIndexOf(list, { span: { start: 15, end: 18 } })).toBe(1);
    expect(sectionIndexOf(list, { span: { start: 15, end: 18 }, sectionIndex: 2 })).toBe(2);
    expect(sectionIndexOf(list, { span: { start: 99, end: 100 }, sectionIndex: 7 })).toBeUndefined();
  });
});
