import type { Reader } from "./topic";

const YES = /^["'(]?(?:yes|we do|it does)\b/;
const NO = /^["'(]?(?:no|never|not at all|absolutely not|we (?:do|will)(?: not|n't)|we never)\b(?! longer\b)/;
/** A longer answer says by itself what is done, and its patterns find it. */
const LONGEST = 240;

/**
 * Evidence of a question and its short answer ("Do you train AI on my data?" / "No."): the question stands as the lead, and
 * the answer decides. Neither says anything alone.
 */
export function answers<Value extends string>(
  question: RegExp,
  values: { readonly yes: Value; readonly no: Value },
): Reader {
  return {
    // Anchored: every topic with a question asks it of every statement.
    cue: /^["'(]?(?:yes|no|never|not at all|absolutely not|we (?:do|will|never)|it does)\b/,
    read: (statement) => {
      const { text, leads } = statement;
      const asked = leads.at(-1)?.text ?? "";
      if (text.length > LONGEST || asked.length > LONGEST || !/\?\W*$/.test(asked) || !question.test(asked))
        return [];
      const said = YES.exec(text) ?? NO.exec(text);
      if (!said) return [];
      const value = YES.test(text) ? values.yes : values.no;
      // The question's "not" ("Why do you not …?") would turn the answer round: such a pair says nothing.
      if (/n't\b|\b(?:not(?![- ]track)|never|why|how|what)\b/.test(asked)) return [];
      return [{ statement, value, match: [0, said[0].length], denial: true, weight: 1.4 }];
    },
  };
}
