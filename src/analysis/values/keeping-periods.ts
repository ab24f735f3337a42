import type { Statement } from "../statements";
import { type Duration, readDurations } from "./durations";

/** A time limit for keeping or deleting data; a cookie's lifetime is marked, because it limits no other data. */
export type KeepingPeriod = Duration & { readonly ofCookie: boolean };

const KEEPS =
  /\b(?:retain\w*|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|age|ing)|delet\w+|eras(?:e|es|ed|ure)|remov(?:e|es|ed|al)|destroy\w*|expir\w+|purg\w+|archiv\w+|saved?|anonymi[sz]\w*|de-?identif\w+|lifetime|lifespan|life ?span|longest life|lives? (?:for|on)|duration|held|hold|validity|valid for|cleared|overwritten|shredded|disposed?|inactiv\w+|remains? (?:on|in|active)|last(?:s|ing)? (?:for|up)|persist\w*|session|backups?)\b/;
const UNDER_KEEPS =
  /\b(?:retention|retain|kept|keep|stor(?:e|age|ed)|delet\w+|expir\w+|lifetime|lifespan|longest life|lasts|duration|how long|period)\b/;
/** Time limits of other things: answers to requests, notices, ages, looking back. */
const BEFORE =
  /(?:\b(?:past|last|preceding|previous|prior|recent|respon(?:d|se|ses)|repl(?:y|ies)|answer|acknowledge|average|median|mean|inform you|notify you|notice(?: of)?|complete your request|fulfil+ (?:\w+ )?requests?|process(?:es)? (?:\w+ ){0,3}requests?|comply with (?:\w+ ){0,3}requests?|honou?r (?:\w+ ){0,3}requests?|handle (?:\w+ ){0,3}requests?|confirm (?:\w+ )?receipt|twice|once (?:in|every|a|per)|every|each|requests? (?:\w+ ){0,2}(?:in|within|during)|extend(?:ed)? (?:\w+ ){0,6}by|(?:children|minors|users|persons?|anyone|age|aged|under|over|at least|older than) (?:of )?)\b[^.;]{0,50}|\b(?:first|within the) )$/;
const AFTER =
  /^(?: or older\b| of (?:the )?(?:receipt|receiving|your (?:request|verifiable))| (?:from|after|following) (?:the )?(?:receipt|receiving)| (?:of age|old)\b| (?:period )?(?:notice|prior|before|in advance|preceding|immediately)| (?:a|per) (?:day|week|year)|, (?:seven|7) days| (?:to|for us to) (?:process|respond|complete|verify|review|act|consider|take effect))/;
/** Leaving a mailing list takes days too. */
const UNSUBSCRIBES =
  /\b(?:unsubscrib\w+|opt(?:ed|ing)?[- ]?out|mailing lists?|communications|newsletters?|mailings|marketing (?:campaigns|messages|emails?))\b/;
const LONGER_THAN_REQUESTED = /\b(?:grace period|restore|reactivat\w+|begin|deletion process)\b/;
const COOKIE = /\b(?:cookies?|local storage|pixels?|web beacons?)\b/;
const COOKIES_DATA =
  /\b(?:information|data|logs|records)\b[^.;]{0,80}\b(?:stored|kept|retained|deleted|held|anonymi[sz]ed)\b|\b(?:store|keep|retain|delete)\b[^.;]{0,30}\b(?:information|data|logs|records)\b/;

/** The time limits for data in a statement, answers to requests and the like left out. */
export function keepingPeriods(statement: Statement): KeepingPeriod[] {
  const { text, section } = statement;
  if (!/\b(?:minute|hour|day|week|month|year|yr)|\d ?h\b/.test(text)) return [];
  const context = [
    ...statement.leads.map((lead) => lead.text.slice(-200)),
    ...statement.cells.map((c) => c.header),
  ];
  const led =
    context.some((words) => UNDER_KEEPS.test(words)) ||
    /\b(?:retention|retain|keep|kept|stor|how long|delet)/i.test(section.heading);
  if (!led && !KEEPS.test(text)) return [];
  if (
    /\?\W*$/.test(text) ||
    (UNSUBSCRIBES.test(text) && !/\b(?:retain|keep|kept|store[ds]?|data|cookies?)\b/.test(text))
  )
    return [];
  const ofCookie = isOfCookie(statement, context);
  return readDurations(text)
    .filter(({ start, end }) => ofData(text, start, end, led))
    .map((duration) => ({ ...duration, ofCookie }));
}

function ofData(text: string, start: number, end: number, led: boolean): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const near = text.slice(Math.max(0, start - 220), end + 160);
  if (AFTER.test(text.slice(end)) && !LONGER_THAN_REQUESTED.test(text)) return false;
  if (BEFORE.test(before) && !LONGER_THAN_REQUESTED.test(text)) return false;
  return led || KEEPS.test(near);
}

function isOfCookie({ text, section, cells }: Statement, context: readonly string[]): boolean {
  if (COOKIES_DATA.test(text)) return false;
  const about =
    COOKIE.test(text) || context.some((words) => COOKIE.test(words)) || /cookie/i.test(section.heading);
  return (
    about ||
    (cells.length > 0 &&
      section.headed.has("cookies") &&
      !/\b(?:how long|retention|keep)\b/i.test(section.heading))
  );
}
