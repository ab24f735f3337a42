import { NOBODYS_DATA } from "../lexicon/advertising";
import type { Statement } from "../statements";

/** How surely a statement tells of data going to others: 3 by its own verb, 2 by its lead-in, 1 by its headings, 0 not at all. */
export type Giving = 0 | 1 | 2 | 3;

const GIVES =
  /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|transmi(?:t|ts|tted|ssion)|pass(?:es|ed|ing)? (?:\w+ ){0,5}(?:to|on)|releas(?:e|es|ed|ing)|provid(?:e|es|ed|ing)\b[^.;]{0,90}\bto\b|(?:provide|supply|supplies)[ds]? (?:\w+ ){0,4}with|send(?:s|ing)?\b[^.;]{0,60}\bto\b|sent to|giv(?:e|en|es|ing)\b[^.;]{0,60}\bto\b|mak(?:e|es|ing)\b[^.;]{0,50}\bavailable|(?:made|be|is|are) available|recipients?|report(?:ed)? to|entrust\w*|outsourc\w*|forward(?:ed)?|communicat(?:ed?|ing) (?:\w+ ){0,4}to|sold to|sell\b|allow(?:s|ed)? (?:\w+ ){0,4}(?:to (?:access|collect|receive|use))|exchange)\b/;
const REACHES =
  /\b(?:work(?:s|ed|ing)? with|(?:we|us|company|and|may|also|will) (?:\w+ ){0,2}(?:use|engage|employ|hire|retain|contract|appoint|utili[sz]e|partner)s?|us(?:e|es|ing) (?:\w+ ){0,4}(?:provid|process|vendor|compan|contractor|agent|part|google|analytics|service)|rel(?:y|ies) on|(?:have|has|given|grant\w*|gain|obtain|need) (?:limited )?access|accessible|access(?:ed)? (?:by|to|your)|viewed|view(?:able)?|see(?:n)?|visible|display(?:ed)?|publish(?:ed)?|post(?:s|ed|ing)?|disseminat\w+|receiv(?:e|es|ed by)|process(?:ed)? (?:\w+ ){0,5}(?:by|for us|on our behalf)|on our behalf|collected (?:\w+ ){0,3}by|(?:may|can|will|also) (?:\w+ )?(?:use|collect|process|read|set|place)|connect(?:s|ed|ing)?|link(?:s|ed|ing)?|integrat\w+|third part(?:y|ies) (?:\w+ ){0,4}(?:collect|process)\w*|collects)\b/;
const SOURCE =
  /\b(?:receiv(?:e|es|ed|ing)|collect(?:s|ed|ing)?|obtain(?:s|ed|ing)?|get|gather(?:s|ed|ing)?|acquir(?:e|es|ed)|combin(?:e|es|ed|ing)|sources?|purchase|provided to us|shared? (?:\w+ ){0,6}with us)\b[^.;]{0,160}\b(?:from|by)\b|\b(?:provided|shared|supplied) (?:to us )?by\b|\b(?:share|provide|send|disclose|supply|give|transfer)s? (?:\w+ ){0,8}(?:with|to) us\b/;
/** Verbs that outweigh a source in the same sentence: "we share what we collect from you". */
const GIVEN_AWAY =
  /\b(?:we|us|company|may|will|be|is|are|also|to|can|and|or|not) (?:[\w-]+ ){0,2}(?:shar(?:e|ed)|disclos(?:e|ed)|transfer(?:red)?|transmit(?:ted)?|provide[ds]? (?:\w+ ){0,6}to|pass(?:ed)? (?:\w+ ){0,4}to|released?|sen[dt] (?:\w+ ){0,4}to|given to|made available|sell|sold)\b(?! (?:\w+ ){0,4}with us)|\bdisclosures? of\b|\brecipients\b|\bsharing of\b/;
/** Rights to be told, others' own policies: nobody is told to get data. */
const NO_GIVING =
  /\brights? to (?:know|request|access|obtain|opt|be informed)|\b(?:entitled|request|permits?) (?:\w+ ){0,6}(?:information|list|disclosure)|\b1798\.83\b|\bnot responsible for\b|\bno control over\b|\bdo(?:es)?(?: not|n't) (?:apply|cover|control)\b|\bresponsible for (?:the|their) (?:privacy|practices)/;

/** How surely somebody is told to get personal data. */
export function givingOf(statement: Statement): Giving {
  const { text, section } = statement;
  if (
    NO_GIVING.test(text) ||
    (NOBODYS_DATA.test(text) && !/\b(?:personal (?:data|information)|about you)\b/.test(text))
  )
    return 0;
  const away = GIVEN_AWAY.test(text);
  if (SOURCE.test(text) && !away) return 0;
  const lead = statement.leads.at(-1)?.text ?? "";
  const leads = statement.leads.map((l) => l.text).join(" ");
  const led = GIVES.test(leads) || /\bthird part(?:y|ies)\b/.test(leads);
  const fromLead = SOURCE.test(lead) && !GIVEN_AWAY.test(lead);
  const fromHeading =
    /\b(?:from|sources?|receive|collect)\b/i.test(section.heading) &&
    !/\bshar|disclos/i.test(section.heading);
  if (away) return 3;
  if (fromLead) return 0;
  if (led && statement.kind !== "sentence") return 2;
  if (fromHeading) return REACHES.test(text) ? 1 : 0;
  if (GIVES.test(text)) return 3;
  if (led) return 2;
  if (section.headed.has("sharing")) return 1;
  return REACHES.test(text) ? 1 : 0;
}
