import { useId } from "preact/hooks";
import { Icon } from "../icons";
import type { TopicGroup } from "../topic-groups";
import type { Translate } from "../translate";
import { Switch } from "./controls";
import { type Flaggable, flaggables } from "./flaggable";
import type { Grip } from "./row-drag";

export type TopicRowProps = {
  readonly t: Translate;
  readonly group: TopicGroup;
  readonly lines: readonly string[];
  readonly shown: boolean;
  /** Whether the lines of this topic are being chosen. */
  readonly open: boolean;
  readonly grip: Grip;
  readonly onOpen: () => void;
  readonly onLines: (lines: readonly string[]) => void;
  readonly onShown: (shown: boolean) => void;
};

/** So many flagged values are named in the row; all of them when it is opened. */
const NAMED = 3;

/** A topic in the table: its handle, its name, what is flagged in it, whether it is shown. */
export function TopicRow(props: TopicRowProps) {
  const { t, group, lines, shown, open, grip, onOpen, onShown } = props;
  const id = useId();
  const name = t(`group.${group.id}`);
  const options = flaggables(group, t);
  const flagged = options.filter(({ line }) => lines.includes(line));
  return (
    <>
      <tr data-row>
        <td class="gripcell">
          <button
            type="button"
            class="btn btn--icon"
            aria-label={t("options.topics.move", { name })}
            title={t("options.topics.move", { name })}
            {...grip}
          >
            <Icon name="grip" />
          </button>
        </td>
        <th scope="row">{name}</th>
        <td>
          <button
            type="button"
            class={`choose${flagged.length > 0 ? "" : " is-off"}`}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={onOpen}
          >
            {flagged.length > 0 && <Icon name="flag" size={16} />}
            <span>
              {flaggedText(t, flagged)}
              <span class="vh">, {name}</span>
            </span>
            <Icon name="down" size={16} class={open ? "is-open" : undefined} />
          </button>
        </td>
        <td class="end">
          <Switch name={t("options.topics.show-one", { name })} on={shown} onChange={onShown} />
        </td>
      </tr>
      {open && (
        <tr class="lines" id={id}>
          <td class="gripcell" />
          <td colSpan={3}>
            <LineChoice {...props} options={options} name={name} />
          </td>
        </tr>
      )}
    </>
  );
}

function flaggedText(t: Translate, flagged: readonly Flaggable[]): string {
  if (flagged.length === 0) return t("options.topics.never");
  const named = flagged.slice(0, NAMED).map(({ label }) => label);
  const more = flagged.length - named.length;
  return named.join(", ") + (more > 0 ? t("index.more", { count: more }) : "");
}

type LineChoiceProps = Pick<TopicRowProps, "t" | "lines" | "onLines"> & {
  readonly options: readonly Flaggable[];
  readonly name: string;
};

function LineChoice({ t, lines, onLines, options, name }: LineChoiceProps) {
  return (
    <fieldset class="checks">
      <legend class="vh">{t("options.topics.flag-in", { name })}</legend>
      {options.map(({ line, label }) => (
        <label key={line} class="check">
          <input
            type="checkbox"
            checked={lines.includes(line)}
            onChange={(event) => {
              const others = lines.filter((other) => other !== line);
              onLines(event.currentTarget.checked ? [...others, line] : others);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
