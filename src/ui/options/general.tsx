import type { OptionsPageProps } from "../options-page";
import type { Settings } from "../settings";
import type { Translate } from "../translate";
import { Pick, Row, Segments, SwitchRow } from "./controls";

export type TabProps = Omit<OptionsPageProps, "onChange" | "tab" | "onTab"> & {
  /** Saves at once and says so by the title. */
  readonly save: (change: Partial<Settings>) => void;
};

/** When it reads, where it shows, how it looks. */
export function General({ settings, t, languages, save }: TabProps) {
  return (
    <div class="sets">
      <SwitchRow
        name={t("options.auto-detect")}
        help={t("options.auto-detect.help")}
        on={settings.autoDetect}
        onChange={(autoDetect) => save({ autoDetect })}
      />
      <SwitchRow
        name={t("options.auto-panel")}
        help={t("options.auto-panel.help")}
        on={settings.autoPanel}
        onChange={(autoPanel) => save({ autoPanel })}
      />
      <Row name={t("options.side")}>
        <Segments
          name={t("options.side")}
          options={choices(t, "options.side", ["left", "right"])}
          value={settings.side}
          onChange={(side) => save({ side })}
        />
      </Row>
      <Row name={t("options.theme")}>
        <Segments
          name={t("options.theme")}
          options={choices(t, "options.theme", ["system", "light", "dark"])}
          value={settings.theme}
          onChange={(theme) => save({ theme })}
        />
      </Row>
      <Row name={t("options.language")} help={t("options.language.help")}>
        <Pick
          name={t("options.language")}
          options={[
            { value: "auto", label: t("options.language.auto") },
            ...languages.map((value) => ({ value, label: ownName(value) })),
          ]}
          value={settings.language}
          onChange={(language) => save({ language })}
        />
      </Row>
      <Row name={t("options.start-with")}>
        <Segments
          name={t("options.start-with")}
          options={choices(t, "options.start-with", ["attention", "topics"])}
          value={settings.startWith}
          onChange={(startWith) => save({ startWith })}
        />
      </Row>
    </div>
  );
}

/** Choices with the labels `<id>.<value>`. */
export function choices<const T extends string>(t: Translate, id: string, values: readonly T[]) {
  return values.map((value) => ({ value, label: t(`${id}.${value}`) }));
}

/** A language's name in itself, since who looks for it may read no other. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  const [first = ""] = name;
  return first.toLocaleUpperCase(tag) + name.slice(first.length);
}
