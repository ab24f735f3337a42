import { JSDOM } from "jsdom";
import { parsePage } from "../../scripts/cli/pages";
import type { Block } from "../../src/analysis/types";
import { type PageReading, readPage } from "../../src/page/read-page";

/** A page in a DOM that behaves like a browser's (`live`), or in the one that the command line uses. */
export const live = (html: string, url = "https://larkspur.example/privacy"): Document =>
  new JSDOM(html, { url }).window.document;

export function read(body: string, head = ""): PageReading {
  return readPage(
    parsePage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
  );
}

export const blocksOf = (body: string, head?: string): Block[] => read(body, head).policy.blocks;
export const textsOf = (body: string): string[] => blocksOf(body).map(({ text }) => text);

/** Enough of a policy that its element is the page's text, whatever stands around it. */
export const POLICY = `<h1>Privacy Policy</h1>
<p>Larkspur Teas collects the personal information that you give us when you order tea, and we use it to send the tea to you.</p>
<h2>What we collect</h2>
<p>We collect your name, your address and your e-mail address, and our server keeps information about the pages you visit.</p>
<h2>Your rights</h2>
<p>You have the right to see your personal data, to have it corrected and to have it deleted; write to us and we will do so.</p>`;

/** What `POLICY` reads as. */
export const POLICY_TEXTS = [
  "Privacy Policy",
  "Larkspur Teas collects the personal information that you give us when you order tea, and we use it to send the tea to you.",
  "What we collect",
  "We collect your name, your address and your e-mail address, and our server keeps information about the pages you visit.",
  "Your rights",
  "You have the right to see your personal data, to have it corrected and to have it deleted; write to us and we will do so.",
];
