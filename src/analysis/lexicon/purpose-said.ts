import type { Hit } from "../topic";
import type { SectionTopic, ValueOf } from "../vocabulary";

/** Of data and of doing something with it, and then of what for: "we use your data to …", "needed for …". */
const DONE_WITH_DATA =
  /\b(?:we|our|us(?:e|es|ed|ing)?|process\w*|collect\w*|shar\w+|kept|stored|cookies?|information|data|details|necessary|needed?|required|help\w*)\b/;
const WHAT_FOR =
  /\b(?:to|for|purposes?|so (?:that|we|you)|such as|including|helps?|allows?|enables?|lets?|by|of|basis|may|will|can|send you)\b/;
const DATA_AND_WHY = /^[^.;:]{2,60}(?: [-\u2013\u2014]|:) (?:to|for|in order to) /;
/** A duty by law that is named as the ground is what data is processed for, wherever it stands. */
const ON_LETTER_C = /\bart(?:icle|\.)? ?6 ?\(1\) ?(?:lit\. ?)?\(?c\)/;
/** "Purpose: to keep the books": said by the label. */
const LABELLED = /^(?:[\w-]+ )?purposes?: /;
const LEADS_TO_PURPOSES =
  /\b(?:us(?:e|es|ed|ing)|process\w*|purposes?|collect\w*|needed?|necessary|basis|order|reasons|to)\b/;
/** "You are entitled to:", "you can make these choices:": what hangs on it is the reader's to do. */
const LEADS_TO_RIGHTS =
  /\b(?:(?:the|following|certain|these|your|has|have) (?:\w+ )?rights?|entitled to|following choices)\b/;
/** "Your activity and information you provide:": what hangs on it is data. */
const LEADS_TO_DATA = /\b(?:information|data) you provide:?$/;
/** "Administrators may:": what hangs on it is theirs to do. */
const LEADS_TO_OTHERS =
  /\b(?:administrators?|employers?|they|you|users|third parties|partners|customers)\b[^.:]{0,40}\b(?:may|can|could|should)(?: also)?:?$/;
/** "When creating an account": a time, no purpose. */
const AT_TIME = /\b(?:when|while|if|after|during|as part of|time of|made) (?:\w+ ){0,3}$/;
/** Where the reader's choices and the end of data are told, only what says outright that data is used for something tells why. */
const OF_READERS: readonly SectionTopic[] = ["rights", "contact", "retention", "choices"];
const OUTRIGHT =
  /\b(?:we|our)\b[^.;]{0,40}\b(?:us(?:e|es|ed|ing)|process\w*|collect\w*|send|contact|need|keep|retain\w*)\b/;

/** Where a veto is looked for: in the whole statement, from the deciding words on, or right before them. */
type Place = "statement" | "words" | "before";
type Veto = { readonly in: Place; readonly pattern: RegExp };

