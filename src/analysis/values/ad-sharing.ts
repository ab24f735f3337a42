import { strengthIn } from "../frames";
import { AD_PARTY, ADS, NOBODYS_DATA, TARGETED } from "../lexicon/advertising";
import { deniedSpans } from "../negation";
import { once } from "../once";
import type { Statement } from "../statements";
import { type Found, hit } from "./sales";

/** How policies tell that advertisers get data: every pattern must match, the first marks the words that decide. */
type Rule = {
  readonly needs: readonly RegExp[];
  readonly unless?: RegExp;
  readonly lead?: RegExp;
  readonly weight: number;
};

const source = (...parts: string[]) => new RegExp(parts.join(""));
const GIVES = String.raw`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|transmit(?:s|ted)?|send(?:s|ing)?|sent|giv(?:e|es|en)|pass(?:es|ed)?|mak(?:e|es|ing) available|made available|upload(?:ed)?|releas(?:e|ed)|received? by)\b`;
const COLLECTS = String.raw`\b(?:collects?(?:ed|ing)?|us(?:e|es|ing)|sets?|plac(?:e|es|ing)|receiv(?:e|es|ing)|obtain|deploy|employ|gather|access|drop|recogni[sz]e|track|combine|record)\b`;
const TRACKING =
  /\b(?:cookies?|pixels?|web beacons?|beacons?|tags|sdks?|technolog(?:y|ies)|information|data|identifiers?|activit(?:y|ies)|visits?|behaviou?r|track|advertising ids?|ip address(?:es)?|browsers?)\b/;
const TARGETED_ADS = source(
  String.raw`\b`,
  TARGETED,
  String.raw`(?:[\w,()"' /-]{0,40}) ?`,
  ADS,
  String.raw`\b|\b`,
  ADS,
  String.raw`\b[^.;]{0,60}\b(?:relevant|tailored|targeted|personali[sz]ed|customi[sz]ed|interests?|tastes?|based on (?:your|their|past|prior|visits|information)|likely to (?:be of )?interest)\b|\b(?:target|tailor|personali[sz]e|customi[sz]e|deliver|serve|show)\b[^.;]{0,40}\b`,
  ADS,
  String.raw`\b[^.;]{0,60}\b(?:interest|visits?|about you|your (?:activit|brows|use|prefer|online))|\b(?:personali[sz]e|customi[sz]e|tailor) (?:the |your )?(?:\w+ )?(?:ads?|advertis\w+)\b|\b(?:re-?targeting|re-?marketing)\b`,
);
const CONTEXTUAL =
  /(?<!cross[- ])\bcontextual(?:ly)? |\bnon[- ]?(?:targeted|personali[sz]ed)\b|\bnot (?:targeted|personali[sz]ed)\b/;
const DEFINES = /\b(?:means?|refers? to|is defined|defin(?:es|ed) "?\w+"? (?:broadly|as)|broadly defined)\b/;
/** Measuring advertisements alone is a processor's work (vocabulary, border cases). */
const MEASURES = /\b(?:measur\w+|attribution|effectiveness|conversions?)\b/;
const REACHES =
  /\b(?:targ\w+|relevant|personali[sz]ed|interests?|interest-based|reach|show|serve|deliver|tailor\w*|audiences?|advertising partners|ad networks?|promote|market)\b/;
const ELSEWHERE =
  /\bdo[- ]not[- ]track\b|\bdnt\b|\bis an? (?:\w+ )?company\b|\byou (?:have )?(?:provided?|shared?|gave) to advertisers/;
