import { expect, test } from "vitest";
import { findReadableLinks } from "../../src/page/language-links";
import { live } from "./page";

test("the English version of a policy, from the head or from a link", () => {
  const head = `<link rel="alternate" hreflang="fr" href="/fr/p"><link rel="alternate" hreflang="en-GB" href="/en/p">`;
  expect(findReadableLinks(live(head, "https://larkspur.example/de/p"))).toEqual([
    { text: "English", href: "https://larkspur.example/en/p" },
  ]);
  expect(
    findReadableLinks(live(`<a hreflang="EN" href="en.html#top">EN</a>`, "https://larkspur.example/p")),
  ).toEqual([{ text: "English", href: "https://larkspur.example/en.html" }]);
});

test("links with an English name come after, others not at all", () => {
  const links = `<a href="/datenschutz/app">Datenschutzerklärung der App</a> <a href="/privacy">Privacy policy</a>
    <a href="/en/p" hreflang="en">Privacy policy</a>`;
  expect(findReadableLinks(live(links, "https://larkspur.example/de/p"))).toEqual([
    { text: "English", href: "https://larkspur.example/en/p" },
    { text: "Privacy policy", href: "https://larkspur.example/privacy" },
  ]);
});

test("neither the page itself, nor scripts, nor languages that are not read", () => {
  const links = `<a hreflang="en" href="#en">EN</a> <a hreflang="en" href="javascript:alert(1)">EN</a>
    <a hreflang="constructor" href="/c">C</a> <a hreflang="nl" href="/nl">NL</a>`;
  expect(findReadableLinks(live(links, "https://larkspur.example/p"))).toEqual([]);
});
