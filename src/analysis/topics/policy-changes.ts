import { strengthIn } from "../frames";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Wording } from "../topic";

const CHANGES = String.raw`(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ions?)|modif(?:y|ies|ied|ications?)|amend(?:s|ed|ments?)?)`;
const POLICY = String.raw`(?:polic(?:y|ies)|notice|statement|document|terms|practices|page)`;
const TELLS = String.raw`(?:notif(?:y|ied|ication)|inform(?:ed|ing)?|let you know|tell you|alert(?:ed)?|advise you|communicat(?:e|ed)|contact you|draw your attention|bring (?:it|them|this|these|such|any)[^.;]{0,40}attention|make you aware|seek your consent|obtain your consent|ask for your consent|request new consent|e-?mail(?:ing)? you|mail(?:ing)? you|prompt you)`;
const CHANNEL = String.raw`(?:e-?mails?(?: address| notification| message)?|(?:prominent|additional|advance|prior|reasonable|appropriate|clear|conspicuous|written|special|further|a|with|provide|provides|post|posting|giv(?:e|ing)|some form of) (?:you )?(?:(?!updated|revised|new|this|privacy|the|our|current|latest|amended)\w+ ){0,3}notices?|pop-?ups?|banner|in-?app|push notification|announcement|notification|direct(?:ly)? (?:to )?you)`;

