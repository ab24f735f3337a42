import { ABOUT_NAME, LOOSE_NAME, OTHER_NAME, POLICY_NAME, POLICY_PATH } from "./detection/names";
import { PROCESSOR_TALK, STATEMENTS, TERMS_TALK, WE_YOUR, YOUR } from "./detection/statements";
import type { Detection, PageSignals } from "./types";

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/[‑–]/g, "-");

/** What is weighed, each between 0 and 1 (or a little above). Exported for the bench and the tests. */
export function features({ url, title, headings, text, words }: PageSignals): Record<string, number> {
  const body = plain(text);
  const name = plain(title);
  const parts = name.split(/\s[|–—\-·:»›•\\/]+\s|[|»]/).map((part) => part.trim());
  const h1 = headings.slice(0, 3).map(({ text }) => plain(text));
  const tops = headings.map(({ text }) => plain(text));
  const path = url ? pathOf(url) : "";
  const kinds = STATEMENTS.map(([, pattern]) => count(pattern, body));
  const per = (n: number) => (n * 1000) / Math.max(words, 150);
  return {
    path:
      POLICY_PATH.test(path) && !ABOUT_NAME.test(path.replace(/[-_/]/g, " ")) && slugWords(path) <= 6 ? 1 : 0,
    title: parts.some((part) => POLICY_NAME.test(part) && part.split(" ").length <= 8) ? 1 : 0,
    titleLoose: LOOSE_NAME.test(name) ? 1 : 0,
    heading: h1.some((text) => POLICY_NAME.test(text) && text.split(" ").length <= 9) ? 1 : 0,
    headingAny: tops.some((text) => POLICY_NAME.test(text) && text.split(" ").length <= 9) ? 1 : 0,
    about: ABOUT_NAME.test(name) || h1.slice(0, 1).some((text) => ABOUT_NAME.test(text)) ? 1 : 0,
    other:
      (OTHER_NAME.test(name) && !POLICY_NAME.test(name)) ||
      (OTHER_NAME.test(h1[0] ?? "") && !POLICY_NAME.test(h1[0] ?? ""))
        ? 1
        : 0,
    kinds: kinds.filter(Boolean).length / STATEMENTS.length,
    personal: Math.min(1, per(kinds[1] ?? 0) / 8),
    practice: Math.min(1, per((kinds[0] ?? 0) + (kinds[2] ?? 0) + (kinds[3] ?? 0)) / 10),
    self: Math.min(1, (kinds[6] ?? 0) / 3),
    law: Math.min(1, per(kinds[11] ?? 0) / 4),
    terms: Math.min(1, per(count(TERMS_TALK, body)) / 10),
    processor: Math.min(1, per(count(PROCESSOR_TALK, body)) / 8),
    cookies: Math.min(1, per(kinds[7] ?? 0) / 25),
    voice: Math.min(1, per(Math.min(count(WE_YOUR, body), count(YOUR, body))) / 20),
    short: words < 150 ? 1 : 0,
  };
}

const pathOf = (url: string): string => plain(url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, ""));
const slugWords = (path: string): number => path.split("/").filter(Boolean).at(-1)?.split(/[-_]/).length ?? 0;

const WEIGHTS: Record<string, number> = {
  path: 2,
  title: 2,
  titleLoose: 0.5,
  heading: 1.5,
  headingAny: 0.7,
  about: -1.5,
  other: -2,
  kinds: 3,
  personal: 2,
  practice: 2,
  self: 1,
  law: 0.5,
  terms: -2,
  processor: -2,
  cookies: -0.5,
  voice: 0.5,
  short: -2,
};
const BIAS = -5.5;

/** Is this page a privacy policy? `reasons` names what spoke for and against, the weightiest first. */
export function detect(signals: PageSignals): Detection {
  const found = Object.entries(features(signals)).map(
    ([name, value]) => [name, value * (WEIGHTS[name] ?? 0)] as const,
  );
  const score = 1 / (1 + Math.exp(-found.reduce((sum, [, weight]) => sum + weight, BIAS)));
  const reasons = found
    .filter(([, w]) => Math.abs(w) >= 0.3)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([name]) => name);
  return { policy: score >= 0.5, score: Math.round(score * 1000) / 1000, reasons };
}
