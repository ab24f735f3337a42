import type { Summary, SummarySection } from "../analysis/types";
import { VOCABULARY } from "../analysis/vocabulary";
import { Body } from "./body";
import { capitalised, policyName, readingMinutes } from "./facts";
import { Crumb } from "./head";
import { Icon } from "./icons";
import { languageOf } from "./quote";
import { type RailSection, railSections, summaryMarks } from "./rail-marks";
import { sectionIndexOf, sectionLabels } from "./section-label";
import { attentionLines } from "./statements";
import { useFocusOnArrival } from "./topic-page";
import { useView } from "./view-context";

export type OutlinePageProps = {
  readonly onScreen?: RailSection | undefined;
  /** The section that is on the screen now. */
  readonly current?: number | undefined;
  readonly onBack: () => void;
};

/** The policy's own sections, with what each is about, how much is said in it and how long it takes to read. */
export function OutlinePage({ onScreen, current, onBack }: OutlinePageProps) {
  const { summary, t, lines } = useView();
  const heading = useFocusOnArrival("outline");
  const { sections, words } = summary;
  const labels = sectionLabels(sections);
  const told = sectionContents(summary, lines);
  return (
    <>
      <Crumb t={t} back={t("topic.back")} position={policyName(summary, t)} onBack={onBack} />
      <Body
        name={t("outline.title")}
        sections={railSections(summary)}
        marks={summaryMarks(summary, lines).map(({ at, tone, kind }) => ({ at, tone, kind }))}
        onScreen={onScreen}
      >
        <h1 class="topic__h" tabIndex={-1} ref={heading}>
          {t("outline.title")}
        </h1>
        <p class="topic__sum">
          {t("outline.summary", { sections: sections.length, words, minutes: readingMinutes(words) })}
        </p>
        <ul class="outline">
          {sections.map((section, index) => (
            <OutlineRow
              key={section.span.start}
              section={section}
              number={labels[index]?.number ?? ""}
              heading={labels[index]?.heading ?? ""}
              content={told[index]}
              current={index === current}
            />
          ))}
        </ul>
      </Body>
    </>
  );
}

type SectionContent = { readonly statements: number; readonly attention: readonly string[] };

type OutlineRowProps = {
  readonly section: SummarySection;
  readonly number: string;
  readonly heading: string;
  readonly content: SectionContent | undefined;
  readonly current: boolean;
};

function OutlineRow({ section, number, heading, content, current }: OutlineRowProps) {
  const { summary, t, onShow } = useView();
  const { start, end } = section.span;
  const first = section.heading || section.opening || "";
  const target = { quote: first, span: { start, end: first ? start + first.length : end } };
  const statements = content?.statements ?? 0;
  return (
    <li>
      <button
        type="button"
        class="outline__row"
        aria-current={current ? "location" : undefined}
        onClick={() => onShow(target)}
      >
        <span class="outline__n">{number && t("section.mark", { number })}</span>
        <span>
          <span class="outline__h" lang={heading ? languageOf(summary) : undefined} dir="auto">
            {heading || t("section.start")}
          </span>
          <span class="outline__t">
            {section.topics.slice(0, 2).map((topic) => (
              <span key={topic}>{t(`section-topic.${topic}`)}</span>
            ))}
            {content?.attention.map((id) => (
              <span key={id}>
                <b>
                  <Icon name="caution" />
                  {capitalised(t(id), t.language)}
                </b>
              </span>
            ))}
            {statements > 0 && <span>{t("outline.statements", { count: statements })}</span>}
          </span>
        </span>
        <span class="outline__m">{clock(section.words)}</span>
      </button>
    </li>
  );
}

/** How much each section states, and what in it deserves attention. */
function sectionContents(summary: Summary, lines: readonly string[]): readonly SectionContent[] {
  const attention = attentionLines(summary, lines);
  return summary.sections.map((_, index) => {
    const inSection = (fact: Summary["facts"][number] | undefined) => {
      const [first] = fact?.evidence ?? [];
      return first !== undefined && sectionIndexOf(summary.sections, first) === index;
    };
    return {
      statements: summary.facts.filter(inSection).length,
      attention: attention
        .filter(({ fact }) => inSection(fact))
        .slice(0, 2)
        .map(({ topic, value }) =>
          VOCABULARY[topic].kind === "set" ? `${topic}.${value}` : `topic.${topic}`,
        ),
    };
  });
}

/** Reading time as m:ss, in steps of five seconds, at 238 words a minute. */
export function clock(words: number): string {
  const seconds = Math.max(5, Math.round((words / 238) * 12) * 5);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