/** By purpose: what its words stand in where they tell no purpose of that kind. */
const VETOES: Readonly<Partial<Record<ValueOf<"purpose">, readonly Veto[]>>> = {
  "provide-service": [
    // "Third parties that provide content", "what you provide": done by somebody else.
    {
      in: "before",
      pattern:
        /\b(?:you|they|part(?:y|ies)|providers?|partners?|compan(?:y|ies)) (?:(?:who|that|which|may|can|might|choose to|also|voluntarily) ){0,3}$/,
    },
    { in: "words", pattern: /^(?:to )?provid\w* (?:\w+ ){0,2}(?:marketing|advertising|ads)\b/ },
  ],
  "account-management": [
    // Numbers of bank accounts, and accounts elsewhere by which somebody is known.
    { in: "statement", pattern: /\baccount numbers?\b|\bverify\w* (?:that )?(?:\w+ ){0,4}signed in\b/ },
  ],
  payments: [
    // The orders and transactions of a company that is bought are no payments of the reader's.
    {
      in: "statement",
      pattern:
        /\b(?:mergers?|acquisitions?|acquire[sd]?|bankruptcy|divest\w*|(?:buy or sell|sale of (?:\w+ ){0,5}|transfer of (?:\w+ ){0,5})(?:assets|business))\b/,
    },
    // Transactions that are counted or audited, and not handled.
    {
      in: "statement",
      pattern: /\b(?:audit\w*|count\w*) (?:related to|relating to|of) [^.;]{0,60}\btransactions?\b/,
    },
  ],
  support: [
    // Its own devices are mended, its own customer service is made better: nobody is helped yet.
    {
      in: "statement",
      pattern:
        /\btroubleshoot and (?:improv|develop|debug)\w*\b(?!.{0,80}\b(?:your|you)\b)|\b(?:improv|enhanc)\w* (?:our |the )?services?\b[^.;]{0,60}\btroubleshooting\b|\b(?:improv|enhanc|develop)\w* (?:our |the )?(?:\w+ )?customer services?\b(?!.{0,160}\b(?:requests?|support|inquir|questions?)\b)/,
    },
    // "Please refer your question to customer care": where to turn to.
    {
      in: "before",
      pattern:
        /\b(?:(?:please |you (?:can|may|should) |you'll need to )(?:contact|refer|write|call|reach|visit|e-?mail|ask|direct)|contact|reach out to)\b[^.;]{0,50}$/,
    },
  ],
  "service-messages": [
    // "To notify you about offers": marketing, unless an account or a change is told of too.
    {
      in: "words",
      pattern:
        /^(?:notify|inform)\w* (?:you|users|customers|members)\b(?!.{0,80}\b(?:account|order|security|changes?|service)\b)[^.;]{0,60}\b(?:offers?|promotions?|of interest)\b/,
    },
  ],
  marketing: [{ in: "statement", pattern: /\bnon-promotional\b/ }],
  analytics: [
    { in: "before", pattern: /\bhelp(?:s|ing)? you (?:to )?(?:\w+ )?$/ },
    // "A security measure": no measuring.
    { in: "statement", pattern: /\b(?:an?|this|such) \w{4,20} measure\b/ },
  ],
  "product-improvement": [
    // What is improved are the organisation's ads, or somebody else's products.
    {
      in: "words",
      pattern:
        /^.{0,60}\b(?:effectiveness|performance|relevance) of (?:our |the |your )?(?:\w+ )?(?:ads?|advert\w*|marketing|campaigns?)\b/,
    },
    { in: "words", pattern: /^.{0,30}\b(?:its|their) own (?:\w+ )?(?:services?|products?)\b/ },
  ],
  security: [
    // Measures that guard the data are no purpose of the data.
    {
      in: "statement",
      pattern:
        /\bprotect (?:\w+ ){0,3}(?:within|by|using|with) commercially (?:acceptable|reasonable) means\b|\b(?:tak|implement|maintain|adopt|appl|employ|us|hav)\w* (?:\w+,? (?:and )?){0,5}(?:measures|safeguards|precautions|procedures|techniques|technologies|controls|methods|firewalls)\b[^.;]{0,60}\b(?:secur\w+|protect\w*|safe\w*)\b[^.;]{0,40}\b(?:your|personal|the) (?:personal )?(?:data|information)\b/,
    },
    { in: "statement", pattern: /\bprotect such (?:\w+ )?(?:data|information)\b/ },
    { in: "before", pattern: /\bhow we (?:\w+ )?$/ },
  ],
  "legal-compliance": [
    // Others are held to the organisation's own policy and requirements.
    {
      in: "words",
      pattern: /^(?:in )?compliance with (?:our|this) (?:\w+ ){0,2}(?:policy|notice|instructions)\b/,
    },
    {
      in: "words",
      pattern:
        /^comply with (?:our|its|their|such|these|system)(?: (?!legal|law|statutory)\w+){0,6} (?:requirements|standards|instructions|guidelines)\b/,
    },
  ],
};

/** An exception from what is said, or what the reader need not do: no purpose, whatever its words. */
const EXCEPTED =
  /\b(?:unless|except)\b[^.;:,]{0,60}$|\byou (?:do not|don't|need not) (?:have |need )?[^.;:,]{0,70}$/;
/** Policies that tell what they are about. */
const ABOUT_ITSELF =
  /^(?:this|our|the) (?:\w+ ){0,3}(?:policy|notice|statement)\b[^.;]{0,40}\b(?:explains?|describes?|outlines?|sets? out|tells?|covers?)\b/;
/** A heading that turns what stands under it round. */
const FORBIDS =
  /\bprohibited uses?\b|\b(?:uses?|purposes?) (?:that are |which are )?(?:not allowed|prohibited)\b/i;

function isVetoed(value: string, text: string, start: number, end: number): boolean {
  const vetoes: readonly Veto[] = VETOES[value as ValueOf<"purpose">] ?? [];
  const places: Readonly<Record<Place, string>> = {
    statement: text,
    words: text.slice(start, end + 60),
    before: text.slice(Math.max(0, start - 60), start),
  };
  return vetoes.some((veto) => veto.pattern.test(places[veto.in]));
}

/** Whether a statement says what data is used for, or only has the words of a purpose in it. */
export function saysWhatFor({
  value,
  statement: { text, kind, leads, section },
  match: [start, end],
}: Hit): boolean {
  // "If you apply for a job, we use …": whom it is about says what for.
  if (value === "recruitment") return true;
  if (
    leads.some(
      (lead) =>
        LEADS_TO_RIGHTS.test(lead.text) || LEADS_TO_OTHERS.test(lead.text) || LEADS_TO_DATA.test(lead.text),
    )
  )
    return false;
  if (isVetoed(value, text, start, end)) return false;
  if (ABOUT_ITSELF.test(text) || FORBIDS.test(section.heading)) return false;
  if (EXCEPTED.test(text.slice(Math.max(0, start - 110), start))) return false;
  if (LABELLED.test(text) || (value === "legal-compliance" && ON_LETTER_C.test(text))) return true;
  // "Postcode — to find shops near you", in a list of what is collected.
  if (kind !== "sentence" && DATA_AND_WHY.test(text) && leads.some((lead) => DONE_WITH_DATA.test(lead.text)))
    return true;
  if (value === "account-management" && AT_TIME.test(text.slice(Math.max(0, start - 60), start)))
    return false;
  if (OF_READERS.some((topic) => section.headed.has(topic)) && !section.headed.has("use"))
    return OUTRIGHT.test(text.slice(Math.max(0, start - 160), end));
  const listed = kind !== "sentence" && (section.headed.has("use") || section.headed.has("legal-bases"));
  if (listed || leads.some((lead) => LEADS_TO_PURPOSES.test(lead.text))) return true;
  // The match itself may begin with what is done: "we analyse …", "to provide …".
  const around = text.slice(Math.max(0, start - 200), end);
  return section.headed.has("use") || (DONE_WITH_DATA.test(around) && WHAT_FOR.test(around));
}
