import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { policySchema, summarySchema } from "../../src/analysis/types";
import {
  inspectionSchema,
  pageStateSchema,
  readingRequestSchema,
  shownSchema,
  showTargetSchema,
  toBackgroundSchema,
  toReaderSchema,
  watchRequestSchema,
} from "../../src/extension/messages";
import { message } from "../../src/extension/protocol";
import { DEFAULT_SETTINGS, readSettings, settingsSchema } from "../../src/extension/settings";
import { someSummary } from "../extension/some-summary";
import { CASES, PATIENCE } from "./generated";

const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  policySchema,
  summarySchema,
  toBackgroundSchema,
  toReaderSchema,
  pageStateSchema,
  readingRequestSchema,
  watchRequestSchema,
  inspectionSchema,
  shownSchema,
  showTargetSchema,
};

/** One value that each schema takes, to be spoilt. */
const GOOD: Readonly<Record<string, unknown>> = {
  policySchema: { title: "a", language: "en", blocks: [{ kind: "paragraph", text: "b" }] },
  summarySchema: someSummary(),
  toBackgroundSchema: message({ type: "policy-detected", url: "https://a.example/" }),
  toReaderSchema: message({ type: "show", target: { quote: "a", span: { start: 0, end: 1 } } }),
  pageStateSchema: { phase: "done", summary: someSummary() },
  readingRequestSchema: message({
    type: "policy",
    url: "https://a.example/",
    policy: { title: "a", language: "en", blocks: [] },
  }),
  watchRequestSchema: message({ type: "watch", tabId: 1 }),
  inspectionSchema: { url: "https://a.example/", kind: "other", links: [] },
  shownSchema: { shown: true },
  showTargetSchema: { quote: "a", span: { start: 0, end: 1 } },
};

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
});

/** Parsing answers, and never throws; what is taken is taken again as it came out. */
function expectAnswer(schema: z.ZodMiniType, value: unknown): boolean {
  const parsed = schema.safeParse(value);
  if (parsed.success) expect(schema.safeParse(parsed.data)).toEqual({ success: true, data: parsed.data });
  return parsed.success;
}

describe.each(Object.keys(SCHEMAS))("%s", (name) => {
  const schema = SCHEMAS[name] as z.ZodMiniType;
  const good = GOOD[name] as Record<string, unknown>;

  test("takes what it is for", () => {
    expect(expectAnswer(schema, good)).toBe(true);
  });

  test(
    "takes nothing at random",
    () => {
      const strange = fc.oneof(anything, fc.string(), fc.array(anything));
      fc.assert(
        fc.property(strange, (value) => void expect(expectAnswer(schema, value)).toBe(false)),
        { numRuns: CASES },
      );
    },
    PATIENCE,
  );

  test(
    "does not throw when a part is replaced by anything",
    () => {
      const spoilt = fc
        .tuple(fc.constantFrom(...Object.keys(good)), anything)
        .map(([key, value]) => ({ ...good, [key]: value }));
      fc.assert(
        fc.property(spoilt, (value) => void expectAnswer(schema, value)),
        { numRuns: CASES },
      );
    },
    PATIENCE,
  );
});

test("levels without a bottom are not taken: who looks for what stands above would look for ever", () => {
  for (const level of [0, -1, 1.5]) {
    const policy = { title: "", language: "en", blocks: [{ kind: "heading", text: "a", level }] };
    expect(policySchema.safeParse(policy).success).toBe(false);
  }
});

const DARK = { ...DEFAULT_SETTINGS, theme: "dark" };
const KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[];

test(
  "anything that is stored gives settings",
  () => {
    const holds = (stored: unknown) =>
      void expect(settingsSchema.safeParse(readSettings(stored)).success).toBe(true);
    fc.assert(fc.property(anything, holds), { numRuns: CASES });
  },
  PATIENCE,
);

test(
  "one broken value never loses the other settings",
  () => {
    const holds = (key: keyof typeof DEFAULT_SETTINGS, value: unknown) => {
      const { [key]: _, ...others } = readSettings({ ...DARK, [key]: value });
      const { [key]: __, ...kept } = DARK;
      expect(others).toEqual(kept);
    };
    fc.assert(fc.property(fc.constantFrom(...KEYS), anything, holds), { numRuns: CASES });
  },
  PATIENCE,
);
