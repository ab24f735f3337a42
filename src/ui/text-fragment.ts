/**
 * A link to a sentence: the page's address with a text fragment (WICG Scroll-to-Text-Fragment).
 * A long quote is named by its first and last words, since browsers and mail programs cut long addresses.
 */
export function sentenceLink(url: string, quote: string): string {
  const hash = url.indexOf("#");
  const page = hash < 0 ? url : url.slice(0, hash);
  const words = quote.split(" ");
  const text =
    words.length <= 12
      ? encoded(quote)
      : `${encoded(words.slice(0, 5).join(" "))},${encoded(words.slice(-5).join(" "))}`;
  return `${page}#:~:text=${text}`;
}

/** A dash separates the parts of a text fragment, so it is encoded too; lone surrogates cannot be. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
