import type { Hit } from "../topic";

/** "Ask us by e-mail or phone": a means of writing or calling is no address or number. */
const MEANS = /^(?:e-?mails?|(?:tele)?phones?|mobile)(?: (?:and|or) (?:e-?mails?|(?:tele)?phones?))?$/;
const CHANNEL =
  "(?:e-?mail|phone|telephone|text|sms|mail|post|letter|fax|(?:live )?chat|(?:online |web |contact )*forms?|messages?|calls?|app|in person|social media)";
const BY_MEANS = new RegExp(
  `\\b(?:via|by|through|using|over) (?:(?:our|the|an?|regular|either) )?(?:${CHANNEL},? (?:(?:and|or) )?){0,4}$`,
);
const isNoMeans = ({ statement: { text }, match: [start, end] }: Hit): boolean =>
  !(MEANS.test(text.slice(start, end)) && BY_MEANS.test(text.slice(Math.max(0, start - 70), start)));

const COLUMN_OF_PURPOSES = /\b(?:purposes?|why|reasons?)\b/;
/** "Communications: notifications" under "Purpose", and nowhere else in the row: a thing that is done, no data. */
function isDone({ value, statement: { text, cells }, match: [start, end] }: Hit): boolean {
  if (value !== "communications") return false;
  const at = cells.filter((cell) => cell.text.includes(text.slice(start, end)));
  return at.length > 0 && at.every(({ header }) => COLUMN_OF_PURPOSES.test(header));
}

/** "We respond to your comments": what one writes to somebody is no post. */
const isAnswered = ({ value, statement: { text }, match: [start] }: Hit): boolean =>
  value === "user-content" &&
  /\b(?:respon\w+|reply(?:ing)?|answer\w*) (?:to )?(?:your )?$/.test(
    text.slice(Math.max(0, start - 30), start),
  );

/** "Billing address and zip code": a part of the address, no place where somebody is. */
const isPartOfAddress = ({ value, statement: { text }, match: [start, end] }: Hit): boolean =>
  value === "approximate-location" &&
  /^(?:zip|postal|postcode)/.test(text.slice(start, end)) &&
  /(?:\b(?:billing|postal|mailing|street|home|physical|shipping|delivery) |\()address\b[^.;]{0,60}$/.test(
    text.slice(Math.max(0, start - 80), start),
  );

/** Whether the words that were found name data here, and not a means, a deed or a part of something else. */
export const isData = (hit: Hit): boolean =>
  isNoMeans(hit) && !isDone(hit) && !isPartOfAddress(hit) && !isAnswered(hit);
