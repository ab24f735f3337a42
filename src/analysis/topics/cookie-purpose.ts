import { strengthIn, withFrame } from "../frames";
import {
  COOKIES,
  FUNCTIONAL,
  isNeeded,
  KIND_LABEL,
  KIND_OF_COOKIE,
  PURPOSES,
  type Purpose,
  SET_BY_ADVERTISERS,
  SOCIAL_PLUGINS,
  USES,
} from "../lexicon/cookie-purposes";
import { COOKIES_ELSEWHERE } from "../lexicon/cookie-words";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { firstUnderHeadings } from "../under-heading";

/** How to refuse cookies, what they hold, and what they are in general tells nothing of what they are used for here. */
const BESIDE =
  /\b(?:opt(?:ing)?[- ]?out|(?:disabl|block|reject|refus|declin|delet|clear|remov)(?:e|es|ing)?\b.{0,40}\bcookies|browser settings|(?:set|adjust|change) your browser|browsers? (?:allow|let|automatically|accept)|cookie (?:settings|preferences|consent|identifiers?|ids?|choices)|do not allow|do(?:es)? not (?:respond|use)|do(?:es)? not (?:necessarily )?have (?:access|control)|legal bas[ie]s|legitimate interests?|cookies? may (?:contain|transmit|be)|would like to|consent|pay(?:ing)? (?:\w+ ){0,3}(?:partner|affiliate)s?|find out|learn more)\b|^see\b/;

