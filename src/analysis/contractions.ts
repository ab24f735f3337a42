/** Where a word begins in a pattern's source: behind "\b", or behind anything but a letter. */
const START = String.raw`(\\b|(?<![a-z\\]))`;
const VERBS = "do|does|did|is|are|was|were|has|have|had|would|should|could";
/** "do not", or the end of a group of such verbs ("(?:is|are) not"). */
const LONG_FORM = new RegExp(String.raw`${START}(${VERBS}) not\b`, "g");
const LONG_GROUP = /(?<!\\)\) not\b/g;
const WILL_NOT = new RegExp(String.raw`${START}will not\b`, "g");
const CANNOT = new RegExp(String.raw`${START}cannot\b`, "g");
/** "\b(?:not|never)" and "\bnot": a boundary stands before "not", and none before "n't". */
const ONE_OF = /\\b\(\?:((?:[a-z' ]+\|)*not(?:\|[a-z' ]+)*)\)/g;
const ALONE = /\\bnot\b/g;

/**
 * The pattern that finds the short forms as well: policies write "isn't" as readily as "is not", and whoever writes a clue
 * thinks of one of them. Letters for letters, folding could not do it: a folded text is as long as the original.
 */
export function withContractions(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (!/not\b/.test(source)) return pattern;
  const both = source
    .replace(ONE_OF, "(?:\\b(?:$1)|n't)")
    .replace(ALONE, "(?:\\bnot|n't)")
    .replace(WILL_NOT, "$1(?:will not|won't)")
    .replace(CANNOT, "$1(?:cannot|can't)")
    .replace(LONG_FORM, "$1$2(?: not|n't)")
    .replace(LONG_GROUP, ")(?: not|n't)");
  return both === source ? pattern : new RegExp(both, flags);
}
