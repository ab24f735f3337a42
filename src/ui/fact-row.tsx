import { useState } from "preact/hooks";
import type { Evidence, Fact } from "../analysis/types";
import { factName, scopesOf, scopeText } from "./facts";
import { IconButton } from "./head";
import { Flag } from "./headline-note";
import { Icon } from "./icons";
import { crosses } from "./lines";
import { contactHref, safeHref } from "./links";
import { isShown, useSectionMark } from "./proof";
import { ProofSteps } from "./proof-steps";
import { languageOf, Quote } from "./quote";
import { rarity } from "./rarity";
import { toneName } from "./statements";
import { sentenceLink } from "./text-fragment";
import { useView } from "./view-context";
import { ContactValue } from "./what-you-can-do";

/** A fact on its topic's page: its name, where it holds, its quotes with their places. */
export function FactRow({ fact }: { readonly fact: Fact }) {
  const view = useView();
  const { t, lines, baseRates } = view;
  const [opened, setOpened] = useState(false);
  const [first, ...rest] = fact.evidence;
  const open = opened || rest.some((piece) => isShown(view, piece));
  const tone = toneName(fact.tone);
  const small = [scopeText(scopesOf(fact.evidence), t), rarity(baseRates[`${fact.topic}.${fact.value}`], t)];
  return (
    <li class={`fact ${tone}`} data-statement={`fact-${fact.topic}.${fact.value}`}>
      {tone === "neutral" ? (
        <span class="fact__icon dot" data-leader />
      ) : (
        <Icon name={tone} class="fact__icon" leader />
      )}
      <div>
        <h2 class="fact__name">
          {contactHref(fact.topic, fact.value) ? (
            <ContactValue fact={fact} />
          ) : (
            factName(fact, t).replace(/\.$/, "")
          )}
          {crosses(fact, lines) && <Flag t={t} />}
        </h2>
        {small.some(Boolean) && <p class="note__but">{small.filter(Boolean).join(" · ")}</p>}
        {first && <QuoteBlock evidence={first} />}
        {rest.length > 0 && (
          <button type="button" class="link fact__more" aria-expanded={open} onClick={() => setOpened(!open)}>
            <Icon name="down" size={16} class={open ? "is-open" : undefined} />
            {t("proof.more", { count: rest.length })}
          </button>
        )}
        {open && rest.map((piece) => <QuoteBlock key={piece.span.start} evidence={piece} />)}
        <ProofSteps evidence={fact.evidence} />
      </div>
    </li>
  );
}

/** A quote with its lead-in, its section, the way to it in the page, and the links that it holds. */
export function QuoteBlock({ evidence }: { readonly evidence: Evidence }) {
  const view = useView();
  const { summary, t } = view;
  const { mark, heading } = useSectionMark(evidence);
  const shown = isShown(view, evidence);
  const [copied, setCopied] = useState(false);
  const url = safeHref(summary.url ?? "");
  return (
    <div class="fact__proof">
      {evidence.against && <p class="note__but">{t("fact.against")}</p>}
      {evidence.lead && (
        <p class="fact__lead" lang={languageOf(summary)} dir="auto">
          {evidence.lead}
        </p>
      )}
      <Quote class="fact__q" evidence={evidence} />
      {evidence.exception && !evidence.quote.includes(evidence.exception) && (
        <p class="note__but">{t("fact.exception", { words: evidence.exception })}</p>
      )}
      <div class="fact__foot">
        <span class="fact__at" dir="auto">
          {heading && heading !== evidence.lead ? `${mark} ${heading}` : mark}
        </span>
        <span class="fact__do">
          {url && (
            <IconButton
              icon={copied ? "check" : "link"}
              class="btn--small"
              name={t(copied ? "foot.copied" : "fact.copy-link")}
              onClick={async () => setCopied(await view.onCopy(sentenceLink(url, evidence.quote)))}
            />
          )}
          <button
            type="button"
            class={`link${shown ? " is-shown" : ""}`}
            onClick={() => view.onShow(evidence)}
          >
            <Icon name={shown ? "check" : "locate"} size={16} />
            {t(shown ? "fact.shown" : "fact.show")}
          </button>
        </span>
      </div>
      <QuoteLinks evidence={evidence} />
    </div>
  );
}

/** So many links of one quote are offered: more is a list of links, not a way on. */
const MOST_LINKS = 3;

function QuoteLinks({ evidence }: { readonly evidence: Evidence }) {
  const links = (evidence.links ?? []).flatMap(({ text, href }) => {
    const safe = safeHref(href);
    return safe && text ? [{ text, href: safe }] : [];
  });
  if (links.length === 0) return null;
  return (
    <ul class="fact__links">
      {links.slice(0, MOST_LINKS).map(({ text, href }) => (
        <li key={href}>
          <a class="link" href={href} title={href} target="_blank" rel="noopener noreferrer" dir="auto">
            <Icon name="external" size={16} />
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
