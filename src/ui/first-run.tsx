import { useState } from "preact/hooks";
import { Icon } from "./icons";
import type { ToneName } from "./statements";
import type { Translate } from "./translate";

export type FirstRunProps = {
  readonly t: Translate;
  readonly autoDetect: boolean;
  readonly onAutoDetect: (on: boolean) => void;
  readonly onTrySample: () => void;
  /** Whether the button is pinned to the toolbar, where the browser tells. */
  readonly pinned?: boolean | undefined;
};

/** The page of the first install: pin it, try it, choose when it reads. */
export function FirstRun(props: FirstRunProps) {
  const { t, autoDetect, onAutoDetect, onTrySample, pinned } = props;
  return (
    <main class="page">
      <div class="first">
        <p class="brand">
          <Icon name="mark" />
          {t("app.name")}
        </p>
        <div class="first__hero">
          <div>
            <h1>{t("first-run.title")}</h1>
            <p class="first__p">{t("first-run.text")}</p>
          </div>
          <Specimen t={t} />
        </div>
        <div class="steps">
          <section class="step">
            <h2>{t("first-run.pin")}</h2>
            <p>{t("first-run.pin.text")}</p>
            <PinHelp t={t} pinned={pinned} />
          </section>
          <section class="step">
            <h2>{t("first-run.try")}</h2>
            <p>{t("first-run.try.text")}</p>
            <div class="step__do">
              <button type="button" class="btn btn--main" onClick={onTrySample}>
                {t("state.try-sample")}
              </button>
            </div>
          </section>
          <section class="step">
            <h2 id="when">{t("first-run.when")}</h2>
            <div class="step__do step__when" role="radiogroup" aria-labelledby="when">
              {[true, false].map((auto) => (
                <label class="choice" key={String(auto)}>
                  <input
                    type="radio"
                    name="when"
                    checked={autoDetect === auto}
                    onChange={() => onAutoDetect(auto)}
                  />
                  <span class="choice__text">
                    <b>{t(auto ? "first-run.by-itself" : "first-run.on-click")}</b>
                    <span>{t(auto ? "first-run.by-itself.help" : "first-run.on-click.help")}</span>
                  </span>
                </label>
              ))}
            </div>
          </section>
        </div>
      </div>
    </main>
  );
}

/** Where the pin is: told in words, since no extension may open that menu. */
function PinHelp({ t, pinned }: Pick<FirstRunProps, "t" | "pinned">) {
  const [open, setOpen] = useState(false);
  if (pinned) {
    return (
      <p class="step__do saved" role="status">
        <Icon name="check" size={16} />
        {t("first-run.pinned")}
      </p>
    );
  }
  return (
    <div class="step__do">
      <button type="button" class="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="pin" size={16} />
        {t("first-run.pin.where")}
      </button>
      {open && <p class="step__where">{t("first-run.pin.place")}</p>}
    </div>
  );
}

/** A policy with notes at its margin: what the extension does, in one picture. The policy is invented. */
function Specimen({ t }: { readonly t: Translate }) {
  return (
    <figure class="sheet" aria-label={t("specimen.name")}>
      <SpecimenLine t={t} tone="caution" id="ads" />
      <SpecimenLine t={t} tone="neutral" id="cookies" />
      <SpecimenLine t={t} tone="good" id="rights" />
      <p class="sheet__p" />
      <p class="sheet__n unsaid">
        <Icon name="unsaid" size={16} />
        <span>{t("specimen.unsaid")}</span>
      </p>
    </figure>
  );
}

type SpecimenLineProps = { readonly t: Translate; readonly tone: ToneName; readonly id: string };

/** A sentence of the specimen; its deciding words stand between two bars in the message. */
function SpecimenLine({ t, tone, id }: SpecimenLineProps) {
  const [before = "", marked = "", after = ""] = t(`specimen.${id}`).split("|");
  return (
    <>
      <p class="sheet__p">
        {before}
        <span class="marked">{marked}</span>
        {after}
      </p>
      <p class={`sheet__n ${tone}`}>
        <Icon name={tone} size={16} />
        <span>{t(`specimen.${id}.note`)}</span>
      </p>
    </>
  );
}