const ABOUT = new RegExp(
  String.raw`\b${CHANGES}\b[^.;]{0,80}\b(?:this|our|the|privacy|these|such) (?:\w+ ){0,3}${POLICY}\b|\b${POLICY}\b[^.;]{0,80}\b${CHANGES}\b|\b(?:new|updated|current|latest) (?:version|edition)s?\b|\blast updated?\b|\beffective date\b`,
);
/** Changes of something else, and notices of something else. */
const ELSEWHERE =
  /\b(?:breach|change (?:of|in) (?:control|ownership)|merger|acquisition|(?:change|update|correct|amend|modify) (?:your|any of your) |account (?:information|settings)|third[- ]part(?:y|ies)'|newsletters?|marketing|sub-?processors?|may be of interest|terminate (?:the|this|your)|purposes? of|to (?:send|contact|communicate with|inform|notify) you (?:about|of|with|for)|services? (?:changes|updates))\b/;
const WITHOUT_NOTICE = /\bwithout (?:(?:any|prior|further|giving|advance|specific) ){0,3}(?:notice|notif)/;

const NOTIFIED = [
  new RegExp(String.raw`\b${CHANGES}\b[^.]{0,220}\b${TELLS}\b`),
  new RegExp(String.raw`\b${TELLS}\b[^.]{0,160}\b${CHANGES}\b`),
  new RegExp(String.raw`\b${CHANGES}\b[^.]{0,220}\b${CHANNEL}`),
  new RegExp(String.raw`\b${CHANNEL}[^.]{0,120}\b${CHANGES}\b`),
];
/** The second sentence of a section on changes needs not name them again. */
const NOTIFIED_UNDER = new RegExp(
  String.raw`\bwe(?:'ll| (?:will|may|shall|would|try|endeavou?r))\b[^.]{0,80}\b(?:${TELLS}|${CHANNEL})\b|\byou will (?:be|receive) (?:a |an )?(?:${TELLS}|${CHANNEL})\b`,
);
const POSTED = [
  /\b(?:post(?:ed|ing)?|publish(?:ed|ing)?|display(?:ed)?|reflect(?:ed)?|available|appear|upload(?:ed)?|effective (?:upon|when|immediately|\d+ days))\b[^.]{0,120}\b(?:here|page|website|site|web site|this (?:policy|notice|statement)|(?:updated|revised|new|amended|current|latest) (?:version|privacy|policy|notice|statement)|below|above|online|posting)\b/,
  /\b(?:new|updated|revised|current|latest|amended) (?:version|privacy policy|policy|notice|statement)\b[^.]{0,60}\b(?:posted|published|available|found|displayed)\b/,
  /\b(?:review|check|revisit|visit|consult|read|look at|return to|refer to)\b[^.]{0,60}\b(?:regularly|periodically|frequently|often|at regular intervals|from time to time|each time|occasionally|time to time|for (?:any )?(?:changes|updates)|whenever|back)\b|\b(?:regularly|periodically|frequently|occasionally)\b,? (?:review|check|revisit|consult|read|visit)\b|\bcheck back\b/,
  /\b(?:chang(?:e|ing)|updat(?:e|ing)|revis(?:e|ing)|indicat(?:e|ing)|modif(?:y|ying)|not(?:ed?|ing)|stat(?:e|ing)|referring to)\b[^.]{0,60}(?:last[- ](?:updated?|revised|revision|modified)|effective|revision|updated|date)\b[^.]{0,30}\b(?:date|above|below|top|bottom|beginning|policy|notice|page)\b/,
  /\b(?:date|effective|updated)\b[^.]{0,90}\b(?:at|on|in) the (?:top|bottom|beginning|end|first page)\b/,
];

/** "Check back to stay informed": the reader's own doing. */
const KEEPS_INFORMED =
  /\b(?:check|review|consult|visit|read|look)\b[^.]{0,80}\b(?:informed|updated|up to date|aware)\b|\bto (?:be|keep|stay|remain) (?:\w+ )?(?:informed|aware|updated)/;
/** "We will notify you by posting the new policy here": the posting is all the notice there is. */
const BY_POSTING =
  /\bby (?:means of )?(?:posting|updating|changing|revising|publishing|amending|indicating) (?:(?:the|a|an|any|our|these|such|those|this|most) ){0,2}(?:new|current|updated?|revised|revision|date|"|policy|privacy|changes?|version|page|statement|modified|effective)/;
const DIRECT = /\be-?mail|banner|prominent|announcement|pop-?up|in-?app|home ?page|message|additional notice/;

function find(_: unknown, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  return statements.flatMap((statement) => {
    const { text, frames, section } = statement;
    const before = statements[statement.index - 1];
    // A sentence that follows one on the policy's changes goes on about them.
    const headed =
      section.headed.has("changes") || (before?.blocks[0] === statement.blocks[0] && ABOUT.test(before.text));
    if (!headed && strengthIn(frames, "change") !== 3) return [];
    if (ELSEWHERE.test(text) || !(headed || ABOUT.test(text))) return [];
    const more = headed ? 0.5 : 0;
    const posting = BY_POSTING.exec(text);
    if (posting && !DIRECT.test(text)) return [hit(statement, "posted-only", posting, 1 + more)];
    const hits =
      WITHOUT_NOTICE.test(text) || KEEPS_INFORMED.test(text)
        ? []
        : hitsOf(statement, "notified", headed ? [...NOTIFIED, NOTIFIED_UNDER] : NOTIFIED, 1.2 + more);
    return [...hits, ...hitsOf(statement, "posted-only", POSTED, 1 + more)];
  });
}

function hitsOf(statement: Statement, value: string, patterns: readonly RegExp[], weight: number) {
  const found = patterns.map((pattern) => pattern.exec(statement.text)).find((match) => match);
  if (
    value === "posted-only" &&
    /\bwe (?!recommend|encourage|ask|advise|urge|suggest|request|invite)(?:\w+ ){0,3}(?:review|monitor)\b/.test(
      statement.text,
    )
  )
    return [];
  return found ? [hit(statement, value, found, weight)] : [];
}

function hit(statement: Statement, value: string, { index, 0: { length } }: RegExpExecArray, weight: number) {
  // "We will not change this without informing you" denies nothing.
  const denial = /\bnot\b[^.]{0,100}\b(?:without|unless|until|before)\b/.test(statement.text);
  return { value, statement, match: [index, index + length] as const, denial, weight };
}

/** How a reader learns of a new text. */
export const policyChanges = defineTopic({
  id: "policy-changes",
  clues: [],
  find,
  tones: { notified: "good" },
});

export const wording: Wording = {
  "topic.policy-changes": "Changes to the policy",
  "policy-changes.notified": "you are told",
  "policy-changes.notified.says": "It says it will tell you when the policy changes.",
  "policy-changes.posted-only": "only posted",
  "policy-changes.posted-only.says": "It just posts the new text; you have to check back.",
  "policy-changes.not-stated": "Not stated",
  "policy-changes.not-stated.says": "It does not say how you would learn of changes.",
};

export const examples: Examples = {
  fires: {
    notified: [
      "We may change this notice from time to time. Where the law asks for it, we will mail you the revised notice.",
      "If we make material changes to this policy, we will notify you by e-mail.",
      "We will place a prominent notice on our homepage before we change this statement.",
      "## Changes to this policy\n\nWe may revise it now and then. When we do, we will send you an email.",
    ],
    "posted-only": [
      "# Changes\n\nNew versions appear on this page with a new date at the top.",
      "# Changes\n\nWe suggest that you read this notice at regular intervals.",
      "We will post the new version of this policy on this page.",
      "The date of the last changes stands at the top of the latest edition.",
      'When this notice changes we update the "last updated" date at the top of the page.',
      "Any changes take effect when we post the revised policy, so please check back from time to time.",
    ],
  },
  silent: [
    "We may update this policy at any time.",
    "If you change your e-mail address, please let us know.",
    "We will notify you by e-mail of a security breach.",
    "You can update your account details on the settings page.",
    "How do we tell you about changes to this policy?",
  ],
};
