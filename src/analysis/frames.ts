import { once } from "./once";
import type { Section } from "./sections";
import type { Lead } from "./statements";
import type { SectionTopic } from "./vocabulary";

/** What a statement speaks of doing. The same noun means different things in different frames. */
export const FRAMES = [
  "collect",
  "use",
  "share",
  "sell",
  "cookie",
  "right",
  "retain",
  "secure",
  "basis",
  "transfer",
  "change",
  "contact",
  "choice",
] as const;
export type Frame = (typeof FRAMES)[number];

/**
 * How surely a statement speaks in each frame, two bits a frame: 3 by its own words, 2 by its lead-in, 1 by the headings
 * above it, 0 not at all. A number, because a map for each statement cost more than telling its frames.
 */
export type Frames = number;

const BITS: Readonly<Record<Frame, number>> = Object.fromEntries(
  FRAMES.map((frame, at) => [frame, 2 * at]),
) as Record<Frame, number>;

/** How surely a frame is spoken in, 0 to 3. */
export function strengthIn(frames: Frames, frame: Frame): number {
  return (frames >> BITS[frame]) & 3;
}

/** The same frames, and one of them with this strength at least. */
export function withFrame(frames: Frames, frame: Frame, strength: 1 | 2 | 3): Frames {
  return strengthIn(frames, frame) < strength
    ? (frames & ~(3 << BITS[frame])) | (strength << BITS[frame])
    : frames;
}

const SIGNS: Readonly<Partial<Record<Frame, RegExp>>> = {
  collect:
    /\b(?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|record(?:s|ed|ing)?|log(?:s|ged)?|captur(?:e|es|ed|ing)|acquir(?:e|ed)|track(?:s|ed|ing)?|stor(?:e|es|ed|ing)|process(?:es|ed|ing)?|request(?:s|ed)?|ask(?:s|ed)? (?:you|for)|require(?:s|d)? you|access(?:es|ed)? (?:to )?your|hold(?:s)?|you (?:may |might |can |will |choose to |voluntarily |directly |also )*(?:provide|submit|give|enter|supply|disclose|upload|post|send|share|fill|include|need to provide)|provided (?:by you|to us)|providing us|(?:information|data) (?:we|about you|that you|you|may|might|includes?|such|from)|sent to us|sends? us|transmitt?(?:s|ed)?)\b/,
  use: /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|purposes?|in order to|so that we|allows? us|enables? us|helps? us|need(?:ed)?|necessary (?:to|for))\b/,
  share:
    /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|provid(?:e|es|ed|ing) (?:[\w' -]{0,60} )?(?:to|with)|transfer(?:s|red|ring)?|transmi(?:t|ts|tted)|giv(?:e|es|en|ing) (?:[\w' -]{0,40} )?to|pass(?:es|ed)? (?:[\w' -]{0,40} )?(?:to|on)|release[sd]?|send(?:s|ing)? (?:[\w' -]{0,40} )?to|made available|make (?:[\w' -]{0,40} )?available|recipients?|third[- ]part(?:y|ies)|work with|rely on|engage|employ|on our behalf|visible|publicly|have access|access to)\b/,
  sell: /\b(?:s(?:ell|ells|old|elling|ale|ales)|rent(?:s|ed|ing)?|trad(?:e|es|ed|ing)|monetary|valuable consideration)\b/,
  cookie:
    /\b(?:cookies?|web beacons?|beacons?|pixels?|pixel tags?|clear gifs?|local storage|sdks?|tracking technolog(?:y|ies)|similar technolog(?:y|ies)|tags|local shared objects?)\b/,
  right:
    /\b(?:rights?|you (?:may|can|could|are able to|are entitled to|have the (?:right|option|ability|choice|opportunity))|request(?:s|ing)?|entitled|ask us|your choices?|at any time|opt[- ]?(?:out|in|ing)|unsubscrib(?:e|ing)|allows? you to|enables? you to|we (?:will|shall) (?:provide|delete|correct))\b/,
  retain:
    /\b(?:retain(?:s|ed|ing)?|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|age|ing)|delet(?:e|es|ed|ion|ing)|eras(?:e|ed|ure)|remov(?:e|ed|al)|destroy(?:ed)?|expir(?:e|es|y|ation|ed)|purg(?:e|ed)|archiv(?:e|ed)|saved|anonymi[sz]ed?|lifetime|lifespan|duration|held|hold)\b/,
  secure:
    /\b(?:secur(?:e|ed|ely|ity)|protect(?:s|ed|ion|ing)?|safeguards?|encrypt(?:s|ed|ion)?|breach(?:es)?|unauthori[sz]ed|measures?|firewalls?|ssl|tls)\b/,
  basis:
    /\b(?:legal (?:bas[ie]s|grounds?)|lawful (?:bas[ie]s|grounds?)|legitimate interests?|grounds? for|basis (?:for|of)|based on|consent|contract|legal obligations?|article 6|art\. ?6|vital interests?|public interest)\b/,
  transfer:
    /\b(?:transfer(?:s|red|ring)?|countr(?:y|ies)|outside (?:of )?(?:the|your)|abroad|international(?:ly)?|overseas|cross[- ]border|european economic area|eea|united states|jurisdictions?|privacy shield|privacy framework|contractual clauses)\b/,
  change:
    /\b(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|amend(?:s|ed|ments?)?|modif(?:y|ied|ications?)|revis(?:e|ed|ions?)|new version)\b/,
  contact:
    /\b(?:contact|e-?mail|write to|phone|call|address|questions?|mail(?:ing)?|telephone|reach|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|requests?|@)\b/,
  choice:
    /\b(?:opt[- ]?(?:out|in|ing)|choices?|choose|settings?|preferences?|disabl(?:e|ing)|turn(?:ing)? off|refus(?:e|ing)|reject|block|manage|control|unsubscribe|decline)\b/,
};

const OF_TOPIC: Readonly<Partial<Record<SectionTopic, Frame>>> = {
  collection: "collect",
  use: "use",
  "legal-bases": "basis",
  cookies: "cookie",
  sharing: "share",
  choices: "choice",
  rights: "right",
  retention: "retain",
  security: "secure",
  changes: "change",
  transfers: "transfer",
  contact: "contact",
};

const SIGNS_BY_FRAME = FRAMES.flatMap((frame): [Frame, RegExp][] => {
  const sign = SIGNS[frame];
  return sign ? [[frame, sign]] : [];
});

/** The strength of a lead-in's words, 2, for every frame. */
const LED = FRAMES.reduce((all, frame) => all | (2 << BITS[frame]), 0);

/** The frames of a text's own words. */
function spokenIn(text: string): Frames {
  let frames = 0;
  for (const [frame, sign] of SIGNS_BY_FRAME) if (sign.test(text)) frames |= 3 << BITS[frame];
  return frames;
}

/** The frames of a lead-in's own words; asked for once for each lead-in, however many items it has. */
const framesOfLead = once(({ text }: Lead) => spokenIn(text));

/** The frames of a statement: its own words first, then its lead-ins', then its headings'. */
export function framesOf(draft: {
  readonly text: string;
  readonly leads: readonly Lead[];
  readonly section: Section;
}): Frames {
  let frames = spokenIn(draft.text);
  for (const lead of draft.leads) frames |= framesOfLead(lead) & LED & ~frames;
  for (const topic of draft.section.headed) {
    const frame = OF_TOPIC[topic];
    if (frame) frames = withFrame(frames, frame, 1);
  }
  return frames;
}
