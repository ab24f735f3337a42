import { Fragment } from "preact";
import { Icon } from "./icons";
import { type IndexRow, indexRow } from "./index-row";
import type { TopicGroup } from "./topic-groups";
import { useView } from "./view-context";

export type TopicIndexProps = {
  readonly groups: readonly TopicGroup[];
  readonly onOpen: (group: TopicGroup) => void;
};

/** Everything the policy says, one line a topic; then what it does not say: quiet, and no verdict. */
export function TopicIndex({ groups, onOpen }: TopicIndexProps) {
  const { summary, t, lines } = useView();
  const rows = groups.map((group) => indexRow(summary, group, lines, t));
  const said = rows.filter((row) => row.parts.length > 0);
  const unsaid = rows.filter((row) => row.parts.length === 0);
  return (
    <>
      {said.length > 0 && (
        <>
          <h2 class="part">
            {t("index.title")}
            <span>{t("index.count", { count: said.length })}</span>
          </h2>
          <ul class="index">
            {said.map((row) => (
              <SaidRow key={row.group.id} row={row} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
      {unsaid.length > 0 && (
        <>
          <h2 class="part">{t("index.unsaid-title")}</h2>
          <ul class="index">
            {unsaid.map(({ group }) => (
              <li key={group.id} class="index__row unsaid">
                <span class="index__name">{t(`group.${group.id}`)}</span>
                <span class="index__val">
                  <Icon name="unsaid" size={16} />
                  {t("answer.not-stated")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function SaidRow({ row, onOpen }: { readonly row: IndexRow; readonly onOpen: TopicIndexProps["onOpen"] }) {
  const { t } = useView();
  const { group, parts, more, flagged } = row;
  const caution = parts.some((part) => part.caution);
  return (
    <li>
      <button
        type="button"
        data-topic={group.id}
        class={`index__row${caution ? " caution" : ""}`}
        onClick={() => onOpen(group)}
      >
        <span class="index__name">{t(`group.${group.id}`)}</span>
        <span class="index__val">
          {caution && <Icon name="caution" size={16} />}
          {parts.map(({ text, caution: bad }, index) => (
            <Fragment key={text}>
              {index > 0 && ", "}
              {bad ? <b>{text}</b> : text}
            </Fragment>
          ))}
          {more > 0 && t("index.more", { count: more })}
          {flagged && <Icon name="flag" size={16} class="index__flag" />}
          {flagged && <span class="vh">{t("line.crossed")}</span>}
        </span>
        <Icon name="next" size={16} />
      </button>
    </li>
  );
}
