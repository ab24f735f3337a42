import { byValue } from "../decide";
import { GRANTED, GRANTS, LEAD_GRANTS, NAMED, RESERVED, type Right } from "../lexicon/rights";
import { RIGHT_CLUES } from "../lexicon/rights-by-name";
import { once } from "../once";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Reader, type Reading, type Wording } from "../topic";
import { firstUnderHeadings } from "../under-heading";

/** A line under a heading on rights that starts with what can be done is such an offer by itself. */
const OFFERS =
  /^(?:to )?(?:access|review|obtain|receive|request|correct|rectify|update|change|edit|delete|erase|remove|export|download|object|restrict|limit|withdraw|have us|ask)\b/;
const HEADED_RIGHT = /^(?:the |your )?right (?:to|of) (?:\w+ and )?/;
const OFFERED = /\byou (?:may|can|could|have|are entitled|are able)\b/;

/** "Right to restrict processing" over "You can ask us to stop …": the heading names what its first sentence offers. */
function fromHeadings(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  return firstUnderHeadings(outline, statements).flatMap((statement) => {
    const heading = statement.leads.at(-1)?.text ?? "";
    if (!HEADED_RIGHT.test(heading) || !OFFERED.test(statement.text)) return [];
    const named = heading.replace(HEADED_RIGHT, "");
    const length = Math.min(statement.text.length, 80);
    return NAMED.filter(({ pattern }) => pattern.test(named)).map(({ value }) => ({
      ...hit(statement, value, 0, length),
      weight: 0.7,
    }));
  });
}

/** What a statement grants, where it grants anything; asked for each right that it may name. */
const granted = once((statements: readonly Statement[]) =>
  once((statement: Statement) => grantedFrom(statement, statements[statement.index - 1])),
);

const grantedReaders = GRANTED.map(
  ({ value, pattern, unless }): Reader => ({
    cue: pattern,
    read: (statement, { statements }) => {
      const from = granted(statements)(statement);
      if (from === undefined) return [];
      const found = pattern.exec(statement.text.slice(from));
      if (!found || unless?.test(statement.text)) return [];
      return [hit(statement, value, from + found.index, found[0].length)];
    },
  }),
);

const namedReaders = NAMED.map(
  ({ value, pattern }): Reader => ({
    cue: pattern,
    read: (statement, { statements }) => {
      const from = granted(statements)(statement);
      if (from === undefined || (from !== 0 && !statement.section.headed.has("rights"))) return [];
      return [hit(statement, value, 0, pattern.exec(statement.text)?.[0].length ?? 0)];
    },
  }),
);

