import { scopesOf, scopeText, statementCount } from "./facts";
import { Flag } from "./headline-note";
import { Icon } from "./icons";
import { Proofs } from "./proofs";
import { rarity } from "./rarity";
import { type AttentionLine, attentionLines, toneName } from "./statements";
import { useView } from "./view-context";

/** What deserves attention first: a sentence, where it holds, its proof. Nothing at all where nothing does. */
export function AttentionList() {
  const { summary, t, lines } = useView();
  const list = attentionLines(summary, lines);
  if (list.length === 0) return null;
  return (
    <>
      <h2 class="part">
        {t("attention.title")}
        <span>{t("attention.count", { count: list.length, all: statementCount(summary) })}</span>
      </h2>
      <ul>
        {list.map((line) => (
          <AttentionRow key={`${line.topic}.${line.value}`} line={line} />
        ))}
      </ul>
    </>
  );
}

function AttentionRow({ line }: { readonly line: AttentionLine }) {
  const { t, baseRates } = useView();
  const { topic, value, message, fact, flagged } = line;
  const tone = fact ? toneName(fact.tone) : "unsaid";
  const evidence = fact?.evidence ?? [];
  const small = [scopeText(scopesOf(evidence), t), rarity(baseRates[`${topic}.${value}`], t)];
  return (
    <li class={`note note--s ${tone}`} data-statement={`attention-${topic}.${value}`}>
      <Icon name={tone} class="note__icon" leader />
      <div>
        <p class="note__a">
          {t(message.id, message.params).replace(/\.$/, "")}
          {flagged && <Flag t={t} />}
        </p>
        {small.some(Boolean) && <p class="note__but">{small.filter(Boolean).join(" · ")}</p>}
        <Proofs evidence={evidence} />
      </div>
    </li>
  );
}
