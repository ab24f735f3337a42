import { expect, test } from "vitest";
import { gatherSignals } from "../../src/page/signals";
import { live, POLICY } from "./page";

test("names and text, without what stands around", () => {
  const document = live(
    `<html lang="en-GB"><head><title>Privacy
      Policy</title></head><body><nav>Tea Pots</nav><div class="cookieBar"><p>We use cookies.</p></div>
     <h2>Larkspur</h2>${POLICY}<a href="/x">Away</a><script>var a = 1;</script><footer>Imprint</footer></body></html>`,
  );
  const before = document.documentElement.outerHTML;
  const { url, title, language, headings, words, text } = gatherSignals(document);
  expect({ url, title, language }).toEqual({
    url: "https://larkspur.example/privacy",
    title: "Privacy Policy",
    language: "en-GB",
  });
  expect(headings.map((heading) => heading.text)).toEqual([
    "Privacy Policy",
    "Larkspur",
    "What we collect",
    "Your rights",
  ]);
  expect(text).toMatch(/^Larkspur Privacy Policy Larkspur Teas collects/);
  expect(text).not.toMatch(/Tea Pots|cookies|Away|var a|Imprint/);
  expect(words).toBe(text.split(" ").length);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("a page that is linked as the policy from itself", () => {
  const of = (link: string) =>
    gatherSignals(live(`<p>x</p>${link}`, "https://larkspur.example/help/7")).linkedAsPolicy;
  expect(of('<a href="/help/7">Privacy policy</a>')).toBe(true);
  expect(of('<link rel="privacy-policy" href="https://larkspur.example/help/7">')).toBe(true);
  expect(of('<a href="/help/8">Privacy policy</a><a href="#7">Privacy policy</a>')).toBeUndefined();
  expect(of('<a href="/help/7">Help</a>')).toBeUndefined();
});

test("text in an open shadow root, and in a frame of a nearly empty page", () => {
  const document = live("<div></div>");
  document.querySelector("div")?.attachShadow({ mode: "open" }).append("We collect personal data.");
  expect(gatherSignals(document).text).toBe("We collect personal data.");
  const framing = live("<iframe></iframe>");
  framing.querySelector("iframe")?.contentDocument?.body.append(...live(POLICY).body.childNodes);
  expect(gatherSignals(framing).headings[0]?.text).toBe("Privacy Policy");
});

test("no more text than is allowed, whatever the page holds", () => {
  const { text, headings } = gatherSignals(
    live(`${"<h2>Data</h2>".repeat(500)}<p>${"data ".repeat(50_000)}</p>`),
  );
  expect(text.length).toBeLessThanOrEqual(20_000);
  expect(headings.length).toBeLessThanOrEqual(60);
});

test("an address that is none of the web's is left out", () => {
  expect(gatherSignals(live("<p>x</p>", "about:blank")).url).toBeUndefined();
});
