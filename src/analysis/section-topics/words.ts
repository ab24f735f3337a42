/**
 * Cuts text into the words that the section model counts. Training and reading share this file,
 * because a model fits only the words that it was trained on.
 *
 * A word is a run of two or more letters or apostrophes, in lower case, with straight apostrophes. What identifies and
 * does not matter as such becomes a placeholder: `@` an e-mail address, `/` a web address, `(` a phone number,
 * `%` a year, `#` any other number. `.` ends a sentence or line: it is no word, but nothing reaches across it.
 */
export function words(text: string, each: (word: string) => void): void {
  const lower = text.toLowerCase();
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (isLetter(code)) {
      const end = wordEnd(lower, at);
      const address = addressAt(lower, at, end);
      if (address) {
        each(address.word);
        at = address.end;
      } else {
        if (end - at > 1) each(straight(lower.slice(at, end)));
        at = end;
      }
    } else if (isDigit(code)) {
      const number = numberAt(lower, at);
      each(number.word);
      at = number.end;
    } else {
      if (endsSentence(lower, at, code)) each(".");
      at++;
    }
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 39 || code === 0x2019;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function straight(word: string): string {
  return word.includes("\u2019") ? word.replaceAll("\u2019", "'") : word;
}

function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 10 || code === 33 || code === 59 || code === 63) return true;
  return code === 46 && (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)));
}

/** Nobody writes longer ones; without a limit a text that only looks like addresses would take quadratic time. */
const LONGEST_ADDRESS = 120;

/** An e-mail or web address that begins with the word from `start` to `end`; looked at only where its marks follow. */
function addressAt(text: string, start: number, end: number): { word: string; end: number } | undefined {
  const next = text.charCodeAt(end);
  const web = (next === 58 && text.startsWith("://", end)) || (next === 46 && text.startsWith("www.", start));
  if (!web && next !== 64 && next !== 46 && next !== 95 && next !== 45 && !isDigit(next)) return undefined;
  const last = Math.min(text.length, start + LONGEST_ADDRESS);
  let stop = end;
  let mail = false;
  while (stop < last && !isSpace(text.charCodeAt(stop))) {
    if (text.charCodeAt(stop) === 64) mail = true;
    stop++;
  }
  if (!mail && !web) return undefined;
  return { word: mail ? "@" : "/", end: stop };
}

/** The number at `start`; nine digits with phone marks between them are a phone number, 19xx and 20xx a year. */
function numberAt(text: string, start: number): { word: string; end: number } {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  const length = end - start;
  let digits = length;
  let phoneEnd = end;
  for (let at = end; at < text.length && at - start < 24; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits++;
      phoneEnd = at + 1;
    } else if (code !== 32 && code !== 40 && code !== 41 && code !== 45 && code !== 46) break;
  }
  if (digits >= 9) return { word: "(", end: phoneEnd };
  const year = length === 4 && (text.startsWith("19", start) || text.startsWith("20", start));
  return { word: year ? "%" : "#", end };
}
