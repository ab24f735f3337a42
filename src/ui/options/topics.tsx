import { useState } from "preact/hooks";
import { Icon } from "../icons";
import { type LinePreset, linesOf } from "../lines";
import { orderedGroups } from "../topic-groups";
import type { TabProps } from "./general";
import { moved, useRowDrag } from "./row-drag";
import { TopicRow } from "./topic-row";

const PRESETS: readonly Exclude<LinePreset, "own">[] = ["relaxed", "balanced", "strict"];

/** What matters to the reader: presets, lines of their own, the topics' order, and which are shown. */
export function Topics({ settings, t, save }: TabProps) {
  const groups = orderedGroups(settings.topicOrder);
  const ids = groups.map(({ id }) => id);
  const [open, setOpen] = useState<string>();
  const [said, setSaid] = useState("");
  const lines = linesOf(settings.linePreset, settings.ownLines);
  const move = (from: number, to: number) => {
    const order = moved(ids, from, to);
    save({ topicOrder: order });
    const name = t(`group.${ids[from]}`);
    setSaid(t("options.topics.moved", { name, place: order.indexOf(ids[from] ?? "") + 1, of: ids.length }));
  };
  const drag = useRowDrag(move);
  return (
    <>
      <p class="intro">{t("options.topics.intro")}</p>
      <div class="presets" role="radiogroup" aria-label={t("options.topics.presets")}>
        {PRESETS.map((preset) => (
          <label class="preset" key={preset}>
            <input
              type="radio"
              name="preset"
              checked={settings.linePreset === preset}
              onChange={() => save({ linePreset: preset })}
            />
            <b>
              {t(`options.preset.${preset}`)}{" "}
              <small>{t("options.preset.lines", { count: linesOf(preset, []).length })}</small>
            </b>
            <span>{t(`options.preset.${preset}.help`)}</span>
          </label>
        ))}
      </div>
      {settings.linePreset === "own" && (
        <p class="cap">{t("options.preset.own", { count: settings.ownLines.length })}</p>
      )}
      <table class="table table--topics">
        <thead>
          <tr>
            <th class="gripcell">
              <span class="vh">{t("options.topics.order")}</span>
            </th>
            <th>{t("options.topics.topic")}</th>
            <th>{t("options.topics.flag")}</th>
            <th class="end">{t("options.topics.show")}</th>
          </tr>
        </thead>
        <tbody ref={drag.body}>
          {groups.map((group, index) => (
            <TopicRow
              key={group.id}
              t={t}
              group={group}
              lines={lines}
              shown={!settings.hiddenTopics.includes(group.id)}
              open={open === group.id}
              grip={drag.grip(index, ids.length)}
              onOpen={() => setOpen(open === group.id ? undefined : group.id)}
              onLines={(ownLines) => save({ linePreset: "own", ownLines })}
              onShown={(shown) => {
                const others = settings.hiddenTopics.filter((id) => id !== group.id);
                save({ hiddenTopics: shown ? others : [...others, group.id] });
              }}
            />
          ))}
        </tbody>
      </table>
      <p class="cap">{t("options.topics.help")}</p>
      <p class="row-actions">
        <button type="button" class="link" onClick={() => save({ topicOrder: [], hiddenTopics: [] })}>
          <Icon name="retry" size={16} />
          {t("options.topics.reset")}
        </button>
      </p>
      <p class="vh" role="status">
        {said}
      </p>
    </>
  );
}
