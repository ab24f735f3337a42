import {
  ABOUT_NAME,
  HUB_NAME,
  LOOSE_NAME,
  OTHER_NAME,
  OTHER_PATH,
  OTHER_PLACE,
  POLICY_NAME,
  POLICY_PATH,
  SECTION_HEADING,
} from "./detection/names";
import {
  BANNER_TALK,
  INSTRUCTION_TALK,
  PROCESSOR_TALK,
  REPORT_TALK,
  STATEMENTS,
  TERMS_TALK,
  WE_YOUR,
  YOUR,
} from "./detection/statements";
import type { Detection, PageSignals } from "./types";

/**
 * What each sign is worth. A sign is 0 to 1; the sum is squashed to a score. Set by hand so that a name alone, or a
 * text alone that only mentions privacy, stays below one half, and checked on pages of each kind.
 */
const WEIGHTS = {
  /** Names: the address, links to it, the title, the first headings call the page a privacy policy; or something else. */
  path: 1.6,
  linked: 1.2,
  title: 1.8,
  "title-mentions": 0.4,
  heading: 1.6,
  "lower-heading": 0.6,
  "title-about": -1.8,
  "title-other": -2.2,
  /** A place to choose or to find policies; one that holds the policy itself says so by its text. */
  "title-hub": -1.6,
  /** The address is a place for news, courses or vacancies. */
  "path-other": -1.6,
  /** Text: how many of the matters of a policy it speaks of, and how much. */
  matters: 2.6,
  sections: 1.2,
  "personal-data": 1.2,
  practices: 2.4,
  "this-policy": 1,
  law: 0.4,
  voice: 0.5,
  length: 0.8,
  /** Text of other kinds of pages. */
  terms: -2,
  processor: -2.2,
  cookies: -0.6,
  report: -2,
  instructions: -1.6,
  banner: -1.6,
} as const;
const BIAS = -5.4;
export type Sign = keyof typeof WEIGHTS;

/** Shorter than the shortest that says what is collected and whom to ask. */
const LEAST_WORDS = 30;

/** Is this page a privacy policy? `reasons` names the signs for and against (`!`), the weightiest first. */
export function detect(signals: PageSignals): Detection {
  // A name without text: the page is not drawn yet, or it only leads to policies.
  if (signals.words < LEAST_WORDS) return { policy: false, score: 0, reasons: ["!no-text"] };
  if (!isAboutData(signals)) return { policy: false, score: 0, reasons: ["!no-mention"] };
  const weighed = Object.entries(signs(signals)).map(
    ([sign, value]) => [sign, value * WEIGHTS[sign as Sign]] as const,
  );
  const sum = weighed.reduce((total, [, weight]) => total + weight, BIAS);
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  const reasons = weighed
    .filter(([, weight]) => Math.abs(weight) >= 0.3)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([sign, weight]) => (weight < 0 ? `!${sign}` : sign));
  return { policy: score >= 0.5, score, reasons };
}

/**
 * The cheap question first, because nearly every page answers it with no: is it named like a policy, or does its text
 * mention what a policy cannot leave unmentioned? Words are searched for and not patterns, which a browser compiles
 * anew for each page that it opens.
 */
function isAboutData({ url, title, headings, text }: PageSignals): boolean {
  const names = [title, ...headings.slice(0, 3).map((heading) => heading.text)].map(plain);
  if (names.some((name) => mentions(name, IN_NAMES, 1) && POLICY_NAME.test(name))) return true;
  const path = url ? pathOf(url) : "";
  return (mentions(path, IN_NAMES, 1) && isPolicyPath(path)) || mentions(plain(text), IN_TEXT, 5);
}

const words = (list: string): string[] => list.split(",");
const IN_TEXT = words(
  "privacy,personal ,personally ,personalised ,personalized ,your data,your information,personenbezogen,datenschutz,données," +
    "confidentialité,datos,privaci,dati personali,dados,gegevens,cookie,personuppgifter",
);
/** No name or address of a policy is without one of these. */
const IN_NAMES = words(
  "priva,personal,daten,donnees,données,confidentialit,datos,dati personali,dados,gegevens,data,protection,notice ,ccpa,rgpd,cnil,vie",
);

/** Do the stems stand in the text, in lower case, at least so often? */
function mentions(text: string, stems: readonly string[], least: number): boolean {
  let found = 0;
  for (const stem of stems) {
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
      if (++found >= least) return true;
    }
  }
  return false;
}

