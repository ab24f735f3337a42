import { limitsOfRights } from "./limits-of-rights";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import type { Wording } from "./topic";
import type { Evidence, Fact, Headline } from "./types";
import type { Scope } from "./vocabulary";

/** What the three quick answers are composed from: facts, and what stands against them. Nothing else. */
export type Findings = {
  readonly facts: readonly Fact[];
  readonly outline: Outline;
  readonly statements: readonly Statement[];
};

/** The three quick answers: is data sold, are there cookies and what for, what can the reader do. */
export function headlinesOf(findings: Findings): Headline[] {
  return [sellingAnswer(findings), cookiesAnswer(findings), controlAnswer(findings)];
}

function sellingAnswer({ facts }: Findings): Headline {
  const fact = facts.find((f) => f.topic === "selling");
  if (!fact || fact.value === "not-stated") return notStated("selling");
  const no = fact.value === "not-sold";
  const denial = no ? undefined : fact.evidence.find((e) => e.against);
  const verbatim = fact.evidence[0]?.exception;
  return {
    id: "selling",
    answer: no ? "no" : "yes",
    tone: no ? "good" : "caution",
    message: { id: `headline.selling.${fact.value}` },
    ...(no && verbatim
      ? { exception: { id: "headline.selling.except", params: { exception: verbatim } } }
      : {}),
    ...(denial ? { exception: { id: "headline.selling.but-denies" }, exceptionEvidence: denial } : {}),
    ...scopeFor(fact.evidence.slice(0, 1)),
    evidence: fact.evidence,
  };
}

function cookiesAnswer({ facts }: Findings): Headline {
  const fact = facts.find((f) => f.topic === "cookies");
  if (!fact || fact.value === "not-stated") return notStated("cookies");
  if (fact.value === "not-used") {
    return {
      id: "cookies",
      answer: "no",
      tone: "good",
      message: { id: "headline.cookies.not-used" },
      evidence: fact.evidence,
    };
  }
  const purposes = facts.filter((f) => f.topic === "cookie-purpose");
  const control = facts.find((f) => f.topic === "cookie-control");
  const evidence = [...fact.evidence.slice(0, 1), ...purposes.flatMap((f) => f.evidence.slice(0, 1))];
  return {
    id: "cookies",
    answer: "yes",
    tone: purposes.some((f) => f.value === "advertising") ? "caution" : "neutral",
    message: purposes.length
      ? {
          id: "headline.cookies.used-for",
          params: { purposes: purposes.map((f) => `headline.cookies.${f.value}`) },
        }
      : { id: "headline.cookies.used" },
    ...(control
      ? { exception: { id: `headline.cookies.control.${control.value}` }, exceptionEvidence: first(control) }
      : {}),
    evidence: distinct(evidence).slice(0, 4),
  };
}

/** The rights that give control, as people would rank them; complaining or appealing gives none over the data. */
const CONTROL = [
  "access",
  "correct",
  "delete",
  "export",
  "object",
  "restrict",
  "withdraw-consent",
  "opt-out-sale",
  "opt-out-marketing",
  "opt-out-automated-decisions",
  "limit-sensitive",
];
const MOST_NAMED = 4;

function controlAnswer({ facts, outline, statements }: Findings): Headline {
  const rights = facts.filter((f) => f.topic === "right" && CONTROL.includes(f.value));
  rights.sort((a, b) => CONTROL.indexOf(a.value) - CONTROL.indexOf(b.value));
  if (!rights.length) return notStated("control");
  const proofs = rights.map(first);
  const named = rights.slice(0, MOST_NAMED).map((f) => `headline.right.${f.value}`);
  const more = rights.length - named.length;
  const limits = limitsOfRights(outline, statements);
  return {
    id: "control",
    answer: "yes",
    tone: "good",
    message:
      more > 0
        ? { id: "headline.control.yes-more", params: { rights: named, more } }
        : { id: "headline.control.yes", params: { rights: named } },
    ...(limits ? { exception: { id: "headline.control.limits" }, exceptionEvidence: limits } : {}),
    ...scopeFor(proofs),
    evidence: distinct(proofs).slice(0, 4),
  };
}

function notStated(id: Headline["id"]): Headline {
  return {
    id,
    answer: "not-stated",
    tone: "unknown",
    message: { id: `headline.${id}.not-stated` },
    evidence: [],
  };
}

/** A fact that is stated has evidence; the schema holds it to that. */
function first(fact: Fact): Evidence {
  const [evidence] = fact.evidence;
  if (!evidence) throw new Error(`${fact.topic} ${fact.value} stands without evidence`);
  return evidence;
}

/** Where an answer holds for some people only: when every statement under it is bound to a place. */
function scopeFor(evidence: readonly Evidence[]): { scope?: Scope[] } {
  if (!evidence.length || !evidence.every((e) => e.scope?.length)) return {};
  return { scope: [...new Set(evidence.flatMap((e) => e.scope ?? []))] };
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((e, at) => evidence.findIndex((o) => o.span.start === e.span.start) === at);
}

export const wording: Wording = {
  "headline.selling.question": "Sells your data?",
  "headline.selling.sold": "Yes: it sells personal data",
  "headline.selling.shared-for-ads": "Yes: shared with advertisers",
  "headline.selling.not-sold": "No: it says it does not sell it",
  "headline.selling.not-stated": "Not stated",
  "headline.selling.except": "Except: \u201c{exception}\u201d",
  "headline.selling.but-denies": "But it says that it does not sell data.",
  "headline.cookies.question": "Uses cookies?",
  "headline.cookies.used": "Yes: what for is not stated",
  "headline.cookies.used-for": "Yes: for {purposes}",
  "headline.cookies.not-used": "No: it says it uses none",
  "headline.cookies.not-stated": "Not stated",
  "headline.cookies.essential": "running the site",
  "headline.cookies.preferences": "settings",
  "headline.cookies.analytics": "statistics",
  "headline.cookies.advertising": "ads",
  "headline.cookies.social-media": "social media",
  "headline.cookies.control.browser-settings": "But you can refuse them in your browser.",
  "headline.cookies.control.consent-tool": "But you can choose in its cookie settings.",
  "headline.cookies.control.opt-out-page": "But you can opt out on a page that it names.",
  "headline.control.question": "You control your data?",
  "headline.control.yes": "Yes: {rights}",
  "headline.control.yes-more": "Yes: {rights}, {more, plural, one {# more right} other {# more rights}}",
  "headline.control.not-stated": "Not stated",
  "headline.control.limits": "Subject to legal limits.",
  "headline.right.access": "see",
  "headline.right.correct": "correct",
  "headline.right.delete": "delete",
  "headline.right.export": "export",
  "headline.right.object": "object",
  "headline.right.restrict": "restrict its use",
  "headline.right.withdraw-consent": "withdraw consent",
  "headline.right.opt-out-marketing": "stop marketing",
  "headline.right.opt-out-sale": "stop sale and targeted ads",
  "headline.right.opt-out-automated-decisions": "refuse automated decisions",
  "headline.right.limit-sensitive": "limit sensitive data",
};