const OFFERS_CHOICE =
  /\b(?:right to|shine the light|1798\.83|entitled to|permits? (?:\w+ )?(?:you|customers?|users?|residents?|visitors|individuals|consumers)|request (?:\w+ ){0,3}(?:information|list|disclosure)|opt[- ]?out of (?:the |our |any )?(?:"?sale|"?shar)|to opt[- ]?out|if you (?:do not|don't) (?:want|wish|allow))\b/;

const RULES: readonly Rule[] = [
  {
    // "These disclosures may be considered 'sales' under state laws."
    needs: [
      /\b(?:(?:may|might|could|can|would|to)(?: \w+){0,2} be|is|are|be|which|that|may|might|could|would) (?:\w+ ){0,3}(?:considered|deemed|constitut\w+|qualif\w+|treated|classified|viewed|regarded|interpreted|defined|characteri[sz]ed|amount\w*|count as|counted as|a)\b[^.;]{0,60}(?:\bsales?\b|\bsell(?:ing)?\b|\bsold\b|["']shar(?:e|ing)["',])/,
      /\b(?:information|data|disclos\w+|shar\w+|cookies|activit\w+|transfers?|processing|this|these|practices?|purposes?|law)\b/,
    ],
    unless: /\brights?\b|\bavoid\b|\bbroadly\b|\bmeans\b|\bmerger\b|\bif we\b/,
    weight: 2,
  },
  {
    // "We share personal information for cross-context behavioural advertising."
    needs: [
      source(
        String.raw`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|transmit(?:s|ted)?)\b[^.;]{0,160}\b(?:cross[- ]?context|(?:targeted|behaviou?ral|interest[- ]based|personali[sz]ed) (?:\w+ )?(?:ads?\b|advertis))`,
      ),
      /\b(?:information|data|identifiers?|pi|it)\b/,
    ],
    unless: /\b(?:rights?|opt[- ]?out of|means?|defined as|link)\b/,
    weight: 1.9,
  },
  {
    // "We may 'share' your information", as state laws use the word.
    needs: [/\b(?:we|company)\b[^.;"]{0,60}["'](?:sell["',]* (?:and|or|and\/or) ["'])?shar(?:e|ed|es)["']/],
    unless: /\b(?:rights?|opt[- ]?out|means?|under (?:the age of )?1[368]|minors)\b/,
    weight: 1.7,
  },
  {
    // "We provide limited information to advertising platforms."
    needs: [
      source(GIVES, String.raw`[^.;]{0,160}\b`, AD_PARTY, String.raw`\b`),
      /\b(?:information|data|identifiers?|addresses|details|it|activit\w+|profiles?)\b/,
    ],
    unless:
      /\b(?:provid|receiv|collect|obtain|shar)\w* [^.;]{0,40}\b(?:from|by) (?:\w+ ){0,3}(?:advertis|ad )|\bto (?:provide|show|offer|send|give) you\b[^.;]{0,80}\badvertisers\b(?!.{0,60}\b(?:information|data))/,
    weight: 1.8,
  },
  {
    // "We share your data with:" / "Advertising networks"
    needs: [source(String.raw`^[^.;]{0,90}\b`, AD_PARTY, String.raw`\b`)],
    lead: /\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ures?)|recipients?|provide[d]?|transfer(?:red)?|third part(?:y|ies)|receive)\b/,
    unless:
      /\b(?:from|source|contract|service providers?|we (?:collect|receive|obtain)|(?:who|that|which) (?:may )?(?:share|provide))\b/,
    weight: 1.7,
  },
  {
    // "We share your information with partners who specialise in advertising", "with third parties for advertising purposes"
    needs: [
      source(
        GIVES,
        String.raw`[^.;]{0,100}\b(?:with|to) (?:[\w,'-]+ ){0,4}(?:partners|third[- ]parties|companies|others|businesses|organi[sz]ations|facebook|meta|google|affiliates)\b[^.;]{0,120}\b(?:advertis(?:ing|e|ements)|ads|(?:their|own|direct) (?:own )?(?:direct )?marketing|marketing (?:and|or|purposes))`,
      ),
      /\b(?:information|data|identifiers?|addresses|details|it|activit\w+)\b/,
    ],
    unless:
      /\b(?:service providers?|vendors|suppliers|on our behalf|for us|perform|measur\w+ only|joint marketing|our (?:own )?(?:direct )?marketing|if you (?:do not|don't) )\b/,
    weight: 1.6,
  },
  {
    // "Our advertising partners may use cookies to collect information about your activities."
    needs: [
      source(String.raw`\b`, AD_PARTY, String.raw`\b[^.;]{0,140}`, COLLECTS),
      TRACKING,
      /\b(?:cookies?|pixels?|beacons?|tags|sdks?|technolog(?:y|ies)|collect\w*|(?:use|receive|obtain|access|combine) [^.;]{0,60}(?:information|data))\b/,
    ],
    unless:
      /^(?:if you|you (?:can|may)|to (?:opt|learn))|\bwe (?:receive|collect|obtain)\b[^.;]{0,80}\bfrom\b|\b(?:enable|allow|permit)s? us to (?:collect|receive|obtain)\b|\bpersonal information .{0,20}not\b/,
    weight: 1.6,
  },
  {
    // "Cookies are set through our site by our advertising partners."
    needs: [
      source(
        String.raw`\b(?:cookies?|pixels?|tags|beacons|sdks?|technologies)\b[^.;]{0,80}\b(?:set|placed|deposited|dropped|served|provided|used|operated|stored)\b[^.;]{0,40}\bby (?:[\w-]+ ){0,3}(?:`,
        AD_PARTY,
        String.raw`|(?:our |third[- ]party )(?:partners|third parties)\b[^.;]{0,80}\b(?:advertising|ads)\b)`,
      ),
    ],
    unless: /^(?:if you|you (?:can|may)|to (?:opt|learn))/,
    weight: 1.4,
  },
  {
    // "We allow third parties to collect … for interest-based ads", "they use this information to show you relevant ads"
    needs: [
      source(
        String.raw`\b(?:third[- ]part(?:y|ies)(?: \w+)?|(?:our|certain|these|those|such|other|selected|business|trusted|some of our|marketing) (?:\w+ ){0,2}(?:partners|companies|vendors|providers|networks|parties|technologies|services|cookies|ads|tools)|they|those (?:who|that) \w+|other companies|google|facebook|meta|doubleclick|bing|twitter|tiktok|linkedin|adsense|admob|companies|partners|platforms|others|(?:ad|advertising)(?: and analytics)? services)\b[^.;]{0,140}`,
        COLLECTS,
      ),
      TRACKING,
      TARGETED_ADS,
    ],
    unless:
      /^(?:if you|you (?:can|may)|to (?:opt|learn))|\b(?:links? to|linked|not responsible|sites you visit|our own)\b/,
    weight: 1.5,
  },
  {
    // "We may use advertising services that are intended to deliver ads based on your use of our site"
    needs: [
      source(
        String.raw`\bwe (?:[\w/]+ ){0,5}(?:use|allow|permit|work with|engage|partner with)\b[^.;]{0,60}\b(?:advertising|ad)(?: and analytics|,? analytics,?)? (?:services|tools|cookies|technologies|providers|partners|networks|companies)\b`,
      ),
      TARGETED_ADS,
      /\b(?:information|data|cookies?|interactions|trackers|activity|interests)\b/,
    ],
    unless: /\bour own\b/,
    weight: 1.3,
  },
  {
    // "We work with these companies to place ads that suit you on other websites"
    needs: [
      /\bwe work with\b[^.;]{0,60}\b(?:third[- ]parties|partners|companies|networks|platforms)\b[^.;]{0,60}\b(?:place|show|serve|deliver|display)\b/,
      TARGETED_ADS,
      /\b(?:other|third[- ]party|elsewhere|across) (?:web ?)?(?:sites?|websites|apps|platforms|media|online)\b|\bacross the (?:web|internet)\b/,
    ],
    weight: 1.2,
  },
  {
    // "You can opt out of our sharing your data for targeted advertising": what can be refused is done
    needs: [
      /\byou (?:can|may) opt[- ]?out of (?:our |the |such |this )?(?:sharing|disclosures?|sales?|selling|use)\b[^.;]{0,100}\b(?:targeted|cross-context\w*|behaviou?ral|interest-based) adverti/,
    ],
    unless: /\brights?\b|\bif\b/,
    weight: 0.8,
  },
  {
    // "Personalised ads delivered by …", "third-party vendors show our ads based on your visits", remarketing
    needs: [
      source(
        String.raw`\b(?:`,
        TARGETED,
        String.raw` (?:[\w-]+ ){0,2}(?:ads?|advertis\w+)[^.;]{0,40}\b(?:delivered|served|provided|shown|displayed|placed|managed) (?:\w+ ){0,3}by\b|(?:ads|advertisements) (?:\w+ ){0,4}(?:delivered|served|provided) (?:to you )?by (?:third|our|google|other)[^.;]{0,100}\b`,
        TARGETED,
        String.raw`|we (?:\w+ ){0,3}(?:us(?:e|es)|employ|engage in|work with|participate in|run)\b[^.;]{0,100}\b(?:re-?marketing|re-?targeting|custom audiences?|lookalike|interest[- ]based advertising with)|\b(?:facebook|meta|google|linkedin|tiktok|twitter|pinterest|snapchat|bing|criteo|adroll|reddit)(?: \w+){0,3} (?:re-?targeting|re-?marketing|custom audiences?))`,
      ),
    ],
    weight: 1.4,
  },
  {
    // "Advertisers: we allow third parties to use cookies … to collect"
    needs: [
      /\b(?:allow|permit|let|enable|authori[sz]e)s? (?:[\w-]+ ){0,4}(?:third[- ]parties|partners|companies|advertisers|networks)\b[^.;]{0,60}\b(?:collect|cookies|place|use)\b/,
      /\badvertis\w+|\bads\b/,
    ],
    unless: /\baggregate|\banalytics providers?\b/,
    weight: 1.6,
  },
];

/** What every rule has in it. */
export const ABOUT_ADS =
  /\badvert|\bads?\b|\bre-?(?:market|target)|\bmarketing\b|["'\s](?:sales?|sell|sold|selling|shar(?:e|ed|ing))["',]|\bsales? |cross-?context|\bdsps\b|side platform|lookalike|audience/;

/** Evidence that advertisers get personal data, by the first rule that a statement meets. */
export function readAds(statement: Statement): Found[] {
  const { text, leads, kind } = statement;
  const led = kind !== "sentence" || text.length < 90;
  if (CONTEXTUAL.test(text) || ELSEWHERE.test(text)) return [];
  if (MEASURES.test(text) && !REACHES.test(text)) return [];
  for (const rule of RULES) {
    const match = rule.needs[0]?.exec(text);
    if (!match || !rule.needs.every((need) => need.test(text)) || rule.unless?.test(text)) continue;
    if (
      rule.lead &&
      !(led && leads.some(({ text: lead }) => rule.lead?.test(lead) && !/\bfrom\b/.test(lead)))
    )
      continue;
    if (!stands(text, match.index, match[0])) continue;
    return [hit(statement, "shared-for-ads", [match.index, match.index + match[0].length], rule.weight)];
  }
  return [];
}

const LABEL = /^how to [^.:;]{3,70}: (?=we )/;

/** What readers hand to advertisers themselves: by a form, by a share button. */
const READER_GIVES =
  /\byou (?:share|provide|submit|give|enter|send)\b[^.;]{0,60}\b(?:forms?|if you (?:choose|fill|complete|click))\b|\b(?:features?|buttons?|tools?|forms?) (?:that )?(?:allow|enable|let)s? you to share\b/;

/** What firms of the trade are members of, how often something was seen: no giving of data. */
const OF_TRADE =
  /\bcompanies\b[^.;]{0,160}\bare (?:\w+ )?members of\b|\binformation about the number of (?:views|likes|visits|clicks)\b/;

/** The words that decide are neither denied nor about nobody's data, a definition or a right. */
function stands(text: string, at: number, words: string): boolean {
  const denied = deniedSpans(text).some(([from, to]) => from < at + words.length && at < to);
  // "How to opt out of sales: we set cookies, which may be a sale": a label offers, what follows it tells.
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return (
    !denied &&
    !READER_GIVES.test(text) &&
    !OF_TRADE.test(text) &&
    !NOBODYS_DATA.test(text) &&
    !DEFINES.test(text) &&
    !OFFERS_CHOICE.test(text.slice(label < at ? label : 0, at + words.length)) &&
    !/\?\W*$/.test(text)
  );
}

/** "We do not share any of your data with the companies that serve our ads." */
const SPARES_ADS =
  /\b(?:do|does|will)(?: not|n't) (?:share|disclose|provide|give|sell|transfer)\b[^.;]{0,80}\b(?:with|to) [^.;]{0,60}\b(?:ads?|adverts|advertisers|advertising|advertisements)\b/;

/** The blocks (by index) in which a sentence says that those who serve ads get no personal data: the sentences beside it share none. */
export const blocksThatSpareAds = once((statements: readonly Statement[]): ReadonlySet<number> => {
  const denying = statements.filter(
    ({ frames, text }) => strengthIn(frames, "share") === 3 && SPARES_ADS.test(text),
  );
  return new Set(
    denying
      .filter(({ text }) => !/\b(?:except|unless|other than|without your)\b/.test(text))
      .map(({ blocks }) => blocks[0]),
  );
});
