import fc from "fast-check";

/** How many cases each property is tried with; `npm run test:nightly` sets more. */
export const CASES = Number(process.env.PROPERTY_CASES ?? 100);
/** Milliseconds for one property: ten for each case, and never less than twenty seconds. */
export const PATIENCE = Math.max(20_000, CASES * 10);

/** Words and marks as policies have them, in an order that none has, with letters that nobody expects between them. */
const word = fc.constantFrom(
  ..."we may share|do not sell|your personal data|e-mail|cookies|for ads.|You can|delete|unless|(e.g.|Inc.|13 years.".split(
    "|",
  ),
  ..."Art. 6(1)(f)|U.S.|No.|1.|a)|•|:|;|—|\u201cwe\u201d|don\u2019t|30 days|privacy@larkfield.example|https://x.example/?a=b#c".split(
    "|",
  ),
);
const strange = fc.constantFrom(
  ..."\u0000|\u0007|\u00a0|\u00ad|\u200b|\u200d|\u202e|\u2066|\ufeff|\ud800|\udc00|\u0130|\u0345|\ufb01|\u{1f469}\u200d\u{1f680}|%name%|{{x}}|</p>|<script>".split(
    "|",
  ),
);

const part = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 2, arbitrary: strange },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

/** A paragraph's text. No `chain` here: a failure would be shrunk for hours. */
export const prose = fc
  .tuple(fc.array(part, { maxLength: 40 }), fc.constantFrom(" ", "", "  ", "\u00a0", "\t"))
  .map(([parts, glue]) => parts.join(glue));

const MARKS = [
  "\n\n",
  "\n",
  "\n# ",
  "\n### ",
  "\n* ",
  "\n  1. ",
  "\n> ",
  "\n| a | b |\n|---|---|\n| ",
  "**",
  "[",
  "](x)",
  "`",
  "\r\n",
];

/** Markdown, or what would like to be. */
export const markdown = fc
  .array(fc.tuple(fc.constantFrom(...MARKS), prose), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));

const TAGS = [
  "p",
  "div",
  "h1",
  "h2",
  "ul",
  "li",
  "table",
  "tr",
  "td",
  "th",
  "span",
  "b",
  "a",
  "pre",
  "section",
  "details",
];
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page's body: elements in any order and depth, closed or not. */
export const page = fc
  .array(fc.tuple(fc.constantFrom(...TAGS), prose, fc.boolean()), { maxLength: 20 })
  .map((parts) =>
    parts.map(([tag, text, closes]) => `<${tag}>${escaped(text)}${closes ? `</${tag}>` : ""}`).join(""),
  );

/** Blocks as no reader of ours would make them, but a broken message might. */
export const blocks = fc.array(
  fc.record(
    {
      kind: fc.constantFrom("heading", "paragraph", "item", "cell"),
      text: prose,
      level: fc.integer({ min: 1, max: 9 }),
      table: fc.nat(3),
      row: fc.nat(3),
      header: prose,
    },
    { requiredKeys: ["kind", "text"] },
  ),
  { maxLength: 20 },
);
