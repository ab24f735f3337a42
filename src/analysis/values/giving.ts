import { NOBODYS_DATA } from "../lexicon/advertising";
import type { Statement } from "../statements";

/** How surely a statement tells of data going to others: 3 by its own verb, 2 by its lead-in, 1 by its headings, 0 not at all. */
export type Giving = 0 | 1 | 2 | 3;

const GIVES =
  /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|transmi(?:t|ts|tted|ssion)|pass(?:es|ed|ing)? (?:\w+ ){0,5}(?:to|on)|releas(?:e|es|ed|ing)|provid(?:e|es|ed|ing)\b[^.;]{0,90}\bto\b|(?:provide|supply|supplies)[ds]? (?:\w+ ){0,4}with|send(?:s|ing)?\b[^.;]{0,60}\bto\b|sent to|giv(?:e|en|es|ing)\b[^.;]{0,60}\bto\b|mak(?:e|es|ing)\b[^.;]{0,50}\bavailable|(?:made|be|is|are) available|recipients?|report(?:ed)? to|entrust\w*|outsourc\w*|forward(?:ed)?|hand(?:s|ed|ing)? over|communicat(?:ed?|ing) (?:\w+ ){0,4}to|sold to|sell\b|allow(?:s|ed)? (?:\w+ ){0,4}(?:to (?:access|collect|receive|use))|exchange)\b/;
const REACHES =
  /\b(?:work(?:s|ed|ing)? with|(?:we|us|company|and|may|also|will) (?:\w+ ){0,2}(?:use|engage|employ|hire|retain|contract|appoint|utili[sz]e|partner)s?|us(?:e|es|ing) (?:\w+ ){0,4}(?:provid|process|vendor|compan|contractor|agent|part|google|analytics|service)|rel(?:y|ies) on|(?:have|has|given|grant\w*|gain|obtain|need) (?:limited )?access|accessible|access(?:ed)? (?:by|to|your)|viewed|view(?:able)?|see(?:n)?|visible|display(?:ed)?|publish(?:ed)?|post(?:s|ed|ing)?|disseminat\w+|receiv(?:e|es|ed by)|process(?:ed)? (?:\w+ ){0,5}(?:by|for us|on our behalf)|on our behalf|collected (?:\w+ ){0,3}by|(?:may|can|will|also) (?:\w+ )?(?:use|collect|process|read|set|place)|connect(?:s|ed|ing)?|link(?:s|ed|ing)?|integrat\w+|third part(?:y|ies) (?:\w+ ){0,4}(?:collect|process)\w*|collects)\b/;
const SOURCE =
  /\b(?:receiv(?:e|es|ed|ing)|collect(?:s|ed|ing)?|obtain(?:s|ed|ing)?|get|gather(?:s|ed|ing)?|acquir(?:e|es|ed)|combin(?:e|es|ed|ing)|sources?|purchase|provided to us|shared? (?:\w+ ){0,6}with us)\b[^.;]{0,160}\bfrom\b|\b(?:provided|shared|supplied) (?:to us )?by\b|\b(?:share|provide|send|disclose|supply|give|transfer)s? (?:\w+ ){0,8}(?:with|to) us\b/;
/** It is they who collect it from the reader. */
const OTHERS_COLLECT =
  /\b(?:they|compan(?:y|ies)|part(?:y|ies)|partners?|providers?|services?|features|networks?|who|which|that) (?:may |can |will |also |might )*(?:collect|receive|obtain|gather)\b/;
/** Verbs that outweigh a source in the same sentence: "we share what we collect from you". */
const GIVEN_AWAY =
  /\b(?:we|us|company|may|will|be|is|are|also|to|can|and|or|not) (?:[\w-]+ ){0,2}(?:shar(?:e|ed)|disclos(?:e|ed)|transfer(?:red)?|transmit(?:ted)?|provide[ds]? (?:\w+ ){0,6}to|pass(?:ed)? (?:\w+ ){0,4}to|released?|sen[dt] (?:\w+ ){0,4}to|given to|made available|sell|sold)\b(?! (?:\w+ ){0,4}with us)|\b(?:we|may|will|is|are|be) forward(?:ed)? (?:\w+ ){0,5}to\b|\bdisclosures? of\b|\brecipients\b|\bsharing of\b/;
