import type { RawBlock } from "./raw-block";

const POLICY =
  /privacy|data protection|datenschutz|confidentialité|protection des données|privacidad|protección de datos|informativa|privacidade/i;
const OTHER =
  /\b(?:terms|conditions|acceptable use|eula|licen[cs]e agreement|refund|returns|shipping|disclaimer|imprint|impressum|agb|nutzungsbedingungen|conditions générales|mentions légales|condiciones|condizioni|termos)\b/i;
const OTHER_TALK =
  /\b(?:liab|warrant|indemnif|governing law|terminat|you agree|you must not|haftung|gewährleistung|responsabilité|responsabilidad|responsabilità)/i;
/** A part shorter than this is a section of the policy that speaks of terms, not a document of its own. */
const SHORTEST = 1_200;

/**
 * The policy's part of a page that holds several documents one after the other: from the heading that names the
 * policy to the heading of the same rank that names another document. A page of one document stays whole.
 */
export function ownPart(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const at = blocks.findIndex((block) => isNamed(block, POLICY) && !OTHER.test(block.text));
  const level = blocks[at]?.level;
  if (at < 0 || level === undefined) return blocks;
  const others = blocks.flatMap((block, i) =>
    isNamed(block, OTHER) && !POLICY.test(block.text) && block.level === level && speaksOfTerms(blocks, i)
      ? [i]
      : [],
  );
  if (!others.length) return blocks;
  const end = others.find((other) => other > at) ?? blocks.length;
  const start = others.some((other) => other < at) ? at : 0;
  return blocks.slice(start, end);
}

const isNamed = ({ kind, text }: RawBlock, name: RegExp): boolean =>
  kind === "heading" && text.split(" ").length <= 7 && name.test(text);

function speaksOfTerms(blocks: readonly RawBlock[], from: number): boolean {
  const level = blocks[from]?.level ?? 0;
  const rest = blocks.slice(from + 1);
  const end = rest.findIndex(({ kind, level: rank = 6 }) => kind === "heading" && rank <= level);
  const text = rest
    .slice(0, end < 0 ? rest.length : end)
    .map((block) => block.text)
    .join(" ");
  return text.length >= SHORTEST && OTHER_TALK.test(text);
}
