import { describe, expect, test } from "vitest";
import { readPage } from "../../src/page/read-page";
import { live, POLICY } from "./page";

/** What a page shows at the given words of the block that holds them. */
function shown(document: Document, words: string, reading = readPage(document)): string | null {
  const index = reading.policy.blocks.findIndex(({ text }) => text.includes(words));
  const start = reading.policy.blocks[index]?.text.indexOf(words) ?? -1;
  const ranges = reading.places.rangesOf(index, start, start + words.length);
  return ranges.length ? ranges.map(String).join("|") : null;
}

describe("words are found where they stand", () => {
  const html = `<main>${POLICY}<p id="p">We \n  share <b> your\u00ad </b>   <a href="/x">e-mail</a> address <i></i>with the post.</p></main>`;

  test("across elements, white space and unseen characters", () => {
    const document = live(html);
    expect(shown(document, "share your e-mail address")?.replace(/\s+/g, " ")).toBe(
      "share |your\u00ad |e-mail| address",
    );
  });

  test("every part of every block", () => {
    const document = live(html);
    const { policy, places } = readPage(document);
    for (const [index, { text }] of policy.blocks.entries()) {
      for (let start = 0; start < text.length; start += 7) {
        const end = Math.min(text.length, start + 11);
        const got = places.rangesOf(index, start, end).map(String).join("");
        expect(got.replace(/[\s\u00ad]+/g, "")).toBe(text.slice(start, end).replace(/\s+/g, ""));
      }
    }
  });

  test("outside of a block there is nothing", () => {
    const { places } = readPage(live(html));
    expect(places.rangesOf(0, 5, 5)).toEqual([]);
    expect(places.rangesOf(0, 0, 9_999)).toEqual([]);
    expect(places.rangesOf(99, 0, 1)).toEqual([]);
    expect(places.rangesOf(0, -1, 3)).toEqual([]);
  });
});

describe("after the page has changed", () => {
  const words = "have it deleted";

  test("drawn anew, the same words are found again", () => {
    const document = live(`<main>${POLICY}</main>`);
    const reading = readPage(document);
    const main = document.querySelector("main");
    const again = live(`<main><div><h1>Hello</h1></div>${POLICY}</main>`);
    main?.replaceChildren(...(again.querySelector("main")?.childNodes ?? []));
    expect(shown(document, "to have it deleted", reading)).toBe("to have it deleted");
  });

  test("other words are never lit: changed text answers nothing", () => {
    const document = live(`<main>${POLICY}</main>`);
    const reading = readPage(document);
    const last = document.querySelector("p:last-of-type");
    if (last?.firstChild)
      last.firstChild.nodeValue =
        "You have the right to see your personal data and nothing else at all, whatever you may have read before.";
    expect(shown(document, words, reading)).toBeNull();
  });

  test("removed text answers nothing", () => {
    const document = live(`<main>${POLICY}</main>`);
    const reading = readPage(document);
    document.querySelector("p:last-of-type")?.remove();
    expect(shown(document, words, reading)).toBeNull();
  });

  test("of two blocks alike, the one of the same order", () => {
    const twice = `<main>${POLICY}<h2>Norway</h2><p id="a">We do not sell it.</p><h2>Sweden</h2><p id="b">We do not sell it.</p></main>`;
    const document = live(twice);
    const { policy, places } = readPage(document);
    const second = policy.blocks.findLastIndex(({ text }) => text === "We do not sell it.");
    document.querySelector("main")?.replaceWith(live(twice).querySelector("main") ?? "");
    const [range] = places.rangesOf(second, 0, 5);
    expect(range?.startContainer.parentElement?.id).toBe("b");
  });
});
