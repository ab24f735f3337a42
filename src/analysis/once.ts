/**
 * The same answer, worked out once for each object that is asked about and kept as long as the object lives.
 * For what many topics ask about one statement or section; the objects are read only, so that an answer stays true.
 */
export function once<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const before = known.get(asked);
    if (before) return before.answer;
    const made = answer(asked);
    known.set(asked, { answer: made });
    return made;
  };
}