/** The signs of a page, each 0 to 1. */
export function signs(signals: PageSignals): Record<Sign, number> {
  return { ...signsOfNames(signals), ...signsOfText(signals) };
}

function signsOfNames({ url, title, headings, text, linkedAsPolicy }: PageSignals) {
  const name = plain(title);
  const parts = name.split(/\s[-|·:»›•\\/–—]+\s|[|»]/);
  const tops = headings.map(({ text }) => plain(text));
  const path = url ? pathOf(url) : "";
  const isHub = HUB_NAME.test(parts[0] ?? "") || HUB_NAME.test(tops[0] ?? "");
  const first = tops.slice(0, isHub ? 1 : 3);
  const isOther = (text: string) => OTHER_NAME.test(text) && !POLICY_NAME.test(text);
  const isPartly = LOOSE_NAME.test(name) && tops.some((text) => isPolicyName(text, 9));
  return {
    path: Number(isPolicyPath(path)),
    linked: Number(linkedAsPolicy ?? false),
    title: Number(parts.some((part) => isPolicyName(part, 8))),
    "title-mentions": Number(LOOSE_NAME.test(name)),
    // Old pages have no headings: the name stands in their first line.
    heading: tops.length
      ? Number(first.some((text) => isPolicyName(text, 9)))
      : 0.6 * Number(POLICY_NAME.test(plain(text.slice(0, 120)))),
    "lower-heading": Number(tops.some((text) => isPolicyName(text, 9))),
    "title-about": Number(ABOUT_NAME.test(name)),
    "title-other": Number(
      !isPartly && (isOther(name) || (isOther(tops[0] ?? "") && !POLICY_NAME.test(name))),
    ),
    "title-hub": Number(isHub),
    "path-other": Number(OTHER_PLACE.test(path)),
    sections: atMost(tops.filter((text) => SECTION_HEADING.test(text)).length, 6),
  };
}

function signsOfText({ text, words }: PageSignals) {
  const body = plain(text);
  const found = new Map(STATEMENTS.map(([matter, pattern]) => [matter, count(pattern, body)]));
  const per = (n: number, full: number) => atMost((n * 1000) / Math.max(words, 200), full);
  const of = (matter: string) => found.get(matter) ?? 0;
  const matters = [...found.values()].filter(Boolean).length;
  const practices = of("collects") + of("uses") + of("shares");
  return {
    matters: matters / STATEMENTS.length,
    "personal-data": per(of("personal-data"), 8),
    // A short text is dense with few; one that speaks of data in general has no personal data to speak of.
    practices: Math.min(per(practices, 12), atMost(practices, 5), atMost(of("personal-data"), 1)),
    "this-policy": atMost(of("this-policy"), 3),
    law: per(of("law"), 4),
    voice: per(Math.min(count(WE_YOUR, body), count(YOUR, body)), 20),
    length: atMost(words, 600),
    terms: per(count(TERMS_TALK, body), 10),
    processor: per(count(PROCESSOR_TALK, body), 8),
    cookies: per(of("cookies"), 25),
    report: per(count(REPORT_TALK, body), 6),
    instructions: per(count(INSTRUCTION_TALK, body), 18),
    banner: per(count(BANNER_TALK, body), 8),
  };
}

const atMost = (value: number, full: number): number => Math.min(1, value / full);
const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/‑/g, "-");

/** A name of a policy, not a sentence that holds one. */
const isPolicyName = (text: string, most: number): boolean =>
  POLICY_NAME.test(text) &&
  text.trim().split(" ").length <= most &&
  !ABOUT_NAME.test(text) &&
  !text.endsWith("?");

const pathOf = (url: string): string => plain(url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, ""));

/** The last part of the address names a policy, in few words: slugs of articles are long. */
function isPolicyPath(path: string): boolean {
  if (!POLICY_PATH.test(path) || OTHER_PATH.test(path) || OTHER_PLACE.test(path)) return false;
  const slug = path.split("/").filter(Boolean).at(-1) ?? "";
  return (
    slug.split(/[-_]/).length <= 6 &&
    !/^(?:how|why|what)[-_]/.test(slug) &&
    !ABOUT_NAME.test(path.replace(/[-_/]+/g, " "))
  );
}
