import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { classifySegment, headingTopics } from "../../src/analysis/section-topics/index";
import { decodeModel } from "../../src/analysis/section-topics/model";
import { SECTION_MODEL } from "../../src/analysis/section-topics/weights";
import { words } from "../../src/analysis/section-topics/words";

describe("headingTopics", () => {
  test.each([
    ["Collection and use", ["collection", "use"]],
    ["Section 4: What do we collect?", ["collection"]],
    ["IV. WHO DO WE SHARE IT WITH?", ["sharing"]],
    ["3.2 How long do we keep it?", ["retention"]],
    ["Your rights and choices", ["rights", "choices"]],
    ["Your California Privacy Rights", ["regional", "rights"]],
    ["Cookies and tracking", ["cookies"]],
    ["Notice to California residents", ["regional"]],
    ["(b) Children under 13", ["children"]],
    ["International transfers", ["transfers"]],
    ["Transfers outside the EEA", ["transfers"]],
    ["Changes to this policy", ["changes"]],
    ["CONTACT US", ["contact"]],
    ["How we use the information we collect", ["use"]],
    ["How do you protect my information?", ["security"]],
    ["What information we collect, and who we share it with", ["collection", "sharing"]],
    ["Legal basis for processing", ["legal-bases"]],
    ["Purposes and legal bases of processing", ["use", "legal-bases"]],
    ["Do Not Track", ["tracking-signals"]],
    ["Information from third parties", ["collection"]],
    ["Business transfers", ["sharing"]],
    ["Data Protection Officer", ["contact"]],
    ["Acme Privacy Notice", ["introduction"]],
  ])("%s", (heading, topics) => {
    expect(headingTopics(heading)).toEqual(topics);
  });

  test.each([
    "",
    "   ",
    "Links to other websites",
    "Table of contents",
    "Last updated: 3 May 2024",
    "Governing law",
    "Zebra",
  ])("names none in %j", (heading) => expect(headingTopics(heading)).toEqual([]));

  test("leaves a paragraph in bold to the classifier", () => {
    const sentence =
      "We collect your name and your address whenever you order one of our many excellent garden gnomes online or by telephone";
    expect(headingTopics(sentence)).toEqual([]);
  });
});

