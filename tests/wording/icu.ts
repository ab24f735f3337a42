import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];
type Choice = Extract<Element, { options: unknown }>;

/** Kinds of elements, as the parser numbers them. */
const LITERAL = 0;
const POUND = 7;

function elementsOf(message: string): Element[] {
  const ast = new IntlMessageFormat(message.replaceAll("'", "\u2019"), "en", undefined, {
    ignoreTag: true,
    captureLocation: true,
  }).getAst();
  const flat = (elements: readonly Element[]): Element[] =>
    elements.flatMap((element) => [
      element,
      ...("options" in element ? Object.values(element.options).flatMap(({ value }) => flat(value)) : []),
    ]);
  return flat(ast);
}

/** The names of a message's parameters, in order; throws where it is not well formed. */
export function parametersOf(message: string): string[] {
  const names = elementsOf(message).flatMap((element) =>
    element.type === LITERAL || element.type === POUND ? [] : [element.value],
  );
  return [...new Set(names)].sort();
}

/** The branches of each plural: `["=0", "one", "other"]`. */
export function pluralsOf(message: string): string[][] {
  const isPlural = (element: Element): element is Choice => "pluralType" in element;
  return elementsOf(message)
    .filter(isPlural)
    .map(({ options }) => Object.keys(options));
}

/** The message with its own words changed, and what is filled in left as it is. */
export function withWords(message: string, change: (words: string) => string): string {
  const literals = elementsOf(message).filter(({ type }) => type === LITERAL);
  return literals.reduceRight((text, { location }) => {
    const [start, end] = [location?.start.offset ?? 0, location?.end.offset ?? 0];
    return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
  }, message);
}
