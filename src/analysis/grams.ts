/** Short letter runs ("grams") of folded text, and how much each says: what patterns are looked up by (see `pattern-index`). */

/** Letters of a gram: five where a pattern has them, since fewer texts hold them; three in short words. */
export const LONG = 5;
export const SHORT = 3;

/** A gram's letter: a–z are 1–26, all else 0. */
export function symbolOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

/** Common letters say little: the gram of the rarest letters is asked for. */
const FREQUENT = " etaoinsrhldcumfpgwybvkxjqz";

/** The rarest gram of a run, by its letters; undefined where the run is shorter. */
export function rarestGram(run: string, length: number): string | undefined {
  let best = -1;
  let most = -1;
  let sum = 0;
  for (let at = 0; at < run.length; at++) {
    sum += rarityAt(run, at);
    if (at >= length) sum -= rarityAt(run, at - length);
    if (at + 1 >= length && sum > most) {
      most = sum;
      best = at + 1 - length;
    }
  }
  return best < 0 ? undefined : run.slice(best, best + length);
}

/** Grams that stand in every other sentence of a policy, and say next to nothing. */
const COMMON = new Set(
  "you our the and may ing ion _to to_ _of of_ _or or_ _we we_ _us us_ _you_ _your your_ _our_ _the_ _and_ _may_ _data data_ infor nform".split(
    " ",
  ),
);

/** How many texts a set lets through, roughly: the smallest set says most, and common words weigh as much as ten others. */
export function commonness(grams: ReadonlySet<string>): number {
  let sum = 0;
  for (const gram of grams) sum += COMMON.has(gram) ? 10 : gram.length === LONG ? 1 : 2;
  return sum;
}

const RARITY = Uint8Array.from({ length: 27 }, (_, symbol) =>
  symbol ? FREQUENT.indexOf(String.fromCharCode(96 + symbol)) : 0,
);

function rarityAt(run: string, at: number): number {
  return RARITY[symbolOf(run.charCodeAt(at))] ?? 0;
}
