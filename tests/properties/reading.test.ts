import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePage } from "../../scripts/cli/pages";
import { analyze } from "../../src/analysis/analyze";
import { policyText } from "../../src/analysis/policy-text";
import { readMarkdown, readPlainText } from "../../src/analysis/read-text";
import { splitSections } from "../../src/analysis/sections";
import { splitSentences } from "../../src/analysis/sentences";
import { splitStatements } from "../../src/analysis/statements";
import { type Policy, policySchema, type Span, summarySchema } from "../../src/analysis/types";
import { readPage } from "../../src/page/read-page";
import { blocks, CASES, markdown, PATIENCE, page, prose } from "./generated";

function property<T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  test(name, () => fc.assert(fc.property(arbitrary, holds), { numRuns: CASES }), PATIENCE);
}

/** What was read is a policy by its own schema, without empty blocks, and reads the same once more. */
function expectPolicy(read: () => unknown): void {
  const policy = policySchema.parse(read());
  for (const { text } of policy.blocks) expect(text.trim()).not.toBe("");
  expect(read()).toEqual(policy);
}

/** Spans lie inside the text, in order, and do not overlap. */
function expectOrdered(spans: readonly Span[], length: number): void {
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(length);
}

const inEnglish = (given: Pick<Policy, "blocks">): Policy => ({
  title: "",
  language: "en",
  blocks: given.blocks,
});

describe("read", () => {
  property("Markdown", markdown, (text) => expectPolicy(() => readMarkdown(text)));
  property("plain text", markdown, (text) => expectPolicy(() => readPlainText(text)));
  property("a page", page, (body) => {
    const document = parsePage(`<html><body>${body}</body></html>`);
    expectPolicy(() => readPage(document).policy);
  });
});

property("sentences lie in order, and leave out nothing but white space", prose, (text) => {
  const spans = splitSentences(text);
  expectOrdered(spans, text.length);
  const rest = spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  expect(rest.trim()).toBe("");
});

property("sections and statements lie in the text, in order", blocks, (given) => {
  const policy = inEnglish(policySchema.parse({ title: "", language: "en", blocks: given }));
  const outline = splitSections(policy);
  expect(outline.text).toBe(policyText(policy).text);
  outline.blocks.forEach(({ text }, at) => {
    const start = outline.starts[at] ?? -1;
    expect(outline.text.slice(start, start + text.length)).toBe(text);
  });
  for (const { text, span } of splitStatements(outline)) {
    expect(span.end).toBeLessThanOrEqual(outline.text.length);
    expect(text.length).toBe(span.end - span.start);
  }
});

property(
  "every quote is the slice that its span names",
  fc.oneof(
    markdown.map(readMarkdown),
    blocks.map((given) => ({ blocks: given })),
  ),
  (given) => {
    const policy = inEnglish(policySchema.parse({ title: "", language: "en", ...given }));
    const { text } = policyText(policy);
    const summary = summarySchema.parse(analyze(policy));
    for (const { evidence } of summary.facts)
      for (const { quote, span } of evidence) expect(quote).toBe(text.slice(span.start, span.end));
  },
);
