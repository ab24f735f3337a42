import { once } from "../once";
import type { Statement } from "../statements";
import { VOCABULARY } from "../vocabulary";
import type { Refiner } from ".";

/** "A cookie is a small file…", "'sale' means…": what a word means says nothing about what is done. */
const DEFINES =
  /^(?:an? |the (?:term|phrase|word)s? )?["']?[\w -]{2,50}["']?(?: is| are) (?:an? |the )?(?:(?:very |tiny |small |short )+(?:text |data |piece|bit|file|string|graphic|image)|(?:text|data) files?\b|(?:pieces?|bits?|strings?) of (?:data|text|information|code)|(?:any )?information (?:that|which) (?:identif|relates? to an identif)|(?:technolog|identifier)(?:y|ies|s)? that\b)|^["'][\w -]{2,40}["'] (?:is|are) (?:an? |any |the |all )?(?!(?:collected|used|shared|processed|not|stored|sold|disclosed|kept|only|never)\b)[a-z]{3,}|["'][\w -]{2,50}["'],? (?:means?|refers? to|is defined|has the meaning|includes? any)\b|\b(?:means any|is defined as|for (?:the )?purposes? of this (?:policy|notice|statement|section),? ["'])/;

/** What every definition has in it; most statements have none of it, and looking for words costs next to nothing. */
function mayDefine(text: string): boolean {
  const head = text.slice(0, 100);
  const words = ["means any", "defined as", "of this ", '"', "'"];
  return head.includes(" is ") || head.includes(" are ") || words.some((some) => text.includes(some));
}

/** Where a statement defines something, or -1. */
const definesAt = once(({ text }: Statement) => (mayDefine(text) ? text.search(DEFINES) : -1));

/** "Cookies are small files that help us count visits": behind the words that define a file stands what is done with it. */
const FILES =
  /^[^.;"]{0,60}? (?:is|are) (?:an? |the )?(?:very |tiny |small |short |text )*(?:data |text )?(?:files?|pieces?|bits?|strings?|graphics?|images?)\b/;
const OURS =
  /\b(?:help|allow|enabl|let|permit)(?:s|e|es|ing)? us\b|\bwe (?:may |can |also )?(?:use|place|set|store|send|put)\b|\bour (?:own )?(?:servers?|(?:web)?sites?|services?|platform|apps?)\b/;

/** Where a definition ends that goes over into practice, or Infinity. */
const practisesAt = once(({ text }: Statement) => {
  const file = FILES.exec(text);
  if (!file) return Number.POSITIVE_INFINITY;
  const at = text.slice(file[0].length).search(OURS);
  return at < 0 ? Number.POSITIVE_INFINITY : file[0].length + at;
});

/** Withdraws evidence that stands in a definition; "we do not sell data, as 'sale' is defined in Nevada" stands before one. */
export const dropDefinitions: Refiner = (hits, { id }) =>
  hits.filter(({ statement, match }) => {
    // Names, dates and addresses are often told by a definition: "'we' means Acme Ltd".
    if (VOCABULARY[id].kind === "text") return true;
    const at = definesAt(statement);
    return at < 0 || match[1] <= at || match[1] > practisesAt(statement);
  });