/** From where on a statement gives what it names: its lead-in gives it all, its own words what follows them; undefined: nothing. */
function grantedFrom(statement: Statement, before: Statement | undefined): number | undefined {
  const { text, leads, kind, section } = statement;
  if (RESERVED.test(text) && !/\byou\b/.test(text)) return undefined;
  if (kind !== "sentence" && leads.some((lead) => LEAD_GRANTS.test(lead.text))) return 0;
  // "You can ask us: - to access …": a list that was set as running text.
  const follows = before?.text.endsWith(":") && statement.blocks[0] - before.blocks[1] <= 1;
  if (follows && /^(?:[-\u2013\u2022*(]|to |that )/.test(text) && LEAD_GRANTS.test(before?.text ?? ""))
    return 0;
  const headed = section.headed.has("rights");
  if (headed && OFFERS.test(text)) return 0;
  return GRANTS.exec(text)?.index ?? (headed ? text.length : undefined);
}

function hit(statement: Statement, value: Right, at: number, length: number) {
  return {
    value,
    statement,
    match: [at, at + length] as const,
    denial: value === "opt-out-automated-decisions",
    weight: 1,
  };
}

/** "We may tell you of new products. You can opt out of these.": what is refused stands in the sentence before. */
const OUT_OF_THESE =
  /\bopt[- ]?out (?:of|from) (?:any of )?(?:(?:those|these|such)(?: (?:features|messages|communications|e-?mails|notifications|updates|mailings))?|this|them)(?= ?[,.;]| (?:at|through|by|in|via|using|whenever|if)\b|$)/;
const MARKETING =
  /\b(?:marketing|promotion\w*|newsletters?|(?:inform|tell|notify|contact|e-?mail|update) you (?:about|of|on|regarding) (?:[\w-]+ ){0,3}(?:products|services|events|offers))\b/;

function readOutOfThese(statement: Statement, { statements }: Reading): Omit<Hit, "topic">[] {
  const before = statements[statement.index - 1];
  const found = OUT_OF_THESE.exec(statement.text);
  if (!found || before?.blocks[0] !== statement.blocks[0] || !MARKETING.test(before.text)) return [];
  return [{ ...hit(statement, "opt-out-marketing", found.index, found[0].length), weight: 0.8 }];
}

/** Said outright to the reader, or only in passing: how a request is checked, where to read on, what is refused. */
const DIRECT =
  /\byou (?:also |may |can |always |generally )*(?:have (?:the|a) right|may|can|are entitled)\b|^(?:the )?right (?:to|of)\b|^request\b/;
const PASSING =
  /\b(?:not absolute|described (?:in|below|above)|read more|see (?:section|below|above|the)|section (?:titled|entitled|above|below|\d)|verif(?:y|ied|ication)|authori[sz]ed agents?|den(?:y|ied|ial)|unable|child(?:ren)?|minors?|locally|for example|such as|describes?|retain|disclose|until|suspension|customers?,|who can (?:view|see|access))\b|\breview this\b/;

/** How well a statement proves a right beside others: said outright to the reader, short enough to quote, not in passing. */
function quality({ text, leads, kind, section }: Statement): number {
  const words = text.split(" ").length;
  return (
    (section.headed.has("rights") ? 0.25 : 0) +
    (DIRECT.test(text) || (leads.length && kind !== "sentence") ? 0.5 : 0) -
    (PASSING.test(text) ? 0.4 : 0) -
    (words < 6 && !leads.length ? 0.4 : 0) -
    (text.length > 400 ? 0.2 : 0)
  );
}

/** Every right that was found, those proofs first that say it best. */
const decide = (hits: readonly Hit[]) =>
  byValue(hits.map((hit) => ({ ...hit, weight: hit.weight + quality(hit.statement) })));

/** What the reader can demand. */
export const right = defineTopic({
  id: "right",
  clues: RIGHT_CLUES,
  readers: [...grantedReaders, ...namedReaders, { cue: OUT_OF_THESE, read: readOutOfThese }],
  find: fromHeadings,
  decide,
  tones: {
    access: "good",
    correct: "good",
    delete: "good",
    export: "good",
    object: "good",
    restrict: "good",
    "withdraw-consent": "good",
    "opt-out-marketing": "good",
    "opt-out-sale": "good",
    "opt-out-automated-decisions": "good",
    "limit-sensitive": "good",
    "non-discrimination": "good",
    complain: "good",
    appeal: "good",
    "authorised-agent": "good",
  },
});

export const wording: Wording = {
  "topic.right": "Your rights",
  "right.access": "see your data",
  "right.access.says": "You can ask to see the data they hold about you.",
  "right.correct": "correct your data",
  "right.correct.says": "You can have wrong data about you corrected.",
  "right.delete": "delete your data",
  "right.delete.says": "You can ask for your data to be deleted.",
  "right.export": "take your data with you",
  "right.export.says": "You can get your data in a form to take along.",
  "right.object": "object",
  "right.object.says": "You can object to some uses of your data.",
  "right.restrict": "limit the use",
  "right.restrict.says": "You can ask them to limit how they use your data.",
  "right.withdraw-consent": "withdraw consent",
  "right.withdraw-consent.says": "You can take back a consent that you gave.",
  "right.opt-out-marketing": "stop marketing",
  "right.opt-out-marketing.says": "You can stop marketing messages.",
  "right.opt-out-sale": "refuse sale or targeted ads",
  "right.opt-out-sale.says": "You can refuse the sale of your data or targeted ads.",
  "right.opt-out-automated-decisions": "refuse automated decisions",
  "right.opt-out-automated-decisions.says": "You can refuse decisions that only a computer makes.",
  "right.limit-sensitive": "limit sensitive data",
  "right.limit-sensitive.says": "You can limit the use of your sensitive data.",
  "right.non-discrimination": "no worse treatment",
  "right.non-discrimination.says": "You are not treated worse for using your rights.",
  "right.complain": "complain to a regulator",
  "right.complain.says": "You can complain to a data protection regulator.",
  "right.appeal": "appeal a refusal",
  "right.appeal.says": "You can appeal when they refuse a request.",
  "right.authorised-agent": "have someone act for you",
  "right.authorised-agent.says": "Someone you choose can make requests for you.",
};

export const examples: Examples = {
  fires: {
    access: [
      "You can ask us to disclose what we have collected about you.",
      "You have the right to access your personal data.",
      "You have these rights:\n\n- Right to information\n- Right to erasure",
      "You may request a copy of the information we hold about you.",
      "You can request information on whether and which data is stored about you.",
      "Write to us to request an archive of the information that we gathered on you.",
      "You can ask us:\n\n- to access your personal data;\n- to get a reply in writing.",
    ],
    correct: [
      "You have the right to:\n\n- ask for the amendment of a record that is wrong",
      "You can ask us to correct inaccurate data about you.",
      "## Your rights\n\n- Rectification of wrong entries",
      "You may request access or corrections to the entries.",
      "You can ask us to:\n\n- fix what is wrong\n- send you a list",
    ],
    delete: [
      "You have the right to erasure.",
      "You have the right to obtain the cancellation or blocking of your data.",
      "You may ask us to delete your account and all data in it.",
      "You have these rights:\n\n- Right to rectification or erasure\n- Right to information",
    ],
    export: [
      "You can take your data with you to another garden club.",
      "You have a right to data portability.",
      "We will provide to you, or to whom you choose, your data in a machine-readable format.",
      "You can receive your data in a machine-readable format.",
      "Your rights include the right to data transferability.",
      "You can have a look at your data or take it with you to another service.",
      "You have the right to read, port and erase your entries.",
    ],
    object: [
      "You may object at any time, on grounds relating to your particular situation, to this use.",
      "You may object to the processing of your data.",
      "You have the right to object at any time.",
      "You have a right of opposition.",
      "You can ask us for a copy of your data, limit what we do with it, or object.",
    ],
    restrict: [
      "You can ask for restriction.",
      "You can ask us to restrict the processing of your data.",
      "You have the right to restriction of processing.",
      "You may restrict what we do with your entries.",
      "## Your rights\n\n### Right to restrict processing\n\nYou can have us stop for a while, if:\n\n- the data is wrong",
    ],
    "withdraw-consent": [
      "You may take back your consent at any time.",
      "You may withdraw your consent at any time.",
      "Where we rely on consent, it can be revoked whenever you wish.",
      "You may revoke your declaration of consent in writing.",
    ],
    "opt-out-marketing": [
      "Where we process data for direct marketing, you may object at any time.",
      "You can unsubscribe from our newsletter by the link in each e-mail.",
      "If you no longer want to receive marketing e-mails, tell us.",
      "We may also tell you of new lamps and inform you about our events. You are free to opt out of these.",
      "You may forbid us to use your address for direct marketing purposes.",
      "You have a right of opposition to commercial prospecting.",
      "You can revoke your consent to receive our newsletter whenever you like.",
      "You may opt out of:\n\n- calls that sell you something\n- marketing by our sister companies",
    ],
    "opt-out-sale": [
      "You have the right to opt out of the sale of your personal information.",
      "You can turn off personalised ads in your settings.",
      "Your settings control the ads you see, including opting out of ad personalisation.",
      "You have the choice to stop what you do in our shop from being used to customise ads.",
      "You can opt out of tailored (or “interest-based”) advertising there.",
    ],
    "opt-out-automated-decisions": [
      "You have the right to opt out of profiling that produces legal effects.",
      "You have the right not to be subject to a decision based solely on automated processing.",
      "You may opt out of profiling in furtherance of automated decisions.",
      "You may opt out of profiling that produces legal effects.",
    ],
    "limit-sensitive": [
      "You may limit our use of your sensitive personal information.",
      "You can ask us to limit the disclosure of sensitive personal information.",
    ],
    "non-discrimination": [
      "We treat you no worse for using these rights.",
      "We won’t retaliate against you for using your rights.",
      "We won’t punish you because you use a right.",
      "We will not discriminate against you for exercising your rights.",
      "Larkfield cannot discriminate you because you exercise them.",
      "You have a right to non-discrimination.",
      "We treat you no worse for it.",
      "In no case do we discriminate against those who use their rights.",
    ],
    complain: [
      "You have the right to:\n\n- file a complaint with the Department of Education",
      "You have the right to lodge a complaint with a supervisory authority.",
      "You may complain to the data protection commissioner in your country.",
      "You have the right of appeal to the supervisory authority of your country.",
      "If you think that we break the law, you can turn to the competent data protection authority.",
      "The right to file a complaint with the Office for Personal Data Protection.",
    ],
    appeal: [
      "You have the right to:\n\n- appeal, if we turn you down",
      "You may appeal our decision to refuse your request.",
      "If we refuse, you have the right to appeal.",
      "You have the right to:\n\n- get a copy\n- appeal, if we say no",
    ],
    "authorised-agent": [
      "You may use an agent to make a request.",
      "An authorized agent may make a request on your behalf.",
      "You can designate an authorised agent to exercise your rights.",
      "You can use an agent who shows us a signed permission.",
    ],
  },
  silent: [
    "We may access your account to fix errors.",
    "Our staff have access to your data only when they need it.",
    "We delete your data after two years.",
    "Our rules require that we keep records for a year and then securely delete them.",
    "The Company reserves the right to access this information.",
    "You can delete cookies in your browser.",
    "We may change, modify or amend this policy at any time.",
    "You may not access our website to copy its content.",
    "What rights do I have to delete my data?",
    "Local shared objects are stored on your device.",
  ],
};
