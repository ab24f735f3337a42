import { expect, test } from "vitest";
import { findPolicyLinks } from "../../src/page/policy-links";
import { live } from "./page";

test("links that lead to a policy, likeliest first", () => {
  const document = live(
    `<a href="/blog/privacy-tips">How to protect your privacy</a><a href="/cookies">Cookie settings</a>
     <a href="/news">Privacy</a><footer><a href="/legal/privacy"> Privacy
     Policy </a><a href="/legal/privacy#rights">Privacy</a><a href="/datenschutz">Datenschutzerklärung</a>
     <a href="javascript:alert(1)">Privacy policy</a><a href="/terms">Terms</a></footer>`,
    "https://larkspur.example/",
  );
  expect(findPolicyLinks(document)).toEqual([
    { text: "Datenschutzerklärung", href: "https://larkspur.example/datenschutz" },
    { text: "Privacy Policy", href: "https://larkspur.example/legal/privacy" },
    { text: "Privacy", href: "https://larkspur.example/news" },
  ]);
});

test("a link that is marked as the way there comes first; the page itself is none", () => {
  const document = live(
    `<link rel="privacy-policy" href="/p/7"><a href="/here?x">Privacy policy</a><a href="#top">Privacy policy</a>`,
    "https://larkspur.example/here?x",
  );
  expect(findPolicyLinks(document)).toEqual([
    { text: "https://larkspur.example/p/7", href: "https://larkspur.example/p/7" },
  ]);
});

test("at most five, on a page full of links", () => {
  const links = Array.from({ length: 10_000 }, (_, i) => `<a href="/p${i}">Privacy policy ${i}</a>`).join("");
  expect(findPolicyLinks(live(links, "https://larkspur.example/"))).toHaveLength(5);
});
