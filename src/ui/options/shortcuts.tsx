import { Icon } from "../icons";
import type { TabProps } from "./general";

/** The keys that are bound now; only the browser's own page can change them. */
export function Shortcuts({ t, shortcuts, onOpenShortcuts }: TabProps) {
  return (
    <>
      <p class="intro">{t("options.shortcuts.intro")}</p>
      {shortcuts.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th>{t("options.shortcuts.command")}</th>
              <th class="end">{t("options.shortcuts.keys")}</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(({ name, keys }) => (
              <tr key={name}>
                <th scope="row">{t(name)}</th>
                <td class="end">
                  {keys ? <Keys keys={keys} /> : <span class="set__d">{t("options.shortcuts.unbound")}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="cap">{t("options.shortcuts.in-view")}</p>
      {onOpenShortcuts ? (
        <p class="row-actions">
          <button type="button" class="btn" onClick={onOpenShortcuts}>
            <Icon name="external" size={16} />
            {t("options.shortcuts.open")}
          </button>
        </p>
      ) : (
        <p class="cap">{t("options.shortcuts.how")}</p>
      )}
    </>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return (
    <span class="keys">
      {keys.split("+").map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
