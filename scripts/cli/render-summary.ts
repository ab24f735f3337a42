import { styleText } from "node:util";
import type { Evidence, Fact, Headline, Message, Summary } from "../../src/analysis/types";
import { type TopicId, VOCABULARY } from "../../src/analysis/vocabulary";
import { createTranslator } from "../../src/wording/catalogues";

const t = createTranslator("en", { onFault: "show-id" });
const WIDTH = 96;

type Style = Parameters<typeof styleText>[0];
/** Colours only where a person looks at a terminal that has them. */
const paint = (style: Style, text: string) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
const TONE_STYLE = { good: "green", neutral: "bold", caution: "yellow", unknown: "dim" } as const;

/** A message in English. */
export const say = ({ id, params }: Message): string => t(id, params ?? {});

/** The summary as the command line's contract shapes it: the paragraph and the notices in English words. */
export type SummaryLine = Omit<Summary, "quick"> & { readonly quick: string; readonly notice?: string };

export function asLine(summary: Summary): SummaryLine {
  const quick = summary.quick.map(say).join(" ");
  const notice = summary.notices.map(({ message }) => say(message)).join(" ");
  return { ...summary, quick, ...(notice ? { notice } : {}) };
}

/** A summary as a person reads it in a terminal: the paragraph, three answers with proof, attention, a line a topic. */
export function renderSummary(summary: SummaryLine): string {
  const organisation = summary.facts.find((f) => f.topic === "organisation")?.value ?? summary.title;
  const date = summary.facts.find((f) => f.topic === "policy-date")?.value;
  const about = [
    date && t("policy-date.says", { value: date }),
    `${summary.words.toLocaleString("en")} words`,
  ];
  return [
    paint("bold", organisation),
    paint("dim", about.filter(Boolean).join(" \u00b7 ")),
    "",
    ...summary.notices.map(({ message }) => `! ${wrap(say(message), 2)}`),
    wrap(summary.quick, 0),
    "",
    ...summary.headlines.flatMap(headlineLines),
    ...attentionLines(summary),
    ...topicLines(summary.facts),
    ...leftOpenLines(summary),
  ].join("\n");
}

function headlineLines(headline: Headline): string[] {
  const [proof] = headline.evidence;
  const scope = headline.scope?.map((place) => t(`scope.${place}`)).join(", ");
  return [
    `${t(`headline.${headline.id}.question`)}  ${paint(TONE_STYLE[headline.tone], say(headline.message))}${scope ? ` (${scope})` : ""}`,
    ...(headline.exception ? [`  ${wrap(say(headline.exception), 2)}`] : []),
    ...(proof ? [quoteLines(proof)] : []),
    "",
  ];
}

function attentionLines({ attention, facts }: SummaryLine): string[] {
  const lines = attention.map(({ topic, value, message }) => {
    const [proof] = facts.find((f) => f.topic === topic && f.value === value)?.evidence ?? [];
    return [`${paint("yellow", "\u25b2")} ${say(message)}`, ...(proof ? [quoteLines(proof)] : [])].join("\n");
  });
  return lines.length ? [...lines, ""] : [];
}

function topicLines(facts: readonly Fact[]): string[] {
  const topics = [...new Set(facts.map((f) => f.topic))].filter((topic) => topic !== "selling");
  return topics.map((topic) => {
    const values = facts.filter((f) => f.topic === topic).map((f) => labelOf(topic, f.value));
    const name = t(`topic.${topic}`);
    return `${name.padEnd(30)} ${wrap(values.join(", "), 31)}`;
  });
}

/** What was not found of the things that laws want people to be told, and where the policy stays vague. */
function leftOpenLines({ disclosures, vague }: SummaryLine): string[] {
  const missed = disclosures.filter(({ found }) => !found).map(({ message }) => say(message));
  return [
    ...(missed.length ? ["", `${t("left-open.not-found").padEnd(30)} ${wrap(missed.join(", "), 31)}`] : []),
    ...vague.flatMap(({ message, evidence: [first] }) => [
      "",
      wrap(say(message), 0),
      ...(first ? [quoteLines(first)] : []),
    ]),
  ];
}

function labelOf(topic: TopicId, value: string): string {
  return VOCABULARY[topic].kind === "text" ? t(`${topic}.says`, { value }) : t(`${topic}.${value}`);
}

function quoteLines({ lead, quote, section }: Evidence): string {
  const words = wrap(`${lead ? `${lead} / ` : ""}\u201c${quote}\u201d${section ? ` (${section})` : ""}`, 4);
  return `    ${paint("dim", words)}`;
}

/** Lines of at most `WIDTH` columns; all but the first begin with `indent` spaces. */
function wrap(text: string, indent: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last && last.length + word.length + 1 + indent > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}