describe("classifySegment", () => {
  test.each([
    [
      "collection",
      "When you register for Gnomeland we collect your name, e-mail address and date of birth, and your device sends us its IP address and browser type.",
    ],
    [
      "use",
      "We use the information to process your orders, to improve our service and to send you our newsletter.",
    ],
    [
      "legal-bases",
      "The legal basis for this processing is our legitimate interest under Article 6(1)(f) GDPR.",
    ],
    [
      "cookies",
      "Our site uses cookies and similar technologies. Cookies are small text files that are stored on your device.",
    ],
    [
      "sharing",
      "We may share your personal information with service providers, affiliates and advertisers, or where a court order requires it.",
    ],
    ["choices", "You can opt out of marketing e-mails at any time by clicking the unsubscribe link."],
    [
      "rights",
      "You have the right to access, correct or delete your personal data and to receive a copy of it.",
    ],
    [
      "retention",
      "We retain your personal data for as long as your account is active and delete it after two years.",
    ],
    [
      "security",
      "We use encryption, firewalls and other technical and organisational measures to protect your data against unauthorised access.",
    ],
    [
      "changes",
      "We may change this privacy policy from time to time and will post the updated version on this page.",
    ],
    ["tracking-signals", "Our website does not respond to Do Not Track signals from your browser."],
    [
      "children",
      "Gnomeland is not directed to children under 13, and we do not knowingly collect information from them.",
    ],
    [
      "regional",
      "If you are a California resident, the CCPA gives you additional rights; this section applies only to California residents.",
    ],
    [
      "transfers",
      "Your data may be transferred to the United States and other countries under standard contractual clauses.",
    ],
    [
      "contact",
      "If you have any questions about this policy, contact us at privacy@gnomeland.example or write to our data protection officer.",
    ],
    [
      "introduction",
      "This privacy policy explains how Gnomeland treats personal information. Please read it carefully.",
    ],
  ])("finds %s", (topic, text) => {
    expect(classifySegment(text).map((found) => found.topic)).toContain(topic);
  });

  test("sees collection by others as sharing", () => {
    const [best] = classifySegment(
      "Our advertising partners collect your IP address and browsing history through pixels on our site.",
    );
    expect(best?.topic).toBe("sharing");
  });

  test.each(["", "  \n ", "1234 5678", "The quick brown fox jumps over the lazy dog.", "你好，世界。"])(
    "is silent about %j",
    (text) => {
      expect(classifySegment(text)).toEqual([]);
    },
  );

  test("listens to the heading", () => {
    const text = "Thirty days, or as the law requires.";
    const score = (heading?: string) =>
      classifySegment(text, heading).find(({ topic }) => topic === "retention")?.score ?? 0;
    expect(score("How long do we keep it?")).toBeGreaterThan(score());
  });

  test("gives scores between 0 and 1, best first, each topic once", () => {
    const found = classifySegment(
      "We collect your name, share it with partners, keep it for a year and protect it by encryption.",
    );
    const scores = found.map(({ score }) => score);
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(found.map(({ topic }) => topic)).size).toBe(found.length);
  });

  test.each([
    "a@".repeat(50_000),
    "1 (".repeat(50_000),
    "x".repeat(200_000),
    "a.b-".repeat(50_000),
    "\n".repeat(200_000),
    "'".repeat(100_000),
  ])("reads hostile text in time (%#)", (text) => {
    const start = performance.now();
    classifySegment(text, text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

test("words are lower case, with placeholders for what only identifies", () => {
  const found: string[] = [];
  words(
    "Don’t MAIL us: me@a.example, www.a.example or https://a.example/x! Call +1 (555) 123-4567 in 2024. 30 days",
    (word) => found.push(word),
  );
  expect(found.join(" ")).toBe("don't mail us @ / or / call ( in % . # days");
});

describe("the shipped model", () => {
  const source = readFileSync(
    new URL("../../src/analysis/section-topics/weights.ts", import.meta.url),
    "utf8",
  );

  test("says what it was trained on and how well it does, and stays small", () => {
    expect(source).toMatch(/Open Terms Archive/);
    expect(source).toMatch(/ODC-By/);
    expect(source).toMatch(/micro F1 \d/);
    expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  test("is whole: every number in its range, every feature once", () => {
    const model = decodeModel(SECTION_MODEL);
    expect(model.idf.length * model.labels.length).toBe(model.weights.length);
    expect(model.pairFeature.size + model.wordFeature.filter((feature) => feature >= 0).length).toBe(
      model.idf.length,
    );
    expect(model.idf.every((value) => value > 0)).toBe(true);
  });
});

test("classify goes on after a bad line and says so in its exit status", () => {
  const input =
    '{"id":"a","text":"We share your data with third parties."}\nnot JSON\n{"id":"b"}\n{"id":7,"text":"We retain it."}\n';
  const run = spawnSync("npx", ["tsx", "scripts/cli/classify.ts", "--json"], { input, encoding: "utf8" });
  const lines = run.stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(lines[0]).toMatchObject({ id: "a", topics: [{ topic: "sharing" }] });
  expect(lines[1]).toMatchObject({ line: 2, error: expect.any(String) });
  expect(lines[2]).toMatchObject({ id: "b", error: expect.stringContaining("text") });
  expect(lines[3]).toMatchObject({ id: 7 });
  expect(run.status).toBe(1);
}, 30_000);

test("training without its corpus says what is missing", () => {
  const run = spawnSync("npx", ["tsx", "scripts/train-sections.ts", "no-such-folder"], { encoding: "utf8" });
  expect(run.stderr).toMatch(/No corpus at no-such-folder/);
  expect(run.status).toBe(1);
}, 30_000);
