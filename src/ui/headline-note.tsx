import type { Headline } from "../analysis/types";
import { scopeText } from "./facts";
import { Icon } from "./icons";
import { SectionLink } from "./proof";
import { Proofs } from "./proofs";
import { exceptionEvidence, headlineCrosses, toneName } from "./statements";
import type { Translate } from "./translate";
import { useView } from "./view-context";

/** One of the three answers: question, answer, exception, proof, always together and in this order. */
export function HeadlineNote({ headline }: { readonly headline: Headline }) {
  const { summary, t, lines } = useView();
  const unsaid = headline.answer === "not-stated";
  const tone = unsaid ? "unsaid" : toneName(headline.tone);
  const scope = scopeText(headline.scope ?? [], t);
  const behind = exceptionEvidence(headline);
  return (
    <section class={`note ${tone}`} data-statement={`answer-${headline.id}`}>
      <Icon name={tone} class="note__icon" leader />
      <div>
        <h2 class="note__q">
          {t(`headline.${headline.id}.question`)}
          {headlineCrosses(headline, summary, lines) && <Flag t={t} />}
        </h2>
        <Answer t={t} headline={headline} />
        {scope && <p class="note__but">{scope}</p>}
        {headline.exception && (
          <p class="note__but">
            <Exception t={t} text={t(headline.exception.id, headline.exception.params)} />
            {behind && <SectionLink evidence={behind} />}
          </p>
        )}
        <Proofs evidence={headline.evidence} />
      </div>
    </section>
  );
}

/** "Crosses your line": the reader's own flag. */
export function Flag({ t }: { readonly t: Translate }) {
  return (
    <span class="line">
      <Icon name="flag" />
      {t("line.crossed")}
    </span>
  );
}

function Answer({ t, headline }: { readonly t: Translate; readonly headline: Headline }) {
  const { word, rest } = answerParts(
    t(`answer.${headline.answer}`),
    t(headline.message.id, headline.message.params),
  );
  return (
    <p class="note__a">
      <b>{rest ? t("answer.first-word", { word }) : word}</b>
      {rest && ` ${rest}`}
    </p>
  );
}

/** The first word (Yes, No, Not stated) and what follows it, whether or not the message repeats the word. */
export function answerParts(word: string, message: string): { readonly word: string; readonly rest: string } {
  const repeated = message.toLowerCase().startsWith(word.toLowerCase());
  const rest = repeated ? message.slice(word.length).replace(/^[\s:,.\u00a0]+/, "") : message;
  return { word, rest: rest.replace(/\.$/, "") };
}

/** An exception begins with the word that makes it one (But, Except), if it begins with one. */
function Exception({ t, text }: { readonly t: Translate; readonly text: string }) {
  const [first = ""] = text.split(/(?=[\s:,])/);
  if (!t("exception.words").split(" ").includes(first))
    return (
      <>
        {text}
        {"\u00a0"}
      </>
    );
  return (
    <>
      <b>{first}</b>
      {text.slice(first.length)}
      {"\u00a0"}
    </>
  );
}