/** Rights to be told, others' own policies, what a policy is about: nobody is told to get data. */
const NO_GIVING =
  /\brights? to (?:know|request|access|obtain|opt|be informed|appoint)|\b(?:entitled to|permits? (?:\w+ ){1,4}to|you (?:may|can)|to) request (?:\w+ ){0,6}(?:information|list|disclosure)|\b1798\.83\b|\bnot responsible for\b|\bno control over\b|\bdo(?:es)?(?: not|n't) (?:apply|cover|control)\b|\bresponsible for (?:the|their) (?:privacy|practices)|^(?:this|our|the) (?:\w+ ){0,3}(?:policy|notice|statement|section)\b[^.;]{0,60}\b(?:describes?|explains?|applies|sets? out|covers?|tells?|details|governs)\b|^(?:with|in|by) this (?:\w+ )?(?:policy|notice|statement)\b|\bpower of attorney\b/;
/** The reader's own giving tells nothing of the organisation's. */
const READER_GIVES =
  /\b(?:you|users|customers|they) (?:\w+ ){0,4}(?:provid|shar|send|giv|disclos|transfer|transmit|suppl|releas)\w*/g;
const LED =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|recipients?|transferred|transfer|passed|given|provided? to|third part(?:y|ies) (?:\w+ ){0,6}(?:receive|access)|service providers? (?:that|who|which|include|such|(?:\w+ ){0,3}(?:as follows|following))|categories of third parties|work with)\b/;
const LED_ELSEWHERE =
  /\b(?:rights?|request|collect(?:ed)? (?:the following|about|from)|you (?:provide|share)|legal bas[ie]s|how long)\b/;

/** How surely somebody is told to get personal data. */
export function givingOf(statement: Statement): Giving {
  const { section } = statement;
  if (NO_GIVING.test(statement.text)) return 0;
  if (
    NOBODYS_DATA.test(statement.text) &&
    !/(?<!non-)\b(?:personal (?:data|information)|about you)\b/.test(statement.text)
  )
    return 0;
  const text = statement.text.replace(READER_GIVES, "you");
  const away = GIVEN_AWAY.test(text);
  if (
    statement.leads.some((l) => /\b(?:rights?|request|entitled)\b/.test(l.text) && !GIVEN_AWAY.test(l.text))
  )
    return 0;
  if (away) return 3;
  if (SOURCE.test(text) && !OTHERS_COLLECT.test(text)) return 0;
  const lead = statement.leads.at(-1)?.text ?? "";
  if (lead && SOURCE.test(lead) && !GIVEN_AWAY.test(lead)) return 0;
  if (
    statement.leads.some((l) => LED.test(l.text) && !(LED_ELSEWHERE.test(l.text) && !GIVEN_AWAY.test(l.text)))
  )
    return 2;
  if (section.headed.has("sharing") && !isOfSources(section.heading))
    return GIVES.test(text) || statement.kind !== "sentence" || FRAGMENT.test(text) ? 2 : 1;
  return REACHES.test(text) || GIVES.test(text) ? 1 : 0;
}

/** "Such as firms that …" under a heading that names who gets the data. */
const FRAGMENT =
  /^(?:such as|including|includes?|with|to|our|these (?:include|are)|for example|[\w ,/&-]{3,60}:)\s/;
const isOfSources = (heading: string) =>
  /\b(?:from|sources?|receive|collect)\b/i.test(heading) && !/\bshar|disclos/i.test(heading);
const PERSONAL =
  /\b(?:personal|your|user|customer) (?:\w+ )?(?:information|data|details|pii)\b|\binformation about you\b/;

/** How well a statement that tells of giving proves that the party named at an offset gets data, from 0 to 1. */
export function proofOfGiving(statement: Statement, giving: Giving, at: number): number {
  const { text, section } = statement;
  const verb = text.search(GIVEN_AWAY);
  return (
    giving * 0.1 +
    (verb >= 0 && verb < at ? 0.3 : 0) +
    (section.headed.has("sharing") ? 0.2 : 0) +
    (PERSONAL.test(text) ? 0.1 : 0)
  );
}
