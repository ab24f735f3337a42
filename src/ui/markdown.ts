import type { Evidence, Summary } from "../analysis/types";
import { factName, policyName, scopesOf, scopeText } from "./facts";
import { answerParts } from "./headline-note";
import { policyDate } from "./saved-summary";
import { sectionIndexOf, sectionLabels } from "./section-label";
import { attentionLines, groupFacts } from "./statements";
import { TOPIC_GROUPS } from "./topic-groups";
import { silentIds } from "./topic-page";
import type { Translate } from "./translate";

/**
 * The whole summary as Markdown, every statement with its quotes and their places.
 * The policy's words are escaped: they must read the same wherever the text is pasted and make nothing else of it.
 */
export function summaryMarkdown(summary: Summary, lines: readonly string[], t: Translate, now: Date): string {
  const parts = [
    `# ${escaped(policyName(summary, t))}`,
    source(summary, t),
    summary.quick.map(({ id, params }) => escaped(t(id, params))).join(" "),
    ...summary.headlines.map((headline) => headlineText(summary, headline, t)),
    attentionText(summary, lines, t),
    ...TOPIC_GROUPS.map((group) => groupText(summary, group, lines, t)),
    `---\n${escaped(t("markdown.footer", { date: now.toISOString().slice(0, 10) }))}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function source(summary: Summary, t: Translate): string {
  const date = policyDate(summary);
  const told = date ? t("meta.updated", { date }) : t("meta.no-date");
  return [told, summary.url && `<${summary.url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`]
    .filter(Boolean)
    .join(" · ");
}

function headlineText(summary: Summary, headline: Summary["headlines"][number], t: Translate): string {
  const { word, rest } = answerParts(
    t(`answer.${headline.answer}`),
    t(headline.message.id, headline.message.params),
  );
  const exception = headline.exception && t(headline.exception.id, headline.exception.params);
  const told = [
    `**${escaped(word)}${rest ? ":" : ""}** ${escaped(rest)}`.trim(),
    scopeText(headline.scope ?? [], t),
    exception,
  ];
  return [
    `## ${escaped(t(`headline.${headline.id}.question`))}`,
    told
      .filter((line) => line !== undefined)
      .map((line, index) => (index === 0 ? line : escaped(line)))
      .join("\\\n"),
    ...headline.evidence.map((evidence) => quoteText(summary, evidence, t)),
  ].join("\n\n");
}

function attentionText(summary: Summary, lines: readonly string[], t: Translate): string {
  const rows = attentionLines(summary, lines).map(
    ({ message, flagged }) =>
      `- ${escaped(t(message.id, message.params))}${flagged ? ` (${t("line.crossed")})` : ""}`,
  );
  return rows.length === 0 ? "" : `## ${escaped(t("attention.title"))}\n\n${rows.join("\n")}`;
}

function groupText(
  summary: Summary,
  group: (typeof TOPIC_GROUPS)[number],
  lines: readonly string[],
  t: Translate,
): string {
  const facts = groupFacts(summary, group, lines).map((fact) => {
    const scope = scopeText(scopesOf(fact.evidence), t);
    const name = `**${escaped(factName(fact, t))}**${scope ? ` (${escaped(scope)})` : ""}`;
    return [name, ...fact.evidence.map((evidence) => quoteText(summary, evidence, t))].join("\n\n");
  });
  const silent = silentIds(summary, group);
  const unsaid = silent.length > 0 ? t("topic.silent", { items: silent }) : t("answer.not-stated");
  if (silent.length > 0 || facts.length === 0) facts.push(`*${escaped(unsaid)}*`);
  return [`## ${escaped(t(`group.${group.id}`))}`, ...facts].join("\n\n");
}

function quoteText(summary: Summary, evidence: Evidence, t: Translate): string {
  const index = sectionIndexOf(summary.sections, evidence);
  const label = index === undefined ? undefined : sectionLabels(summary.sections)[index];
  const mark = label?.number ? t("section.mark", { number: label.number }) : "";
  const at = [mark, label?.heading].filter(Boolean).join(" ");
  const lead = evidence.lead ? `> ${escaped(evidence.lead)}\n>\n` : "";
  return `${lead}> ${escaped(evidence.quote)}${at ? `\n>\n> (${escaped(at)})` : ""}`;
}

/** Text that Markdown shows as it is: marks escaped, line ends folded, control characters gone. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, " ")
    .replaceAll(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, "$1\\$2");
}
