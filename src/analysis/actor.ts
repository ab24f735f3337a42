import nlp from "compromise/one";

/** Who does what is said: the organisation, the reader, or somebody else. */
export type Actor = "self" | "reader" | "other" | "unknown";

/** As compromise cuts words: at a hyphen too. */
const OTHERS = [
  "third parties",
  "third party",
  "third party websites",
  "third party sites",
  "other websites",
  "other sites",
  "these websites",
  "these sites",
  "linked sites",
  "linked websites",
  "such websites",
  "such sites",
  "they",
  "these third party websites",
  "these third party sites",
  "these third parties",
  "such third parties",
  "those third parties",
  "other companies",
  "these companies",
];
const SELF = ["we", "our service providers", "our vendors", "the company"];
const ACTS =
  "collect gather use place set store receive obtain process deploy employ log record track have share disclose sell send keep retain access";
const AUXILIARIES =
  "may might can could will would also do does have has been be be able to then sometimes often usually automatically and or directly";

type Term = {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
};

let ready = false;

/** The lexicon is given to compromise once: it has no tagger of its own in its smallest build, these tags are all it knows. */
function prepare(): void {
  if (ready) return;
  const words: Record<string, string> = {};
  for (const other of OTHERS) words[other] = "Other";
  for (const self of SELF) words[self] = "Self";
  words.you = "Reader";
  for (const act of ACTS.split(" "))
    for (const form of [act, `${act}s`, `${act.replace(/e$/, "")}ed`, `${act.replace(/e$/, "")}ing`])
      words[form] = "Act";
  for (const word of AUXILIARIES.split(" ")) words[word] = "Aux";
  nlp.addWords(words);
  ready = true;
}

const WORTH_ASKING =
  /\bthird[- ]part(?:y|ies)\b|\bthey\b|\b(?:other|these|those|such|linked) (?:web ?sites|sites|companies)\b/;

/** Who acts at an offset of a folded sentence: the subject of the last verb of doing that starts before it. */
export function actorOf(text: string, at: number): Actor {
  const other = text.search(WORTH_ASKING);
  if (other < 0 || other > at) return "unknown";
  let actor: Actor = "unknown";
  for (const { terms } of deedsIn(text)) {
    const first = terms[0];
    if (!first || first.offset.start > at) break;
    actor = first.tags.includes("Other") ? "other" : first.tags.includes("Self") ? "self" : "reader";
  }
  return actor;
}

type Deed = { readonly terms: readonly Term[] };

let lastText: string | undefined;
let lastDeeds: readonly Deed[] = [];

/** Every "who does" of a sentence. Many hits of one sentence ask one after the other: the last answer is kept. */
function deedsIn(text: string): readonly Deed[] {
  if (text !== lastText) {
    prepare();
    lastDeeds = nlp(text)
      .match("(#Other|#Self|#Reader)+ #Aux{0,4} #Act")
      .json({ offset: true, terms: { tags: true, offset: true } }) as readonly Deed[];
    lastText = text;
  }
  return lastDeeds;
}
