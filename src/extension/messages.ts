import * as z from "zod/mini";
import { policySchema, spanSchema, summarySchema } from "../analysis/types";
import { PROTOCOL } from "./protocol";
import { panelWidthSchema, settingsSchema, sideSchema } from "./settings";

// zod's compiled fast path probes `new Function`, which our own content security policy forbids.
z.config({ jitless: true });

const protocol = z.literal(PROTOCOL);
const tabId = z.int().check(z.nonnegative());
const url = z.string().check(z.maxLength(8192));

/** A link to a policy that was found on a page that is none itself. */
export const policyLinkSchema = z.object({ text: z.string(), href: z.string() });

/** Why there is no summary: each has a sentence of its own and a way on. */
export const FAILURES = [
  "browser-page",
  "pdf",
  "no-access",
  "page-changed",
  "analysis-failed",
  "updated",
] as const;
export type Failure = (typeof FAILURES)[number];

/** What is known of the page in one tab. `share` is the part of the text that was read, 0 to 1. */
export const pageStateSchema = z.discriminatedUnion("phase", [
  z.object({ phase: z.literal("working"), share: z.number().check(z.minimum(0), z.maximum(1)) }),
  z.object({ phase: z.literal("done"), summary: summarySchema }),
  z.object({ phase: z.literal("not-policy"), links: z.array(policyLinkSchema) }),
  z.object({
    phase: z.literal("failed"),
    reason: z.enum(FAILURES),
    /** What the fault looked like, for a report that the user may send. */
    details: z.optional(z.string()),
  }),
]);
export type PageState = z.infer<typeof pageStateSchema>;

/** Words of a policy that are to be shown in its page. */
export const showTargetSchema = z.object({ quote: z.string(), span: spanSchema });
export type ShowTarget = z.infer<typeof showTargetSchema>;

/** From a content script or one of our own pages to the background. */
export const toBackgroundSchema = z.discriminatedUnion("type", [
  z.object({ protocol, type: z.literal("policy-detected"), url }),
  z.object({ protocol, type: z.literal("policy-left"), url }),
  z.object({ protocol, type: z.literal("panel-moved"), side: sideSchema, width: panelWidthSchema }),
  z.object({
    protocol,
    type: z.literal("open-options"),
    tab: z.optional(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
  }),
  z.object({ protocol, type: z.literal("read-page"), tabId: z.optional(tabId), anyway: z.boolean() }),
  z.object({ protocol, type: z.literal("open-panel"), tabId }),
  z.object({ protocol, type: z.literal("open-sheet") }),
  z.object({ protocol, type: z.literal("show"), target: showTargetSchema }),
  z.object({ protocol, type: z.literal("put-out") }),
]);
export type ToBackground = z.infer<typeof toBackgroundSchema>;

/** From the background or the popup to the reader in a page. */
export const toReaderSchema = z.discriminatedUnion("type", [
  z.object({ protocol, type: z.literal("ping") }),
  z.object({ protocol, type: z.literal("inspect") }),
  z.object({ protocol, type: z.literal("read") }),
  z.object({ protocol, type: z.literal("left") }),
  z.object({ protocol, type: z.literal("read-elsewhere"), state: pageStateSchema }),
  z.object({ protocol, type: z.literal("show"), target: showTargetSchema }),
  z.object({ protocol, type: z.literal("put-out") }),
  z.object({ protocol, type: z.literal("settings"), settings: settingsSchema }),
  z.object({
    protocol,
    type: z.literal("open-panel"),
    settings: settingsSchema,
    focus: z.boolean(),
    /** A panel that is open already is closed instead. */
    toggle: z.boolean(),
    state: z.optional(pageStateSchema),
  }),
]);
export type ToReader = z.infer<typeof toReaderSchema>;

/** What the reader answers. */
export const inspectionSchema = z.object({
  url,
  kind: z.enum(["policy", "other", "pdf"]),
  links: z.array(policyLinkSchema),
});
export type Inspection = z.infer<typeof inspectionSchema>;
export const shownSchema = z.object({ shown: z.boolean() });

/** On the reading line: what a reader sends; the background answers with states. */
export const readingRequestSchema = z.object({ protocol, url, policy: policySchema });

/**
 * On the watching line: which tab one of our pages watches, and whether it is looked at where nothing is known of it;
 * the background answers with states.
 */
export const watchRequestSchema = z.object({ protocol, tabId, look: z._default(z.boolean(), true) });
