import { type Fact, type Summary, summarySchema } from "../../src/analysis/types";
import { TOPIC_IDS, VOCABULARY } from "../../src/analysis/vocabulary";
import { sampleSummary } from "./sample-summary";

/** Bad input that a stranger's policy may bring; each is a summary that the schema takes. */

/** A policy that states nothing at all. */
export const emptySummary: Summary = summarySchema.parse({
  version: 2,
  title: "Brim & Sons",
  language: "en",
  words: 96,
  quick: [],
  headlines: (["selling", "cookies", "control"] as const).map((id) => ({
    id,
    answer: "not-stated",
    tone: "unknown",
    message: { id: `headline.${id}.not-stated` },
    evidence: [],
  })),
  attention: [],
  facts: TOPIC_IDS.filter((topic) => VOCABULARY[topic].kind === "choice").map((topic) => ({
    topic,
    value: "not-stated",
    tone: "unknown",
    evidence: [],
  })),
  sections: [{ heading: "", level: 1, topics: [], words: 96, span: { start: 0, end: 600 } }],
  notices: [],
  disclosures: [],
  vague: [],
});

const LONG_NAME =
  "The Incorporated Society of Long-Distance Walkers, Ramblers, Fell-Runners and Canal-Towpath Enthusiasts of Northern England and the Scottish Borders (Charitable Trading) Limited, trading as Donaudampfschifffahrtsgesellschaftskapitänswanderverein, its subsidiaries, affiliates and successors in title <b>bold</b> 🥾🏔️";
export const HTML = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
const ARABIC = "نستخدم ملفات تعريف الارتباط على هذا الموقع.";

/** A name of 300 characters, markup in strings, emoji, a quote from right to left, an address without a break. */
export const hostileSummary: Summary = summarySchema.parse({
  ...sampleSummary,
  title: HTML,
  url: "https://brackenway.example/a/very/long/unbroken/address/that/keeps/going/and/going",
  headlines: sampleSummary.headlines.map((headline) =>
    headline.id === "cookies"
      ? {
          ...headline,
          exception: undefined,
          evidence: [{ quote: ARABIC, span: { start: 900, end: 900 + ARABIC.length }, match: [[7, 30]] }],
        }
      : {
          ...headline,
          evidence: headline.evidence.map((piece) => ({ ...piece, quote: `🥾 ${HTML} ${piece.quote}` })),
        },
  ),
  facts: sampleSummary.facts.map((fact) => {
    if (fact.topic === "organisation") return { ...fact, value: LONG_NAME };
    if (fact.topic === "contact-email") return { ...fact, value: "javascript:alert(1)" };
    if (fact.topic !== "recipient") return fact;
    return {
      ...fact,
      evidence: fact.evidence.map((piece) => ({
        ...piece,
        lead: HTML,
        section: HTML,
        links: [
          { text: HTML, href: "javascript:alert(1)" },
          { text: "unbroken".repeat(40), href: "https://brackenway.example/x" },
        ],
      })),
    };
  }),
  sections: sampleSummary.sections.map((section, index) =>
    index === 3 ? { ...section, heading: `${HTML} ${"Verylongheading".repeat(20)}` } : section,
  ),
});

/** 400 statements, of them 60 contacts, in 160 sections. */
export const hugeSummary: Summary = summarySchema.parse({
  ...sampleSummary,
  words: 42_000,
  facts: [
    ...sampleSummary.facts,
    ...Array.from({ length: 60 }, (_, index): Fact => {
      const evidence = sampleSummary.facts.find(({ topic }) => topic === "contact-email")?.evidence ?? [];
      return {
        topic: "contact-email",
        value: `office-${index}@brackenway.example`,
        tone: "neutral",
        evidence,
      };
    }),
    ...Array.from({ length: 340 }, (_, index): Fact => {
      const evidence = sampleSummary.facts.find(({ topic }) => topic === "retention-period")?.evidence ?? [];
      return { topic: "retention-period", value: `P${index + 1}D`, tone: "neutral", evidence };
    }),
  ],
  sections: Array.from({ length: 160 }, (_, index) => ({
    heading: `${index + 1}. Section ${index + 1}`,
    level: 2,
    topics: ["use"],
    words: 260,
    span: { start: index * 40, end: (index + 1) * 40 },
  })),
});
