import { useEffect, useRef } from "preact/hooks";
import type { Summary } from "../analysis/types";
import { VOCABULARY } from "../analysis/vocabulary";
import { Body } from "./body";
import { FactRow } from "./fact-row";
import { policyName, statedFacts } from "./facts";
import { Crumb } from "./head";
import { Icon } from "./icons";
import type { RailSection } from "./rail-marks";
import { railSections, topicMarks } from "./rail-marks";
import { groupFacts } from "./statements";
import type { TopicGroup } from "./topic-groups";
import type { Translate } from "./translate";
import { useView } from "./view-context";

export type TopicPageProps = {
  readonly group: TopicGroup;
  /** The groups that are shown, for "4 of 14" and the way to the next. */
  readonly groups: readonly TopicGroup[];
  readonly onScreen?: RailSection | undefined;
  readonly onBack: () => void;
  readonly onOpen: (group: TopicGroup) => void;
};

/** A topic opened: every fact with its quotes, then what was not stated. */
export function TopicPage({ group, groups, onScreen, onBack, onOpen }: TopicPageProps) {
  const { summary, t, lines } = useView();
  const heading = useFocusOnArrival(group.id);
  const facts = groupFacts(summary, group, lines);
  const caution = facts.filter(({ tone }) => tone === "caution").length;
  const silent = silentIds(summary, group);
  const place = t("topic.place", { number: groups.indexOf(group) + 1, of: groups.length });
  return (
    <>
      <Crumb t={t} back={t("topic.back")} position={`${place} · ${policyName(summary, t)}`} onBack={onBack} />
      <Body
        name={t(`group.${group.id}`)}
        sections={railSections(summary)}
        marks={topicMarks(summary, group)}
        onScreen={onScreen}
      >
        <h1 class="topic__h" tabIndex={-1} ref={heading}>
          {t(`group.${group.id}`)}
        </h1>
        <p class="topic__sum">
          {t(`group.${group.id}.about`)}{" "}
          {facts.length > 0 && t("topic.count", { count: facts.length, caution })}
        </p>
        <ul>
          {facts.map((fact) => (
            <FactRow key={`${fact.topic}.${fact.value}`} fact={fact} />
          ))}
        </ul>
        {(silent.length > 0 || facts.length === 0) && (
          <p class="silent">
            <Icon name="unsaid" />
            <span>{silent.length > 0 ? t("topic.silent", { items: silent }) : t("answer.not-stated")}</span>
          </p>
        )}
      </Body>
      <Pager t={t} group={group} groups={groups} onOpen={onOpen} />
    </>
  );
}

/** A page inside the summary takes the focus with its heading when it opens. */
export function useFocusOnArrival(page: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [page]);
  return heading;
}

/** Values whose absence tells a reader nothing. */
const SILENT_ANYWAY: readonly string[] = [
  "data-source",
  "transfer-safeguard",
  "security-measure.no-guarantee",
  "security-measure.safeguards",
  "data-collected.location",
  "data-collected.approximate-location",
];

/** Message ids of what the policy leaves out of this group: its choices, and the values of its sets. */
export function silentIds(summary: Pick<Summary, "facts">, group: TopicGroup): readonly string[] {
  return group.topics.flatMap((topic) => {
    const { kind, values } = VOCABULARY[topic];
    const said = statedFacts(summary, [topic]).map(({ value }) => value);
    if (kind === "choice") return said.length === 0 ? [`topic.${topic}`] : [];
    if (SILENT_ANYWAY.includes(topic) || said.length === 0) return [];
    return values
      .filter((value) => !said.includes(value))
      .map((value) => `${topic}.${value}`)
      .filter((id) => !SILENT_ANYWAY.includes(id));
  });
}

type PagerProps = Pick<TopicPageProps, "group" | "groups" | "onOpen"> & { readonly t: Translate };

function Pager({ t, group, groups, onOpen }: PagerProps) {
  const at = groups.indexOf(group);
  const previous = groups[at - 1];
  const next = groups[at + 1];
  return (
    <nav class="pager" aria-label={t("pager.name")}>
      {previous ? (
        <button type="button" onClick={() => onOpen(previous)}>
          <Icon name="prev" />
          <span>
            <small>{t("pager.previous")}</small>
            {t(`group.${previous.id}`)}
          </span>
        </button>
      ) : (
        <span />
      )}
      {next ? (
        <button type="button" onClick={() => onOpen(next)}>
          <span>
            <small>{t("pager.next")}</small>
            {t(`group.${next.id}`)}
          </span>
          <Icon name="next" />
        </button>
      ) : (
        <span />
      )}
    </nav>
  );
}
