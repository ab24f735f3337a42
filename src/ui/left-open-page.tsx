import type { Disclosure, Summary, VagueHint } from "../analysis/types";
import { Body } from "./body";
import { capitalised, policyName } from "./facts";
import { Crumb } from "./head";
import { Icon } from "./icons";
import { Proofs } from "./proofs";
import { type RailSection, railSections, vagueMarks } from "./rail-marks";
import { useFocusOnArrival } from "./topic-page";
import type { Translate } from "./translate";
import { useView } from "./view-context";

export type LeftOpenPageProps = {
  readonly onScreen?: RailSection | undefined;
  readonly onBack: () => void;
};

/** Whether there is anything to show: not so for a policy in a language that is not analysed. */
export function hasLeftOpen({ disclosures, vague }: Summary): boolean {
  return disclosures.length > 0 || vague.length > 0;
}

/** What the policy leaves open: of the things that laws want people to be told those that were not found, and where it is vague. */
export function LeftOpenPage({ onScreen, onBack }: LeftOpenPageProps) {
  const { summary, t } = useView();
  const heading = useFocusOnArrival("left-open");
  const missed = summary.disclosures.filter(({ found }) => !found);
  const found = summary.disclosures.filter((item) => item.found);
  return (
    <>
      <Crumb t={t} back={t("topic.back")} position={policyName(summary, t)} onBack={onBack} />
      <Body
        name={t("left-open.title")}
        sections={railSections(summary)}
        marks={vagueMarks(summary)}
        onScreen={onScreen}
      >
        <h1 class="topic__h" tabIndex={-1} ref={heading}>
          {t("left-open.title")}
        </h1>
        <p class="topic__sum">{t("left-open.about")}</p>
        <Disclosures title={t("left-open.not-found")} items={missed} />
        {summary.vague.length > 0 && (
          <>
            <h2 class="part">{t("left-open.vague")}</h2>
            <ul>
              {summary.vague.map((hint) => (
                <VagueRow key={hint.id} hint={hint} />
              ))}
            </ul>
          </>
        )}
        <Disclosures title={t("left-open.found")} items={found} />
      </Body>
    </>
  );
}

type DisclosuresProps = { readonly title: string; readonly items: readonly Disclosure[] };

function Disclosures({ title, items }: DisclosuresProps) {
  const { summary, t } = useView();
  if (items.length === 0) return null;
  return (
    <>
      <h2 class="part">
        {title}
        <span>{t("left-open.count", { count: items.length, all: summary.disclosures.length })}</span>
      </h2>
      <ul class="checklist">
        {items.map(({ message, sources, found }) => (
          <li key={message.id} class={found ? undefined : "unsaid"}>
            <Icon name={found ? "check" : "unsaid"} size={16} />
            <span>
              {capitalised(t(message.id), t.language)}
              <small>{sources.map((source) => lawName(source, t)).join(" · ")}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function VagueRow({ hint }: { readonly hint: VagueHint }) {
  const { t } = useView();
  return (
    <li class="note note--s neutral" data-statement={`vague-${hint.id}`}>
      <Icon name="neutral" class="note__icon" leader />
      <div>
        <p class="note__a">{t(hint.message.id, hint.message.params)}</p>
        <Proofs evidence={hint.evidence} />
      </div>
    </li>
  );
}

/** The way there from the summary: one quiet line with its two numbers. */
export function LeftOpenLink({ onOpen }: { readonly onOpen: () => void }) {
  const { summary, t } = useView();
  if (!hasLeftOpen(summary)) return null;
  const count = summary.disclosures.filter(({ found }) => !found).length;
  const vague = summary.vague.reduce((sum, hint) => sum + hint.count, 0);
  return (
    <>
      <h2 class="part">{t("left-open.title")}</h2>
      <ul class="index">
        <li>
          <button type="button" data-topic="left-open" class="index__row index__row--text" onClick={onOpen}>
            <span class="index__val">{t("left-open.line", { count, vague })}</span>
            <Icon name="next" size={16} />
          </button>
        </li>
      </ul>
    </>
  );
}

/** How the core writes its sources, and the messages with the names that the laws have in the reader's language. */
const LAWS = [
  ["GDPR Art. ", "law.gdpr"],
  ["CCPA \u00a7 ", "law.ccpa"],
] as const;

function lawName(source: string, t: Translate): string {
  const [prefix, id] = LAWS.find(([start]) => source.startsWith(start)) ?? [];
  return prefix && id ? t(id, { place: source.slice(prefix.length) }) : source;
}
