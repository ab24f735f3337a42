import { fold } from "../fold";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { type Decision, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { type Line, linesOf, statementAt } from "../values/lines";
import { leadsToOtherBody } from "../values/other-bodies";
import { isRecipientRow } from "../values/recipient-rows";
import { hostOf, isElsewhere, isRequestLink, resolve, siteOf } from "../values/request-links";

function find(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const lines = linesOf(outline, statements);
  const { url } = outline.policy;
  const own = url ? siteOf(hostOf(url) ?? "") : commonSite(lines, fold(outline.text.slice(0, 800)));
  const title = outline.policy.blocks.findIndex(({ kind }) => kind === "heading");
  return lines.flatMap((line) =>
    (line.block.links ?? []).flatMap((link) => {
      // A bare link above the title is the site's navigation.
      if (line.at < title && line.block.text.trim().length === link.end - link.start) return [];
      const href = resolve(link.href, url);
      const place = href && statementAt(line, link.start);
      if (!href || !place || isRecipientRow(place.statement)) return [];
      const { statement, at } = place;
      const before = asked(statements, statement) + statement.text.slice(Math.max(0, at - 200), at);
      const anchor = fold(line.block.text.slice(link.start, link.end));
      const after = statement.text.slice(at + anchor.length, at + anchor.length + 80);
      if (leadsToOtherBody(before) || !isRequestLink({ href, anchor, before, after }, own)) return [];
      return [{ value: href, statement, match: [at, at + anchor.length] as const, denial: true, weight: 1 }];
    }),
  );
}

/** "You may have your data deleted. To do so, visit …": what is asked for stands in the sentence before. */
function asked(statements: readonly Statement[], { index, text, section }: Statement): string {
  const before = statements[index - 1];
  return before?.section === section &&
    /^(?:to do (?:so|this|that)|for (?:this|that)|you (?:can|may) do (?:so|this))\b/.test(text)
    ? `${before.text.slice(-120).replace(/[.;:]+$/, "")}, `
    : "";
}

/** The site that most of a policy's links lead to: its own, where nobody tells the policy's address. */
function commonSite(lines: readonly Line[], intro: string): string | undefined {
  const counts = new Map<string, number>();
  const elsewhere = new Set<string>();
  for (const { block } of lines)
    for (const { href, start, end } of block.links ?? []) {
      const host = hostOf(href);
      if (!host) continue;
      const site = siteOf(host);
      if (isElsewhere(host)) elsewhere.add(site);
      // "acme.com" in the words of the policy tells more than a link behind other words.
      const named = block.text.slice(start, end).toLowerCase().includes(site) ? 1.5 : 1;
      counts.set(site, (counts.get(site) ?? 0) + named);
    }
  // A policy of Google's names Google at its beginning; one opt-out link to Google is no reason to.
  return [...counts]
    .filter(([site, count]) => !elsewhere.has(site) || (count >= 3 && intro.includes(site)))
    .sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** One value for a page that is linked twice, with and without a query. */
function decide(hits: readonly Hit[]): Decision[] {
  const pages = new Map<string, Hit[]>();
  for (const hit of hits) {
    const page = hit.value
      .replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, "")
      .replace(/\/$/, "")
      .toLowerCase();
    pages.set(page, [...(pages.get(page) ?? []), hit]);
  }
  return [...pages.values()].map((all) => ({ value: all[0]?.value ?? "", hits: all }));
}

/** Each page for a request or a choice. */
export const contactForm = defineTopic({ id: "contact-form", clues: [], find, decide });

export const wording: Wording = {
  "topic.contact-form": "Request page",
  "contact-form.says": "You can make a request or choice at {value}.",
};

export const examples: Examples = {
  fires: {
    "https://www.larkfield.example/privacy-request": [
      "To ask for your data, use our [request form](https://www.larkfield.example/privacy-request).",
      "You may ask us to delete your data. To do so, visit [this page](https://www.larkfield.example/privacy-request).",
      "You may leave us on our [Account deletion](https://www.larkfield.example/privacy-request) page.",
      "Choose your topics in our [Ad Interest Manager](https://www.larkfield.example/privacy-request).",
      "Please [submit a request](https://www.larkfield.example/privacy-request) and we will answer within a month.",
    ],
    "https://privacyportal.onetrust.com/webform/0000": [
      "Click [here](https://privacyportal.onetrust.com/webform/0000) to exercise your rights.",
      "You may contact us through [this page](https://privacyportal.onetrust.com/webform/0000).",
    ],
  },
  silent: [
    "[Contact](https://www.larkfield.example/contact)\n\n# Privacy Policy\n\nWe keep little.",
    "Read our [cookie policy](https://www.larkfield.example/cookie-policy) to learn more.",
    "You can opt out of Google Analytics [here](https://tools.google.com/dlpage/gaoptout).",
    "You may lodge a complaint with the supervisory authority through [its form](https://www.authority.example/form).",
    "Learn how to close your account in [this article](https://help.larkfield.example/articles/12-close-account).",
  ],
};
