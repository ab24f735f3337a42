import type { Span } from "./types";

/** Words that carry a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s("'/-])(?:e\.g|i\.e|etc|vs|cf|approx|incl|art|arts|sec|secs|no|nos|nr|para|fig|inc|ltd|co|corp|llc|dr|mr|mrs|ms|st|ave|blvd|rd|str|sk|ste|apt|bldg|p\.o|u\.s|u\.s\.a|u\.k|e\.u|d\.c|[a-z])\.$/i;
/** "1.", "(iv).": a number that opens a clause; the same number later on ends a sentence ("under 16. If you…"). */
const ENUMERATOR = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})\.$/i;
/** Abbreviations after which a new sentence does begin when a capital follows. */
const ENDS_WITH_CAPITAL = /(?:etc|inc|ltd|co|corp|llc|u\.s|u\.s\.a|u\.k|e\.u)\.$/i;
/** What may open the sentence after an ambiguous full stop. */
const OPENER =
  /^["'(\u2018\u201c]*(?:We|You|Your|Our|The|This|These|If|For|In|When|It|To|Please|By|As|Where|However|They|Any|Some|All|See)\b/;
const STOP = /[.!?\u2026]+["')\]\u2019\u201d]*(?=\s)/g;

/**
 * The sentences of a block's text as spans in it (UTF-16 offsets), without the white space between them.
 * All-lower-case texts are split at a full stop before a lower-case letter too.
 * `Intl.Segmenter` was tried and rejected: it never splits before a lower-case letter and it splits "1. Information".
 */
export function splitSentences(text: string): Span[] {
  const lowerCase = !/[A-Z]/.test(text);
  const spans: Span[] = [];
  let start = 0;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const end = stop.index + stop[0].length;
    if (!endsSentence(text, start, end, lowerCase)) continue;
    spans.push({ start, end });
    start = end;
    while (/\s/.test(text[start] ?? "")) start++;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function endsSentence(text: string, start: number, end: number, lowerCase: boolean): boolean {
  const after = text.slice(end, end + 40).trimStart();
  if (after === "") return false;
  const before = text.slice(Math.max(start, end - 12), end);
  if (ENUMERATOR.test(text.slice(start, end))) return false;
  if (ABBREVIATION.test(before)) return ENDS_WITH_CAPITAL.test(before) && OPENER.test(after);
  if (/^["'([\u2018\u201c]*[\p{Lu}\d]/u.test(after) || /^[\u2022\u00b7*\u2013\u2014-]\s/.test(after))
    return true;
  return (
    /^["'(\u2018\u201c]*[a-z]/.test(after) &&
    (lowerCase || /[!?]/.test(before.slice(-2)) || isLongWord(before))
  );
}

/** "…your consent. we also…": a sloppy policy, not an abbreviation, when a long plain word stands before the stop. */
function isLongWord(before: string): boolean {
  return /[a-z]{4,}\.$/.test(before);
}
