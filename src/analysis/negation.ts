/**
 * Where a denial holds in a folded sentence: from the word that denies to the end of its clause.
 * Own code and not compromise's: that reads "do not sell or share" as a denial of the first verb alone.
 */
const DENIES =
  /\b(?:(?:do|does|did|will|would|shall|can|could|may|must|has|have|is|are|was|were)(?: not|n't)|won't|can't|cannot|never|neither|nor|without|no longer|in no (?:case|event|way)|(?:under|in) no circumstances?|at no time|not|no (?!(?:later|more|less|matter|doubt|method|system|website|site|server|security|transmission|internet|measures?|guarantee|company|organi[sz]ation|cost|charge|fee|additional|extra|obligation|need)\b)\w+)\b/g;
/** What looks like a denial and is none. */
const NO_DENIAL =
  /^(?:not (?:only|limited|just|merely|necessarily)|no later|may not (?:be able|function|work)|do not hesitate|don't hesitate|is not limited|are not limited|without (?:your (?:\w+ )?(?:consent|permission|knowledge)|limit|undue|limiting)|not later|no longer (?:need|necessary|require))/;
/** The denial is a condition on the reader, not on the practice: "if you do not provide your name". */
const CONDITION = /\b(?:if|where|when|unless|whether|or)(?: you| we| or)?[ ,]*$/;
const READER = /\byou (?:may |can )?(?:also )?$/;
/** What ends a denial's reach. */
const ENDS =
  /[;!?]|(?<!\b(?:e\.g|i\.e|etc|ex|incl))\.(?=[\s"')\]]|$)|(?<!\b(?:following|including|such as|categories|types|information|data)):|,? (?:but(?! not limited)|however|unless|except|other than|although|though|instead|rather|so that|because|only|and (?:we|you|they|it|our|instead)|or (?:if|when) you|until)\b|, (?:we|you|they|it|our|this|these|which|who|and (?:we|will|may|can))\b/g;

let lastText: string | undefined;
let lastSpans: readonly (readonly [number, number])[] = [];

/** The stretches of a folded sentence that are denied, as [start, end) offsets. */
export function deniedSpans(text: string): readonly (readonly [number, number])[] {
  // Many hits of one sentence ask one after the other: the answer to the last question is kept.
  if (text !== lastText) {
    lastSpans = findDenied(text);
    lastText = text;
  }
  return lastSpans;
}

function findDenied(text: string): [number, number][] {
  const spans: [number, number][] = [];
  DENIES.lastIndex = 0;
  for (let found = DENIES.exec(text); found; found = DENIES.exec(text)) {
    const start = found.index;
    const before = text.slice(Math.max(0, start - 24), start);
    if (NO_DENIAL.test(text.slice(start, start + 40)) || CONDITION.test(before)) continue;
    if (READER.test(before) && !/^(?:cannot|never)/.test(found[0])) continue;
    const from = start + found[0].length;
    // "not … without": the second takes the first back, "only with your consent".
    if (found[0] === "without" && spans.some(([s, e]) => s < start && start <= e)) continue;
    ENDS.lastIndex = from;
    spans.push([start, ENDS.exec(text)?.index ?? text.length]);
  }
  return spans;
}

/** Whether an offset of a folded sentence stands in a denial. */
export function isDenied(text: string, at: number): boolean {
  return deniedSpans(text).some(([start, end]) => start <= at && at < end);
}

const OPEN_DENIAL =
  /\b(?:do|does|will|shall|did)(?: not|n't) (?:\w+ ){0,3}(?:collect|use|share|sell|disclose|process|store|keep|request|ask|provide|sell or share)\b[^.]{0,160}$/;

/** Whether a lead-in denies the items under it ("We do not collect:"). */
export function deniesItems(lead: string): boolean {
  return (
    /:\s*$|\bfollowing\b/.test(lead) &&
    OPEN_DENIAL.test(lead) &&
    !/\b(?:except|unless|other than|but)\b/.test(lead)
  );
}
