import { byValue } from "../decide";
import { clues, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { keepingPeriods } from "../values/keeping-periods";

const DATA =
  /\b(?:data|information|pii?|records|accounts?|content|recordings?|logs?|messages|it|them|details|files|copies|backups?|emails?|e-mails?|transcripts?|videos?|photos?|images?|cvs?|applications?|invoices?|documents?|history|id)\b/;

/** Cookies, children's data that is deleted at once, being kept informed, and the grounds on which erasure can be asked for. */
const NOT_KEEPING =
  /\b(?:cookies? (?:is|are|will|remain)|browser settings|child(?:ren)?)\b|\bkeep (?:you (?:informed|updated|up)|in (?:mind|touch)|up|track)\b|\b(?:requests?|right to|ask us|ask for|obtain|demand) (?:(?:the|us|that|to|have|your|we|of|my|be) ){0,4}(?:delet|eras|remov|destr)\w*\b[^.;]{0,120}\bno longer\b/;

/** How long data is kept: a time limit, no limit, or only as long as something lasts. */
export const retention = defineTopic({
  id: "retention",
  frames: ["retain"],
  unless: /\bcookies? (?:is|are|will|remain|expire|stay)|^(?:session|persistent) cookies/,
  clues: [
    ...clues(
      "indefinite",
      [
        /\b(?:retain|keep|store|hold|stored|kept|retained|held|remain)\b[^.;]{0,80}\b(?:indefinite(?:ly)?|forever|in perpetuity|perpetually|without (?:any )?(?:time )?limit(?:ation)?)\b/,
        /\b(?:indefinitely|forever|in perpetuity)\b[^.;]{0,60}\b(?:retain|keep|store|stored|kept|retained)\b/,
        /\bindefinite (?:retention|period)|\bno (?:fixed |set )?(?:retention period|time limit)\b[^.;]{0,60}\b(?:data|information)\b/,
      ],
      {
        unless:
          /\b(?:aggregated?|anonymi[sz]ed|anonymous|de-?identified|non-personal|opt[- ]?out|suppression|unsubscrib\w*|cookies?|public(?:ly)?|some|certain|lists?|blacklists?|bann?ed|fraud\w*|ban|blocked|in some cases|backup)\b|^(?!.{0,1000}\b(?:(?:your|personal|all|any|user|this|the|customer) (?:\w+ ){0,3}(?:data|information|messages|content|details|records)|it|pii)\b)/,
      },
    ),
    ...clues(
      "criteria-only",
      [
        /\b(?:retains?|keeps?|stores?|holds?|stored|kept|retained|held|process|processed|maintains?|maintained|retention|archived?|saved?|preserve|use(?=[^.;]{0,160}\b(?:long|longer|until)\b))\b[^.;]{0,160}\b(?:(?:for )?(?:so|as|no longer|not longer|only|longer) (?:long )?(?:as|than)\b|(?:so|as) long\b|until\b|(?:for|during|throughout) (?:\w+ ){0,3}(?:period|duration|time|term|life|length)(?: of time)?(?: that| in which|,)? (?:\w+ ){0,3}(?:necessary|needed|required|of|to|for|we|you|permitted|reasonabl\w+|prescribed|set|which)\b|while (?:you|your|we|the)\b|in (?:accordance|line|compliance) with (?!(?:\w+ ){0,3}privacy (?:policy|notice|statement))(?:\w+ ){0,4}(?:laws?|polic(?:y|ies)|regulat\w+|schedules?|requirements?|retention)|to the extent (?:necessary|required|permitted)|(?:when|where|if) (?:it is )?(?:\w+ )?(?:necessary|required)|only if)/,
        /\b(?:delet|eras|destroy|remov|anonymi[sz]|dispos|purg)\w*\b[^.;]{0,120}\b(?:(?:when|once(?! more\b)|if|as soon as|after) (?:\w+ ){0,6}(?:no longer|not|cease|fulfilled|ends?|expire\w*|terminat\w+|clos\w+|been (?:achieved|fulfilled|met|completed))|no longer (?:necessary|needed|required|relevant|need))/,
        /\b(?:is|are|be|gets?) (?:\w+ )?(?:deleted|erased|destroyed|removed|purged)\b[^.;]{0,60}\b(?:when|once|after|as soon as|upon) (?:(?:you|the user|users?|customers?|members?) (?:\w+ ){0,2}(?:delet|clos|cancel|terminat)\w* |(?:deletion|closure|cancellation|termination) of )(?:your|their|the|his|an) (?:\w+ ){0,2}(?:account|membership|profile)\b/,
        /\b(?:when|once|if|where) (?:\w+ ){0,8}no longer (?:\w+ ){0,2}(?:necessary|needed|required|relevant|need|require)\b[^.;]{0,120}\b(?:delet|eras|destroy|remov|anonymi[sz]|dispos|purg|de-?identif)/,
        /\b(?:retention periods?|how long (?:we|your)|period (?:for|of) (?:which|retention)|length of time)\b[^.;]{0,120}\b(?:depend|var(?:y|ies)|based on|determin|criteria|consider|differ|factors?)/,
      ],
      { unless: NOT_KEEPING },
    ),
    ...clues(
      "criteria-only",
      [
        /\b(?:may|will|shall|must|to) (?:also |need to |be required to )?(?:continue to )?(?:retain|keep) (?:[\w'-]+ ){0,5}(?:information|data|records?|it|copies|content)\b[^.;]{0,100}\b(?:to (?:comply|meet|fulfil+|satisf|provide|protect|resolve|enforce|send|prevent)|for (?:the |our |legal|legitimate|business|backup|archiv|record|as long|purposes?|safety|security|audit)|as (?:required|permitted|needed|necessary)|after|even|unless|where|if|based on)/,
        /\b(?:retain|keep|store)s?\b[^.;]{0,40}\b(?:information|data)\b[^.;]{0,60}\b(?:based on|to send|where|according to)\b/,
      ],
      { unless: NOT_KEEPING, weight: 0.8 },
    ),
  ],
  find: (_outline, statements) =>
    statements.flatMap((statement) =>
      keepingPeriods(statement)
        .filter(({ ofCookie }) => !ofCookie)
        .slice(0, 1)
        .map(({ start, end }) => ({
          statement,
          value: "specific-period",
          match: [start, end] as const,
          denial: true,
          weight:
            1.5 +
            (statement.section.headed.has("retention") ? 0.2 : 0) +
            (DATA.test(statement.text) ? 0.2 : 0),
        })),
    ),
  decide: (hits: readonly Hit[]) => {
    const best = byValue(hits);
    return ["specific-period", "indefinite", "criteria-only"]
      .flatMap((value) => best.filter((d) => d.value === value))
      .slice(0, 1);
  },
  tones: { indefinite: "caution" },
});

export const wording: Wording = {
  "topic.retention": "How long it keeps data",
  "retention.specific-period": "for a set time",
  "retention.specific-period.says": "It sets a time limit for at least some data.",
  "retention.criteria-only": "as long as needed",
  "retention.criteria-only.says": "It keeps data as long as it needs it, with no fixed time.",
  "retention.indefinite": "with no limit",
  "retention.indefinite.says": "It says that it keeps data with no time limit.",
  "retention.not-stated": "Not stated",
  "retention.not-stated.says": "It does not say how long it keeps your data.",
};

export const examples: Examples = {
  fires: {
    "specific-period": [
      "We delete call recordings after six months.",
      "Payment records are kept for ten (10) years under tax law.",
      "## Retention\n\n* Job applications: 6 months",
    ],
    "criteria-only": [
      "We keep your data only as long as we need it for these purposes.",
      "Your information is retained until you close your account.",
      "Your data is automatically erased when you delete your account.",
      "We retain records for as long they are needed to serve you.",
      "Data that is no longer needed is deleted: once it is no longer required, we erase it.",
    ],
    indefinite: [
      "We retain your personal data indefinitely.",
      "Your messages are stored forever on our servers.",
    ],
  },
  silent: [
    "Our cookies expire after 12 months.",
    "We answer requests to delete data within 30 days.",
    "We do not keep your data indefinitely.",
    "You have the right to request the deletion of your data if it is no longer necessary.",
    "We keep you informed about our products until further notice.",
    "We store your data in a locked room.",
    "You can delete it by typing your password once more and confirming the choice to terminate it.",
    "Your data goes to servers in Iceland, to process and store it in accordance with our Privacy Policy.",
    "How long do you keep my data?",
    "We may use counts that name nobody for any purpose to the extent permitted by law.",
  ],
};
