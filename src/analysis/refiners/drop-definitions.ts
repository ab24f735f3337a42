import { once } from "../once";
import type { Statement } from "../statements";
import { VOCABULARY } from "../vocabulary";
import type { Refiner } from ".";

/** "A cookie is a small file…", "'sale' means…": what a word means says nothing about what is done. */
const DEFINES =
  /^(?:an? |the (?:term|phrase|word)s? )?["']?[\w -]{2,50}["']?(?: is| are) (?:an? |the )?(?:(?:very |tiny |small |short )+(?:text |data |piece|bit|file|string|graphic|image)|(?:text|data) files?\b|(?:pieces?|bits?|strings?) of (?:data|text|information|code)|(?:any )?information (?:that|which) (?:identif|relates? to an identif)|(?:technolog|identifier)(?:y|ies|s)? that\b)|^["'][\w -]{2,40}["'] (?:is|are) (?:an? |any |the |all )?(?!(?:collected|used|shared|processed|not|stored|sold|disclosed|kept|only|never)\b)[a-z]{3,}|["'][\w -]{2,50}["'],? (?:means?|refers? to|is defined|has the meaning|includes? any)\b|\b(?:means any|is defined as|for (?:the )?purposes? of this (?:policy|notice|statement|section),? ["'])/;

/** Where a statement defines something, or -1. */
const definesAt = once(({ text }: Statement) => text.search(DEFINES));

/** Withdraws evidence that stands in a definition; "we do not sell data, as 'sale' is defined in Nevada" stands before one. */
export const dropDefinitions: Refiner = (hits, { id }) =>
  hits.filter(({ statement, match }) => {
    // Names, dates and addresses are often told by a definition: "'we' means Acme Ltd".
    if (VOCABULARY[id].kind === "text") return true;
    const at = definesAt(statement);
    return at < 0 || match[1] <= at;
  });
