import type { Evidence, Fact, Summary } from "../analysis/types";
import { VOCABULARY } from "../analysis/vocabulary";
import { TOPIC_GROUPS, type TopicId } from "./topic-groups";
import type { Translate } from "./translate";

/** The facts of these topics that the policy does state, in the topics' order. */
export function statedFacts(summary: Pick<Summary, "facts">, topics: readonly TopicId[]): readonly Fact[] {
  return topics.flatMap((topic) =>
    summary.facts.filter((fact) => fact.topic === topic && fact.value !== "not-stated"),
  );
}

/** How many statements a summary makes. */
export function statementCount(summary: Pick<Summary, "facts">): number {
  return summary.facts.filter((fact) => fact.value !== "not-stated").length;
}

/** The stated fact of a topic and value. */
export function findFact(summary: Pick<Summary, "facts">, topic: TopicId, value: string): Fact | undefined {
  return summary.facts.find((fact) => fact.topic === topic && fact.value === value);
}

/** Topics whose values explain themselves under the name of their group; "you" as a source of data does not. */
const LEADING: readonly TopicId[] = TOPIC_GROUPS.flatMap(({ topics }) => topics.slice(0, 1));

/** A fact's name in lists: "E-mail address"; a sentence where a short name says nothing by itself. */
export function factName(fact: Fact, t: Translate): string {
  const { kind } = VOCABULARY[fact.topic];
  if (kind === "text") return t(`${fact.topic}.says`, { value: fact.value });
  if (kind === "choice" || !LEADING.includes(fact.topic)) return t(`${fact.topic}.${fact.value}.says`);
  return capitalised(t(`${fact.topic}.${fact.value}`), t.language);
}

/** A fact as a plain sentence: "It collects your e-mail address." */
export function factSentence(fact: Fact, t: Translate): string {
  if (VOCABULARY[fact.topic].kind === "text") return t(`${fact.topic}.says`, { value: fact.value });
  return t(`${fact.topic}.${fact.value}.says`);
}

/** Text that begins with a capital as the language writes it. */
export function capitalised(text: string, language: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** Where a statement holds: nowhere in particular as soon as one of its quotes is for everybody. */
export function scopesOf(evidence: readonly Evidence[]): NonNullable<Evidence["scope"]> {
  const scopes = evidence.map((piece) => piece.scope ?? []);
  if (scopes.some((scope) => scope.length === 0)) return [];
  return [...new Set(scopes.flat())];
}

/** "If you live in California or the EU", or nothing where it holds for everybody. */
export function scopeText(scopes: readonly string[], t: Translate): string | undefined {
  if (scopes.length === 0) return undefined;
  return t("scope.holds", { oneOf: scopes.map((scope) => `scope.${scope}`) });
}

/** The organisation's name: as the policy gives it, else its title, else where it stood. */
export function policyName(summary: Pick<Summary, "facts" | "title" | "url">, t: Translate): string {
  const [organisation] = statedFacts(summary, ["organisation"]);
  return organisation?.value || summary.title || hostOf(summary.url) || t("summary.untitled");
}

/** The host of an address; empty where there is none. */
export function hostOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return "";
  return new URL(url).host;
}

/** Minutes that a text takes to read, at 238 words a minute (Brysbaert 2019), at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238));
}
