import { fold, isUnseen } from "../fold";
import { type About, type RawBlock, type Run, rawBlock } from "./raw-block";

/** A mark or number that begins a line of a list that is none in the markup. */
const BULLET = /^(?:[•●○◦▪■□▫‣⁃∙·►▸➢➤✓✔❖*]\s?|[-–—]\s+|o\s(?=\p{Lu}))/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\(\d{1,2}\))\s+/;
const SHORT_LINE = 120;

/**
 * The blocks that runs with line breaks make: an empty line parts paragraphs, lines with bullets are list items,
 * a line that is set apart is a heading of its own; other breaks (an address, a verse) are white space.
 */
export function blocksOfLines(runs: readonly Run[], about: About): RawBlock[] {
  if (about.kind !== "paragraph" && about.kind !== "item") return one(runs, about);
  if (!runs.some(({ breaks }) => breaks)) return bulleted(runs, about) ?? one(runs, about);
  const blocks: RawBlock[] = [];
  for (const paragraph of splitParagraphs(runs)) blocks.push(...blocksOfParagraph(paragraph, about));
  // The first block of a list item is the item; what follows it in other paragraphs follows in the text.
  return blocks;
}

const one = (runs: readonly Run[], about: About): RawBlock[] => {
  const block = rawBlock(runs, about);
  return block ? [block] : [];
};

/** Runs parted where two breaks follow each other with nothing between them. */
function splitParagraphs(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  let empty = false;
  for (const run of runs) {
    const paragraph = paragraphs.at(-1) ?? [];
    if (run.breaks) {
      if (empty) paragraphs.push([]);
      else paragraph.push(run);
      empty = true;
    } else {
      if (empty && textOf([run])) empty = false;
      paragraph.push(run);
    }
  }
  return paragraphs;
}

function blocksOfParagraph(runs: readonly Run[], about: About): RawBlock[] {
  const lines = splitLines(runs);
  if (!lines.length) return [];
  if (lines.length === 1 && !HASHES.test(textOf(lines[0] ?? []))) {
    return bulleted(lines[0] ?? [], about) ?? one(runs, about);
  }
  const texts = lines.map(textOf);
  const plain = headingOfPlainText(lines, texts, about);
  if (plain) return plain;
  const marked = texts.filter((text) => BULLET.test(text) || NUMBER.test(text)).length;
  if (marked >= 2) {
    return joinWrapped(lines, texts).flatMap((line) => bulleted(line, about, true) ?? one(line, about));
  }
  if (isRunOfItems(texts)) {
    return lines.flatMap((line, i) =>
      one(line, i === 0 ? about : { ...about, kind: "item", level: about.level ?? 1 }),
    );
  }
  const [first = [], ...rest] = lines;
  if (isAllStrong(first) && !rest.every(isAllStrong) && (texts[0] ?? "").length <= SHORT_LINE) {
    return [...one(first, about), ...blocksOfParagraph(rest.flat(), about)];
  }
  return one(runs, about);
}

/** "# Scope" and a line that is underlined with = or -: how plain text and raw Markdown write headings. */
function headingOfPlainText(
  lines: readonly Run[][],
  texts: readonly string[],
  about: About,
): RawBlock[] | null {
  const at = texts.findIndex((text, i) => HASHES.test(text) || (i > 0 && RULE.test(text)));
  if (at < 0) return null;
  const [text = "", line = []] = [texts[at], lines[at]];
  const hashes = HASHES.exec(text)?.[1];
  const level = hashes?.length ?? (text.startsWith("=") ? 1 : 2);
  const head = hashes ? dropLetters(line, hashes) : (lines[at - 1] ?? []);
  const before = lines.slice(0, hashes ? at : at - 1).flat();
  return [
    ...blocksOfParagraph(before, about),
    ...one(head, { ...about, kind: "heading", level }),
    ...blocksOfParagraph(lines.slice(at + 1).flat(), about),
  ];
}
const HASHES = /^(#{1,6})\s+\S/;
const RULE = /^(?:={3,}|-{3,})$/;

/** Lines that go on in lower case belong to the line above: the text was wrapped by hand. */
function joinWrapped(lines: readonly Run[][], texts: readonly string[]): Run[][] {
  const joined: Run[][] = [];
  lines.forEach((line, i) => {
    const goesOn =
      i > 0 &&
      /^\p{Ll}/u.test(texts[i] ?? "") &&
      !NUMBER.test(texts[i] ?? "") &&
      !BULLET.test(texts[i] ?? "");
    if (goesOn) joined.at(-1)?.push(...line);
    else joined.push([...line]);
  });
  return joined;
}

/** Lines end with the seam that parts them, so that joined again they keep their white space. */
function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    lines.at(-1)?.push(run);
    if (run.breaks) lines.push([]);
  }
  return lines.filter((line) => line.some(({ node }) => node) && textOf(line));
}

const textOf = (runs: readonly Run[]): string =>
  fold(runs.map(({ node, from, to }) => (node ? node.data.slice(from, to) : " ")).join(""));

const isAllStrong = (runs: readonly Run[]): boolean => runs.every((run) => run.strong || !textOf([run]));

/** "We collect:" and then short lines, each a thing. */
function isRunOfItems([lead = "", ...rest]: readonly string[]): boolean {
  return (
    lead.endsWith(":") &&
    rest.length >= 2 &&
    rest.every((line) => line.length <= SHORT_LINE && !line.endsWith(":"))
  );
}

/** The item that a line with a bullet makes, without its mark; null for another line. */
function bulleted(runs: readonly Run[], about: About, numbers = false): RawBlock[] | null {
  if (!numbers && !MARK.test(firstLetter(runs))) return null;
  const text = textOf(runs);
  const mark = BULLET.exec(text);
  if (!mark && !(numbers && NUMBER.test(text))) return null;
  const item: About = { ...about, kind: "item", level: about.level ?? 1 };
  return one(mark ? dropLetters(runs, mark[0].trim()) : runs, item);
}

/** What a bullet may begin with: asked first, because nearly every line begins otherwise. */
const MARK = /[^\p{L}\p{N}\s"'“‘(]|o/u;

function firstLetter(runs: readonly Run[]): string {
  for (const { node, from, to } of runs) {
    if (!node) continue;
    for (let at = from; at < to; at++) {
      const letter = node.data[at] ?? "";
      if (!/\s/.test(letter) && !isUnseen(letter)) return letter;
    }
  }
  return "";
}

/** The runs without their first visible characters `mark`. */
export function dropLetters(runs: readonly Run[], mark: string): Run[] {
  let rest = mark;
  return runs.flatMap((run) => {
    if (!rest || !run.node) return [run];
    const text = run.node.data.slice(run.from, run.to);
    const at = text.search(/\S/);
    if (at < 0) return [run];
    let length = 0;
    while (length < rest.length && text[at + length] === rest[length]) length++;
    rest = rest.slice(length) && length ? rest.slice(length) : "";
    return [{ ...run, from: run.from + at + length }];
  });
}
