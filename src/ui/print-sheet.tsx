import type { ComponentChildren } from "preact";
import type { Evidence, Fact, Headline, Summary } from "../analysis/types";
import { factName, policyName, readingMinutes, scopesOf, scopeText } from "./facts";
import { answerParts, Flag } from "./headline-note";
import { Icon } from "./icons";
import { crosses, linesOf } from "./lines";
import { useSectionMark } from "./proof";
import { languageOf, Quote } from "./quote";
import { policyDate } from "./saved-summary";
import type { Settings } from "./settings";
import { attentionLines, groupFacts, headlineCrosses, type ToneName, toneName } from "./statements";
import { orderedGroups, type TopicGroup } from "./topic-groups";
import { silentIds } from "./topic-page";
import type { Translate } from "./translate";
import { useView, ViewContext } from "./view-context";

export type PrintSheetProps = {
  readonly summary: Summary;
  readonly settings: Settings;
  readonly t: Translate;
  readonly now: Date;
  readonly onPrint: () => void;
};

/** The summary on paper: every statement with all its quotes, nothing to open, nothing folded away. */
export function PrintSheet({ summary, settings, t, now, onPrint }: PrintSheetProps) {
  const lines = linesOf(settings.linePreset, settings.ownLines);
  const view = {
    summary,
    t,
    lines,
    shown: undefined,
    baseRates: {},
    onShow: () => undefined,
    onCopy: async () => false,
  };
  const date = policyDate(summary);
  const updated = date ? t("meta.updated", { date }) : t("meta.no-date");
  return (
    <ViewContext.Provider value={view}>
      <main class="page print">
        <header class="print__head">
          <div>
            <h1 dir="auto">{policyName(summary, t)}</h1>
            <p class="head__meta">
              {updated} · {t("meta.minutes", { minutes: readingMinutes(summary.words) })}
            </p>
            {summary.url && (
              <p class="head__meta print__url" dir="ltr">
                {summary.url}
              </p>
            )}
          </div>
          <button type="button" class="btn btn--main" onClick={onPrint}>
            <Icon name="print" size={16} />
            {t("foot.print")}
          </button>
        </header>
        <p class="lead">
          {summary.quick.map(({ id, params }) => t(id, params)).join(" ") || t("summary.empty")}
        </p>
        {summary.notices.map(({ id, message, evidence }) => (
          <Statement
            key={id}
            tone="neutral"
            text={t(message.id, message.params)}
            evidence={evidence ? [evidence] : []}
          />
        ))}
        {summary.headlines.map((headline) => (
          <Answer key={headline.id} headline={headline} />
        ))}
        <Attention />
        {orderedGroups(settings.topicOrder).map((group) => (
          <Group key={group.id} group={group} />
        ))}
        <footer class="print__foot">{t("markdown.footer", { date: now.toISOString().slice(0, 10) })}</footer>
      </main>
    </ViewContext.Provider>
  );
}

function Answer({ headline }: { readonly headline: Headline }) {
  const { summary, t, lines } = useView();
  const { id, answer, message, exception, evidence } = headline;
  const { word, rest } = answerParts(t(`answer.${answer}`), t(message.id, message.params));
  const also = headline.exceptionEvidence;
  return (
    <section>
      <h2>{t(`headline.${id}.question`)}</h2>
      <Statement
        tone={answer === "not-stated" ? "unsaid" : toneName(headline.tone)}
        text={
          <>
            <b>{rest ? t("answer.first-word", { word }) : word}</b> {rest}
          </>
        }
        flagged={headlineCrosses(headline, summary, lines)}
        small={[scopeText(headline.scope ?? [], t), exception && t(exception.id, exception.params)]}
        evidence={also ? [...evidence, also] : evidence}
      />
    </section>
  );
}

/** What deserves attention, in short: its quotes stand under the topics. */
function Attention() {
  const { summary, t, lines } = useView();
  const list = attentionLines(summary, lines);
  if (list.length === 0) return null;
  return (
    <section>
      <h2>{t("attention.title")}</h2>
      {list.map(({ topic, value, message, fact, flagged }) => (
        <Statement
          key={`${topic}.${value}`}
          tone={fact ? toneName(fact.tone) : "unsaid"}
          text={t(message.id, message.params)}
          flagged={flagged}
          evidence={[]}
        />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: TopicGroup }) {
  const { summary, t, lines } = useView();
  const facts = groupFacts(summary, group, lines);
  const silent = silentIds(summary, group);
  return (
    <section>
      <h2>{t(`group.${group.id}`)}</h2>
      {facts.map((fact) => (
        <FactStatement key={`${fact.topic}.${fact.value}`} fact={fact} />
      ))}
      {(silent.length > 0 || facts.length === 0) && (
        <p class="print__silent">
          {silent.length > 0 ? t("topic.silent", { items: silent }) : t("answer.not-stated")}
        </p>
      )}
    </section>
  );
}

function FactStatement({ fact }: { readonly fact: Fact }) {
  const { t, lines } = useView();
  return (
    <Statement
      tone={toneName(fact.tone)}
      text={<b dir="auto">{factName(fact, t).replace(/\.$/, "")}</b>}
      flagged={crosses(fact, lines)}
      small={[scopeText(scopesOf(fact.evidence), t)]}
      evidence={fact.evidence}
    />
  );
}

type StatementProps = {
  readonly tone: ToneName;
  readonly text: ComponentChildren;
  readonly flagged?: boolean;
  readonly small?: readonly (string | undefined)[];
  readonly evidence: readonly Evidence[];
};

function Statement({ tone, text, flagged = false, small = [], evidence }: StatementProps) {
  const { t } = useView();
  return (
    <div class={`print__row ${tone}`}>
      <Icon name={tone} size={16} />
      <div>
        <p>
          {text}
          {flagged && <Flag t={t} />}
        </p>
        {small.filter(Boolean).map((line) => (
          <p key={line} class="print__small">
            {line}
          </p>
        ))}
        {differing(evidence).map((piece) => (
          <PrintedQuote key={piece.span.start} evidence={piece} />
        ))}
      </div>
    </div>
  );
}

/** A sentence is printed once, though it may prove an answer and its exception. */
function differing(evidence: readonly Evidence[]): readonly Evidence[] {
  const starts = evidence.map(({ span }) => span.start);
  return evidence.filter(({ span }, index) => starts.indexOf(span.start) === index);
}

function PrintedQuote({ evidence }: { readonly evidence: Evidence }) {
  const { summary, t } = useView();
  const { mark, heading } = useSectionMark(evidence);
  const { lead, exception, quote, against } = evidence;
  return (
    <div class="print__quote">
      {against && <p class="print__small">{t("fact.against")}</p>}
      {lead && (
        <p class="print__lead" lang={languageOf(summary)} dir="auto">
          {lead}
        </p>
      )}
      <p>
        <Quote class="print__q" evidence={evidence} />{" "}
        <span class="print__at" dir="auto">
          {heading && heading !== lead ? `${mark} ${heading}` : mark}
        </span>
      </p>
      {exception && !quote.includes(exception) && (
        <p class="print__small">{t("fact.exception", { words: exception })}</p>
      )}
    </div>
  );
}
