import type { SectionTopic } from "../vocabulary";

/** The section topics and `other`: what a policy says that is none of them (links to other sites, law in general). */
export type SegmentLabel = SectionTopic | "other";

/** A wording and how much it speaks for its topic: 1 for a hint, 2 for a plain sign. */
type Clue = readonly [pattern: RegExp, weight: 1 | 2];

const DATA =
  "(?:personal(?:ly)? (?:identif\\w+ |identifying )?(?:information|data)|information|data|details)";
const WE = "(?:we|our (?:site|service|company|server)s?)";
const clue = (source: string, weight: 1 | 2): Clue => [new RegExp(source, "g"), weight];

/** How sentences of each topic are worded; lower case, straight apostrophes. Gaps are bounded. */
export const SEGMENT_CLUES: Readonly<Record<SegmentLabel, readonly Clue[]>> = {
  collection: [
    clue(`\\b${WE} (?:\\w+ ){0,3}(?:collect|gather|obtain|receive|record|log|ask|request)\\b`, 2),
    clue(
      `\\b${DATA} (?:that )?(?:you|${WE}|is|are) (?:\\w+ ){0,2}(?:provide|give|submit|enter|supply|collect|gather)`,
      2,
    ),
    clue(
      `\\b(?:provide|give|send|submit|enter)(?:s|ing)? (?:us |to us )?(?:with )?(?:\\w+ ){0,3}(?:name|e-?mail|address|${DATA})`,
      1,
    ),
    clue(
      "\\b(?:ip address|internet protocol|browser type|operating system|device (?:id|identifier|type)|referring (?:url|page)|clickstream|log files?|server logs)",
      2,
    ),
    clue(
      "\\b(?:credit card|billing|shipping|payment|date of birth|phone number|telephone number|postal address|zip code|e-?mail address)",
      1,
    ),
    clue("\\b(?:geo-?location|location (?:data|information)|gps)\\b", 1),
    clue("\\bautomatically (?:\\w+ ){0,2}(?:collect|receive|record|log|gather)", 2),
    clue(
      "\\b(?:when|if) you (?:\\w+ ){0,2}(?:register|sign up|create|visit|use|place|purchase|subscribe|apply|fill|complete)",
      1,
    ),
  ],
  use: [
    clue(`\\b${WE} (?:\\w+ ){0,3}(?:use|process|analy[sz]e)\\b`, 2),
    clue(`\\b(?:use|uses|used|using|process) (?:\\w+ ){0,6}${DATA} (?:\\w+ ){0,6}(?:to|for|in order)\\b`, 2),
    clue(
      "\\b(?:to|for) (?:provide|improv|personali[sz]|customi[sz]|analy[sz]|administer|process|enhanc|tailor|fulfil|respond|deliver|operat|maintain|develop|communicat)\\w*",
      1,
    ),
    clue("\\bfor the (?:following )?purposes?\\b|\\bpurposes? of\\b", 1),
    clue(
      "\\bsend you (?:\\w+ ){0,4}(?:e-?mails?|newsletters?|information|offers|communications|messages)|\\bmarketing (?:communications|purposes|e-?mails)",
      1,
    ),
    clue("\\baggregate|anonym|statistic", 1),
  ],
  "legal-bases": [
    clue(
      "\\blegal (?:bas[ie]s|grounds?)|\\blawful (?:basis|grounds?)|\\blegitimate interests?|\\bperformance of (?:a|our|the|your) contract|\\barticle 6|\\bart\\.? ?6",
      2,
    ),
    clue("\\b(?:your|on|of) consent\\b|\\blegal obligations?", 1),
  ],
  cookies: [
    clue("\\bcookies?\\b", 2),
    clue(
      "\\b(?:web beacons?|pixel tags?|pixels?|clear gifs?|local storage|flash cookies|tracking technolog\\w+)",
      2,
    ),
  ],
  sharing: [
    clue("\\b(?:share|shares|shared|sharing|disclose[sd]?|disclosing|disclosure)\\b", 2),
    clue(`\\b(?:sell|rent|trade|lease|sold|rented)\\b(?: \\w+){0,6} (?:${DATA}|to)\\b`, 2),
    clue(
      "\\b(?:third[- ]part(?:y|ies)|advertisers?|ad (?:networks?|servers?)|partners|providers|companies|vendors)(?: (?:may|also|will|can)){0,2} (?:collect|use|place|set|track|receive|access|gather|store|have access)",
      2,
    ),
    clue("\\bthird[- ]part(?:y|ies)\\b", 1),
    clue(
      "\\b(?:service providers?|sub-?processors?|vendors?|contractors|affiliates?|subsidiar(?:y|ies)|business partners|partners)\\b",
      1,
    ),
    clue(
      "\\b(?:ad networks?|ad servers?|advertising (?:partners|networks|companies)|google analytics|doubleclick|facebook|social plug-?ins?)\\b",
      1,
    ),
    clue(
      "\\b(?:subpoenas?|court order|law enforcement|legal process|comply with (?:the |applicable )?laws?|required by law)\\b",
      2,
    ),
    clue(
      "\\b(?:merger|acquisition|bankruptcy|sale of (?:all|assets|our)|acquired by|business transfer)\\b",
      2,
    ),
    clue("\\bpublicly (?:available|visible|accessible)|\\bother users (?:can|may|will)|\\bvisible to\\b", 1),
  ],
  choices: [
    clue("\\bopt(?:ing|ed)?[- ]?(?:out|in)\\b|\\bopting\\b", 2),
    clue("\\bunsubscrib\\w+", 2),
    clue(
      "\\b(?:disable|block|reject|refuse|decline|turn off|delete|control|manage|accept) (?:\\w+ ){0,4}(?:cookies?|location|notifications|tracking)",
      2,
    ),
    clue("\\bbrowser (?:settings?|preferences|options|to)\\b|\\bset your browser", 2),
    clue(
      "\\byou (?:can|may) (?:also |always )?(?:choose|elect|decide|prefer|limit|adjust|withdraw|change your)|\\byour (?:privacy )?choices?\\b",
      2,
    ),
    clue(
      "\\bwithdraw (?:\\w+ ){0,2}consent|\\bobject to|\\bwith your (?:\\w+ )?consent|\\bno longer (?:wish|want)|\\bnot (?:wish|want) to|\\bprefer not|\\bstop receiving",
      1,
    ),
    clue("\\b(?:privacy|account|device|notification|communication|cookie) (?:settings|preferences)", 1),
    clue(
      "networkadvertising|aboutads|youronlinechoices|network advertising initiative|digital advertising alliance",
      2,
    ),
  ],
  rights: [
    clue(
      "\\b(?:access|review|view|update|correct|edit|modify|change|amend|rectify|delete|remove|erase)(?:, | and | or |/|, and |, or )(?:\\w+,? (?:and |or )?){0,4}(?:your|their|any|the|this|inaccura\\w+) (?:\\w+ ){0,3}(?:information|data|profile|account|record)",
      2,
    ),
    clue(`\\b(?:delete|remove|erase|deactivate|close|cancel) (?:\\w+ ){0,3}(?:account|profile|${DATA})`, 2),
    clue(
      "\\bright (?:to|of) (?:access|rectif|eras|request|obtain|correct|delet|data portab|portab|be forgotten|know)",
      2,
    ),
    clue("\\baccess (?:to )?(?:your|their|the) (?:personal )?(?:information|data|account)", 1),
    clue(
      "\\b(?:update|correct|change|edit|modify|review) (?:\\w+ ){0,2}(?:your|their) (?:\\w+ ){0,3}(?:information|data|profile|account|details)",
      2,
    ),
    clue("\\bcopy of (?:your|the|their)\\b|\\bportab|\\binaccura|\\byour rights\\b", 1),
  ],
  retention: [
    clue("\\b(?:retain|retention|retained|retains|retaining)\\b", 2),
    clue(
      "\\b(?:keep|kept|store|stored|hold|held|maintain) (?:\\w+ ){0,8}(?:as long as|for (?:a|the) (?:\\w+ )?(?:period|duration)|for up to|no longer than|until|indefinitely|for \\w+ (?:days|months|years))",
      2,
    ),
    clue(
      "\\bas long as (?:necessary|needed|required|your account|it is|is necessary|we)|\\blonger (?:necessary|needed|required)",
      1,
    ),
    clue("\\b(?:delet|destroy|anonymi[sz]|purg|eras)\\w* (?:\\w+ ){0,6}(?:after|within|when|once)\\b", 1),
  ],
  security: [
    clue("\\b(?:ssl|tls|secure socket|encrypt\\w*|firewalls?|pci[- ]dss)\\b", 2),
    clue(
      "\\b(?:security|safeguard|protective|organi[sz]ational) (?:measures?|procedures?|practices|controls|technolog\\w+|precautions|safeguards|standards)",
      2,
    ),
    clue("\\bunauthori[sz]ed (?:access|use|disclosure|alteration|person)", 2),
    clue(
      "\\b(?:no|not|cannot|can't|never) (?:\\w+ ){0,6}(?:secure|guarantee)\\b|guarantee (?:\\w+ ){0,5}security",
      2,
    ),
    clue(
      "\\bsecur(?:e|ity|ely)\\b|\\bprotect (?:\\w+ ){0,4}(?:information|data|loss)|\\bpasswords?\\b|\\bsafeguards?\\b",
      1,
    ),
  ],
  changes: [
    clue(
      "\\b(?:chang|updat|amend|modif|revis|alter)\\w* (?:\\w+ ){0,6}(?:privacy )?(?:policy|policies|statement|notice|terms)\\b",
      2,
    ),
    clue("\\b(?:policy|statement|notice) (?:\\w+ ){0,5}(?:chang|updat|amend|modif|revis)\\w*", 2),
    clue("\\b(?:material|significant|substantial) changes?|\\bcontinued use", 2),
    clue(
      "\\bpost(?:ed|ing)? (?:\\w+ ){0,5}(?:changes|revis\\w+|updated)|\\bcheck (?:back|this page)|\\b(?:policy|page|statement) (?:periodically|regularly|from time)|last (?:updated|modified|revised)|effective date",
      1,
    ),
  ],
  "tracking-signals": [clue("\\bdo[- ]not[- ]track\\b|\\bdnt\\b|\\bglobal privacy control\\b|\\bgpc\\b", 2)],
  children: [
    clue(
      "\\bunder (?:the age of )?(?:13|14|16|18|thirteen|sixteen|eighteen)\\b|\\bcoppa\\b|children's online|\\bparental consent|parents? or (?:legal )?guardian",
      2,
    ),
    clue("\\b(?:children|child|minors?|kids|teens?)\\b", 1),
  ],
  regional: [
    clue(
      "\\bcalifornia (?:\\w+ ){0,4}(?:residents?|law|civil code|privacy|customers?|consumers?)|shine the light|\\bccpa\\b|\\bcpra\\b|\\b1798",
      2,
    ),
    clue(
      "\\b(?:nevada|virginia|colorado|canad(?:a|ian)|australian?|brazil\\w*|vermont|european union|eea|european economic area|gdpr|lgpd|quebec) ?(?:\\w+ ){0,3}(?:residents?|law|users?|consumers?|citizens?|act)?",
      1,
    ),
    clue("\\bif you (?:are|live|reside) (?:a resident |located |in )(?:\\w+ ){0,4}", 1),
  ],
  transfers: [
    clue(
      "\\b(?:safe harbor|privacy shield|standard contractual clauses|adequacy|data privacy framework)\\b",
      2,
    ),
    clue(
      "\\boutside (?:of )?(?:the|your) (?:united states|u\\.?s|eu|eea|uk|european|country)|\\b(?:other|another|third|foreign) countr(?:y|ies)|\\boverseas\\b",
      2,
    ),
    clue(
      "\\btransfer\\w* (?:\\w+ ){0,8}(?:united states|u\\.s\\.|countr(?:y|ies)|abroad|outside)|\\b(?:stored|processed|located|hosted) (?:\\w+ ){0,5}(?:united states|u\\.s\\.)",
      2,
    ),
  ],
  contact: [
    clue("\\bcontact us\\b|\\bcontact (?:our|the) (?:privacy|data|customer)", 2),
    clue(
      "\\b(?:questions?|comments?|concerns?|complaints?|inquir\\w+),? (?:\\w+,? ){0,6}(?:privacy|policy|practices|statement|notice|contact|e-?mail|write)",
      2,
    ),
    clue(
      "\\S@\\S|\\b(?:write to us|e-?mail us|mail us|call us|reach us|toll[- ]free|p\\.?o\\.? box|attn|data protection officer|privacy officer)\\b",
      1,
    ),
  ],
  introduction: [
    clue(
      "\\b(?:this|our|the|following) (?:online |web ?site |website )?privacy (?:policy|statement|notice) (?:\\w+ ){0,3}(?:describes?|explains?|appl(?:y|ies)|covers?|governs?|sets? (?:out|forth)|outlines?|tells|discloses|details|is (?:designed|intended|meant))",
      2,
    ),
    clue(
      "\\b(?:committed to|respects? (?:your|the)|values? your|takes? your|important to us|concerned about) (?:\\w+ ){0,5}(?:privacy|protect)?",
      2,
    ),
    clue(
      "\\bplease read\\b|\\bby (?:using|accessing|visiting) (?:\\w+ ){0,6}(?:site|service|website|app)|\\bwelcome to\\b|\\bprivacy (?:policy|statement|notice)$",
      1,
    ),
  ],
  other: [
    clue(
      "\\b(?:links? to|linked|other|external) (?:\\w+ ){0,4}(?:web ?sites?|sites)\\b|\\bnot responsible for|\\bno responsibility|\\bnot liable",
      2,
    ),
    clue(
      "\\b(?:governing law|governed by|arbitration|indemnif\\w+|copyright|trademark|warrant(?:y|ies)|phishing|truste|bbb ?online|dispute resolution)\\b",
      1,
    ),
  ],
};

/** How strongly each topic's wordings speak in a text; a wording counts twice at most. */
export function clueScores(text: string): Map<SegmentLabel, number> {
  const lower = text.toLowerCase().replace(/[‘’]/g, "'");
  const scores = new Map<SegmentLabel, number>();
  for (const [label, clues] of Object.entries(SEGMENT_CLUES) as [SegmentLabel, readonly Clue[]][]) {
    let score = 0;
    for (const [pattern, weight] of clues) score += weight * Math.min(2, lower.match(pattern)?.length ?? 0);
    if (score > 0) scores.set(label, score);
  }
  return scores;
}
