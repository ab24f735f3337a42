import type { Fact } from "../analysis/types";
import { statedFacts } from "./facts";
import { Icon, type IconName } from "./icons";
import { contactHref } from "./links";
import { useView } from "./view-context";

const KINDS = [
  { topic: "contact-email", icon: "mail" },
  { topic: "contact-form", icon: "form" },
  { topic: "contact-phone", icon: "phone" },
  { topic: "contact-postal", icon: "post" },
] as const satisfies readonly { topic: Fact["topic"]; icon: IconName }[];

/** So many addresses of a kind stand in the summary; all of them are on the contact page. */
const MOST = 2;

/** The ways to reach the organisation, as links. Nothing where the policy names none. */
export function WhatYouCanDo() {
  const { summary, t } = useView();
  const rows = KINDS.flatMap(({ topic, icon }) =>
    statedFacts(summary, [topic])
      .slice(0, MOST)
      .map((fact) => ({ fact, icon })),
  );
  if (rows.length === 0) return null;
  return (
    <>
      <h2 class="part">{t("do.title")}</h2>
      <ul class="found found--do">
        {rows.map(({ fact, icon }) => (
          <li key={`${fact.topic}${fact.value}`} class="found__row">
            <Icon name={icon} />
            <div>
              <span>{t(`do.${fact.topic}`)}</span>
              <ContactValue fact={fact} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A contact's address, as a link where it is one that may be followed. */
export function ContactValue({ fact }: { readonly fact: Pick<Fact, "topic" | "value"> }) {
  const href = contactHref(fact.topic, fact.value);
  const text = fact.value.replace(/^https?:\/\//, "");
  if (!href) return <b dir="auto">{fact.value}</b>;
  return (
    <a class="address" href={href} target="_blank" rel="noopener noreferrer" dir="auto">
      {text}
    </a>
  );
}
