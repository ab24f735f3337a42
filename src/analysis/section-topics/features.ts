import { words } from "./words";

/**
 * Who a clause speaks of. "Our partners may, in some cases, collect" and "we collect" differ in nothing but this, and a
 * pair of neighbouring words does not reach that far; so the actor is paired with the next few words of its sentence.
 */
const ACTORS: ReadonlyMap<string, string> = new Map([
  ["we", "we>"],
  ["you", "you>"],
  ["parties", "they>"],
  ["party", "they>"],
  ["partners", "they>"],
  ["advertisers", "they>"],
  ["providers", "they>"],
  ["networks", "they>"],
  ["companies", "they>"],
  ["vendors", "they>"],
  ["affiliates", "they>"],
  ["organizations", "they>"],
  ["google", "they>"],
  ["facebook", "they>"],
]);

/** How many words an actor reaches. */
const REACH = 5;

/**
 * What is counted in a segment. `wordId` names a word (undefined: a word that no feature holds), `word` counts it,
 * `pair` counts two neighbours, or an actor with a word in its reach.
 */
export type FeatureCounter<Id> = {
  wordId(word: string): Id | undefined;
  word(id: Id): void;
  pair(first: Id, second: Id): void;
  /** Told of every word, known or not. */
  seen?(word: string, id: Id | undefined): void;
};

/** Hands every feature of the text to the counter, in order; the one reading that training and the model share. */
export function eachFeature<Id>(text: string, counter: FeatureCounter<Id>): void {
  let before: Id | undefined;
  let actor: Id | undefined;
  let reach = 0;
  words(text, (word) => {
    if (word === ".") {
      before = undefined;
      actor = undefined;
      return;
    }
    const id = counter.wordId(word);
    counter.seen?.(word, id);
    const named = ACTORS.get(word);
    if (id !== undefined) {
      counter.word(id);
      if (before !== undefined) counter.pair(before, id);
      if (actor !== undefined && reach > 0 && !named) counter.pair(actor, id);
    }
    if (named) {
      actor = counter.wordId(named);
      reach = REACH;
    } else reach--;
    before = id;
  });
}
