import { describe, expect, it } from "vitest";
import { contactHref, safeHref } from "../../src/ui/links";
import { hostName } from "../../src/ui/options/sites";
import { sentenceLink } from "../../src/ui/text-fragment";

describe("links", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "JaVaScRiPt:alert(1)",
    "nonsense",
    "",
  ])("are not made of %j", (href) => {
    expect(safeHref(href)).toBeUndefined();
    expect(contactHref("contact-form", href)).toBeUndefined();
    expect(contactHref("contact-email", href)).toBeUndefined();
  });

  it("are made of addresses, numbers and pages", () => {
    expect(contactHref("contact-email", "privacy@brackenway.example")).toBe(
      "mailto:privacy@brackenway.example",
    );
    expect(contactHref("contact-email", "a@b?bcc=c@d")).toBeUndefined();
    expect(contactHref("contact-phone", "+44 (0)20 7946 0000")).toBe("tel:+4402079460000");
    expect(contactHref("contact-form", "https://brackenway.example/form")).toBe(
      "https://brackenway.example/form",
    );
    expect(contactHref("contact-postal", "4 Fell Lane")).toBeUndefined();
  });

  it("to a sentence name its words, first and last of a long one", () => {
    expect(sentenceLink("https://a.example/p#top", "We don't sell-out, ever.")).toBe(
      "https://a.example/p#:~:text=We%20don't%20sell%2Dout%2C%20ever.",
    );
    const long = Array.from({ length: 30 }, (_, index) => `w${index}`).join(" ");
    expect(sentenceLink("https://a.example/", long)).toBe(
      "https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29",
    );
    expect(sentenceLink("https://a.example/", "lone \ud800 surrogate")).toContain("lone%20%EF%BF%BD");
  });
});

describe("a site's name", () => {
  it.each([
    ["example.org", "example.org"],
    [" https://www.Example.org/path?x=1 ", "example.org"],
    ["münchen.example", "xn--mnchen-3ya.example"],
    ["localhost", "localhost"],
  ])("is understood in %j", (typed, host) => expect(hostName(typed)).toBe(host));

  it.each(["", "two words", "https://", "javascript:alert(1)", "nodot"])("is not seen in %j", (typed) =>
    expect(hostName(typed)).toBeUndefined(),
  );
});
