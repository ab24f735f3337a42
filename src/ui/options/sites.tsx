import { useId, useState } from "preact/hooks";
import { Icon } from "../icons";
import type { TabProps } from "./general";

/** The sites that are left alone. */
export function Sites({ settings, t, save }: TabProps) {
  const [text, setText] = useState("");
  const [error, setError] = useState("");
  const field = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostName(text);
    if (!host) return setError(t("options.sites.invalid"));
    setError("");
    setText("");
    if (!settings.quietSites.includes(host)) save({ quietSites: [...settings.quietSites, host].sort() });
  };
  return (
    <>
      <p class="intro">{t("options.sites.intro")}</p>
      <form class="add" onSubmit={add} noValidate>
        <label class="set__n" for={field}>
          {t("options.sites.add-label")}
        </label>
        <div class="add__row">
          <input
            class="field"
            id={field}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder="example.org"
            value={text}
            aria-invalid={error !== ""}
            aria-describedby={`${field}-error`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="btn">
            {t("options.sites.add")}
          </button>
        </div>
        <p class="fault" id={`${field}-error`} role="alert">
          {error}
        </p>
      </form>
      {settings.quietSites.length === 0 ? (
        <p class="cap">{t("options.sites.none")}</p>
      ) : (
        <ul class="found">
          {settings.quietSites.map((site) => (
            <li key={site} class="found__row">
              <Icon name="globe" />
              <b class="ours" dir="ltr">
                {site}
              </b>
              <button
                type="button"
                class="btn"
                aria-label={t("options.sites.remove-one", { site })}
                onClick={() => save({ quietSites: settings.quietSites.filter((other) => other !== site) })}
              >
                {t("options.sites.remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The host name in what somebody typed or pasted: "Example.org", "https://www.example.org/a"; else nothing. */
export function hostName(text: string): string | undefined {
  const typed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === "" || /\s/.test(typed) || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\./, "");
  return /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$|^localhost$/u.test(host) ? host : undefined;
}
