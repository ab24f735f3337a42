/** An e-mail address that was read in a folded text, written as mail programs take it, and its UTF-16 offsets. */
export type FoundEmail = { readonly value: string; readonly start: number; readonly end: number };

/** "@name@example.net" is an account in a network of servers, and nobody's mail goes there. "~name/list@" is a mailing list of a person. */
const PLAIN = /(?<![@\w])(?:~[\w.-]{1,40}\/)?[\w.%+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/g;
/** "name [at] example.com", "name (at) example [dot] com", "name at example dot com" only with "dot" written out. */
const VEILED =
  /\b([\w.%+-]{1,64}) ?[[({<] ?(?:at|@) ?[\])}>] ?([a-z0-9-]{1,63}(?:(?:\.| ?[[({] ?dot ?[\])}] ?)[a-z0-9-]{1,63}){0,3}(?:\.| ?[[({] ?dot ?[\])}] ?)[a-z]{2,24})\b/g;
const SPELT = /\b([\w.%+-]{1,64}) at ([a-z0-9-]{1,63}(?: dot [a-z0-9-]{1,63}){0,2} dot [a-z]{2,24})\b/g;

/** Addresses that stand for one: nobody reads mail there. */
const EXAMPLE =
  /^(?:(?:your|my)(?:[._-]?(?:full)?(?:name|e-?mail|address|account|id|company))?|you|user|user[._-]?name|name|first[._-]?name(?:[._-]?last[._-]?name)?|example|someone|xx+)@|@(?:example|domain|yourdomain|your-?\w+|company|test|email|website|xx+)\.(?:com|org|net|test)$|@example\./;

/** All addresses of a folded text in order, those of examples left out. */
export function readEmails(text: string): FoundEmail[] {
  const found: FoundEmail[] = [];
  if (text.includes("@"))
    for (const match of text.matchAll(PLAIN)) {
      const value = match[0].replace(/^['.-]+/, "");
      found.push({ value, start: match.index, end: match.index + match[0].length });
    }
  if (/\bat\b|\(@\)|\[@\]/.test(text))
    for (const match of [...text.matchAll(VEILED), ...text.matchAll(SPELT)]) {
      const host = (match[2] ?? "").replace(/ ?[[({] ?dot ?[\])}] ?| dot /g, ".");
      const start = match.index;
      found.push({ value: `${match[1]}@${host}`, start, end: start + match[0].length });
    }
  return found.filter(({ value }) => !EXAMPLE.test(value)).sort((a, b) => a.start - b.start);
}

/** The address of a `mailto:` link, folded; undefined for another link. */
export function emailOfLink(href: string): string | undefined {
  const found = /^mailto:([^?]{3,320})/i.exec(href);
  if (!found?.[1]) return undefined;
  const text = decoded(found[1]).toLowerCase().trim();
  return readEmails(text)[0]?.value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