/** "To count visits; we do not use them for ads": what is denied behind takes nothing from what is said before. */
function deniedTail(text: string): number {
  const at = text.search(/; (?:[\w-]+ ){1,3}do(?:es)?(?: not|n't) use\b/);
  return at > 0 ? at : text.length;
}

/** Words that turn from the cookies to what they are for. */
const LINK =
  /\b(?:to|for|helps?|enables?|allows?|lets?|so|because|purposes?|that|which|when|in order|used|necessary|essential|required|intended)\b|[:|]/;
/** What comes before the cookies, where they are the means: "we measure visits through cookies". */
const MEANS = /\b(?:through|using|via|with|by|use of|uses?)\b[^.]{0,40}$/;

/** "To let you pay (functional cookies)": an item that ends in the kind of the cookies. */
const KIND_IN_BRACKETS = /\((?:[\w-]+ ){0,3}cookies\)[.;,]?$/;
const COLLECTED_BY = /\b(?:information|data)(?: \w+){0,4} (?:through|using|via|with|by|from)(?: \w+){0,3} $/;

/** The parts of a statement that tell what the cookies in it, or spoken of just before it, are for: [start, end) offsets. */
function purposeParts(
  statement: Statement,
  before: readonly Statement[],
): readonly (readonly [number, number])[] {
  const { text, leads } = statement;
  const found = COOKIES.exec(text);
  if (!found || (leads.length && KIND_IN_BRACKETS.test(text)))
    return leadTells(leads, statement) || refersBack(statement, before) ? [[0, text.length]] : [];
  const behind = found.index + found[0].length;
  const link = LINK.exec(text.slice(behind));
  const head = text.slice(0, found.index);
  const means = COLLECTED_BY.test(head) ? null : MEANS.exec(head);
  return [
    ...(link ? [[behind + link.index, text.length] as const] : []),
    ...(means ? [[0, means.index] as const] : []),
  ];
}

/** A lead-in that ends in what cookies are used for: "We use cookies to:", "These technologies help us to:". */
const LEAD_OF_USES =
  /\b(?:uses?|used|help|helps|allows?|enabl\w+|purposes?|because|in order)\b.{0,100}(?:\bto|\bby|\bfor|\bpurposes?|\bsuch as|\bthey|\bincludes?|\bincluding|\bfollowing(?: \w+)?|\bways)\W*$/;
const COLLECTED = /\b(?:collect\w*|information|data)(?: \w+){0,4}\W*$/;

/** A table's header that names cookies and, in another column, what they are for. */
const TABLE_OF_COOKIES =
  /^(?:[^|]{0,30}\| )?[^|]{0,20}\bcookies?\b[^|]{0,20}\|.{0,80}\b(?:purpose|(?:what|used) (?:it is |they are )?for|what (?:it|they) do(?:es)?|function|description)\b/;

function leadTells(leads: Statement["leads"], { frames, kind }: Statement): boolean {
  if (kind === "row" && leads.some(({ text }) => TABLE_OF_COOKIES.test(text))) return true;
  const lead = leads.findLast(
    ({ text }) => LEAD_OF_USES.test(text) && !COLLECTED.test(text) && !BESIDE.test(text),
  );
  return !!lead && (COOKIES.test(lead.text) || AUTOMATIC.test(lead.text) || strengthIn(frames, "cookie") > 0);
}

/** "We use this information to…": what the cookies told. */
const USES_WHAT_THEY_TELL =
  /^we (?:may |also |then |will )?(?:use|analy[sz]e) (?:this|these|such|the collected) (?:\w+ )?(?:information|data|technologies|tools|identifiers)\b/;

/** "They help us to…" right after a sentence on cookies. */
function refersBack({ text, section, blocks }: Statement, before: readonly Statement[]): boolean {
  const last = before.at(-1);
  if (USES_WHAT_THEY_TELL.test(text)) return last?.blocks[0] === blocks[0] && COOKIES.test(last.text);
  return (
    /^(?:these|they|it|this|those|such) (?:\w+ ){0,2}(?:cookies|technolog\w*|identifiers|information|data|tools|helps?|allows?|enables?|also|may|are|is|can|lets?|makes?)\b/.test(
      text,
    ) &&
    before.some(
      (b) =>
        b.section.index === section.index &&
        (COOKIES.test(b.text) || AUTOMATIC.test(b.text)) &&
        !BESIDE.test(b.text),
    )
  );
}

const AUTOMATIC =
  /\b(?:tracking|automatic data collection|automated data collection) technolog|\bpersistent identifiers|\binformation (?:that )?(?:we |is )?collect(?:ed)? automatically|\bautomatically collected/;

function hit(statement: Statement, value: Purpose, match: readonly [number, number], weight: number) {
  return { value, statement, match, denial: false, weight };
}

type Found = Omit<Hit, "topic">;

/** What a statement about cookies says that they are for. */
function fromSentence(statement: Statement, before: readonly Statement[]): Found[] {
  const { text } = statement;
  const hits: Found[] = [];
  const own = COOKIES.test(text) ? 3 : 2.5;
  const parts = purposeParts(statement, before);
  if (COOKIES.test(text) && SOCIAL_PLUGINS.test(text))
    hits.push(hit(statement, "social-media", [0, text.length], 3));
  const placed = SET_BY_ADVERTISERS.exec(text);
  if (placed) hits.push(hit(statement, "advertising", [placed.index, placed.index + placed[0].length], 2.8));
  for (const purpose of PURPOSES) {
    const kind = KIND_OF_COOKIE[purpose].exec(text);
    if (kind && !(purpose === "preferences" && isNeeded(text)))
      hits.push(hit(statement, purpose, [kind.index, kind.index + kind[0].length], 2));
    // What follows on a sentence about cookies, and what hangs on a lead-in, speaks of social networks for many reasons.
    if (purpose === "social-media" && !/\b(?:cookies?|pixels?)\b/.test(text)) continue;
    for (const [start, end] of parts) {
      const use = USES[purpose].exec(text.slice(start, end));
      if (use)
        hits.push(hit(statement, purpose, [start + use.index, start + use.index + use[0].length], own));
    }
  }
  return hits;
}

/** "Essential" over "Required for log-in", "Analytics | Helps us count visits": a label that stands among cookies names a purpose. */
function fromLabel(statement: Statement, label: string): Found[] {
  // Two words with nothing above them prove nothing to a reader.
  if (!statement.leads.length && statement.text.split(" ").length < 3) return [];
  // "Ads and cookies" names two matters, and no kind of cookie.
  if (/^[\w-]+,? (?:and|&|or) (?:similar )?(?:cookies?|tracking)\b/.test(label)) return [];
  const kinds = PURPOSES.filter(
    (p) =>
      KIND_LABEL[p].test(label) &&
      (p !== "social-media" || /cookies|plug-?in|\bset\b/.test(`${label} ${statement.text}`)),
  );
  return kinds.map((p) => hit(statement, p, [0, Math.min(statement.text.length, 60)], 3.5));
}

function amongCookies({ section, leads, frames }: Statement): boolean {
  // "Privacy and Cookie Policy" over everything is no heading on cookies.
  const headings = [...section.path, section.heading].filter((h) => /\bcookie|\btracking/i.test(h));
  return (
    headings.some((h) => !/privacy/i.test(h)) ||
    strengthIn(frames, "cookie") >= 2 ||
    leads.some(({ text }) => /\bcookies\b/.test(text))
  );
}

/** A lead-in that points back ("These uses may include:") is as good as the sentence before it. */
function withContext(statement: Statement, statements: readonly Statement[]): Statement {
  const lead = statement.leads.at(-1);
  if (!lead || !/^(?:these|it|this|such|they|those)\b/.test(lead.text)) return statement;
  const at = statements.findLastIndex((s) => s.index < statement.index && s.span.start === lead.span.start);
  const before = statements[at - 1];
  const names =
    before?.section.index === statement.section.index &&
    (COOKIES.test(before.text) || AUTOMATIC.test(before.text));
  return names && before && !strengthIn(statement.frames, "cookie")
    ? { ...statement, frames: withFrame(statement.frames, "cookie", 1) }
    : statement;
}

function findPurposes(outline: Outline, statements: readonly Statement[]): Found[] {
  const hits: Found[] = [];
  statements.forEach((s, at) => {
    const inContext = withContext(s, statements);
    const before = statements.slice(Math.max(0, at - 3), at);
    const about =
      strengthIn(inContext.frames, "cookie") > 0 ||
      AUTOMATIC.test(s.text) ||
      before.some((b) => strengthIn(b.frames, "cookie") === 3);
    if (!about || BESIDE.test(s.text.slice(0, deniedTail(s.text))) || COOKIES_ELSEWHERE.test(s.text)) return;
    hits.push(...fromSentence(inContext, before).map((h) => ({ ...h, statement: s })));
    if (s.kind !== "sentence" && amongCookies(s)) hits.push(...fromLabel(s, s.text));
  });
  // Where "functional" means needed in one place, it means so in all.
  const needed = hits.some(({ value, statement: { text } }) => value === "essential" && isNeeded(text));
  const headings = firstUnderHeadings(outline, statements).filter(amongCookies);
  const all = needed
    ? hits.filter((h) => !(h.value === "preferences" && h.weight === 2 && FUNCTIONAL.test(h.statement.text)))
    : hits;
  return [...all, ...headings.flatMap((s) => fromLabel(s, s.leads.at(-1)?.text ?? ""))];
}

/** What cookies, pixels and the like are used for. */
export const cookiePurpose = defineTopic({
  id: "cookie-purpose",
  clues: [],
  find: findPurposes,
  tones: { advertising: "caution", essential: "good" },
});

export const wording: Wording = {
  "topic.cookie-purpose": "What cookies are for",
  "cookie-purpose.essential": "making the service work",
  "cookie-purpose.essential.says": "Some cookies are needed to make the service work or keep it safe.",
  "cookie-purpose.preferences": "remembering your settings",
  "cookie-purpose.preferences.says": "Cookies remember your settings and choices.",
  "cookie-purpose.analytics": "measuring use",
  "cookie-purpose.analytics.says": "Cookies measure how people use the service.",
  "cookie-purpose.advertising": "advertising",
  "cookie-purpose.advertising.says": "Cookies are used for advertising.",
  "cookie-purpose.social-media": "social media",
  "cookie-purpose.social-media.says": "Social media buttons or plug-ins set cookies.",
};

export const examples: Examples = {
  fires: {
    essential: [
      "We use cookies to keep you signed in.",
      "We use cookies to hold what is in your basket.",
      "We use cookies for:\n\n- enabling you to use the website (functional cookies)",
      "Cookies help us to:\n\n- keep your account and our shop safe",
      "## Cookies\n\n### Essential\n\nRequired for log-in and checkout.",
      "## Cookies\n\n| Type | What it does |\n| --- | --- |\n| Strictly necessary | Keeps your basket together. |",
      "| Cookie | Set by | What for |\n| --- | --- | --- |\n| lf_id | us | keeps you logged in |",
    ],
    preferences: [
      "Cookies help us remember your language.",
      "We use cookies to:\n\n- store your display settings\n- count visits",
    ],
    analytics: [
      "We use cookies to measure how visitors move through the shop.",
      "We use pixels for the following purposes:\n\n- statistics on page views",
      "Cookies and scripts run on our pages. We use this information to analyse what visitors do there.",
    ],
    advertising: [
      "Our advertising partners set cookies to show you relevant ads.",
      "## Cookies\n\n### Marketing\n\nThese show you offers on other sites.",
      "Companies that show ads in our app set and read their cookies there.",
    ],
    "social-media": [
      "Our pages carry cookies that social media buttons need.",
      "We use cookies so that you can share pages through social networks.",
      "Our pages may hold social network plug-ins, pixels or similar technology.",
      "If you click on these features, such as a “share” button, the firm behind it may place cookies.",
    ],
  },
  silent: [
    "Cookies are small text files.",
    "We do not use cookies for advertising.",
    "You can change your browser settings to block advertising cookies.",
    "We use your address to send you marketing.",
    "Other sites may use cookies to show you advertising.",
    "## Ads and cookies\n\nThere are no ads in the game.",
    "Partners set a cookie when you click. This step is necessary for paying the partner.",
  ],
};
