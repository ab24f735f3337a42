import type { Hit } from "../topic";
import type { SectionTopic } from "../vocabulary";

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

/** Measures that guard the data are no purpose of the data. */
const GUARDS_DATA =
  /\bprotect (?:\w+ ){0,3}(?:within|by|using|with) commercially (?:acceptable|reasonable) means\b|\b(?:tak|implement|maintain|adopt|appl|employ|us|hav)\w* (?:\w+,? (?:and )?){0,5}(?:measures|safeguards|precautions|procedures|techniques|technologies|controls|methods|firewalls)\b[^.;]{0,60}\b(?:secur\w+|protect\w*|safe\w*)\b[^.;]{0,40}\b(?:your|personal|the) (?:personal )?(?:data|information)\b/;
/** The orders and transactions of a company that is bought are no payments of the reader's. */
const OF_COMPANY =
  /\b(?:mergers?|acquisitions?|acquire[sd]?|bankruptcy|divest\w*|(?:buy or sell|sale of (?:\w+ ){0,5}|transfer of (?:\w+ ){0,5})(?:assets|business))\b/;
/** "To notify you about offers": marketing, unless an account or a change is told of too. */
const OFFERS =
  /^(?:notify|inform)\w* (?:you|users|customers|members)\b(?!.{0,80}\b(?:account|order|security|changes?|service)\b)[^.;]{0,60}\b(?:offers?|promotions?|of interest)\b/;
/** Its own devices are mended, its own customer service is made better: nobody is helped yet. */
const OWN_TROUBLE =
  /\btroubleshoot and (?:improv|develop|debug)\w*\b(?!.{0,80}\b(?:your|you)\b)|\b(?:improv|enhanc|develop)\w* (?:our |the )?(?:\w+ )?customer services?\b(?!.{0,160}\b(?:requests?|support|inquir|questions?)\b)/;
/** Transactions that are counted or audited, and not handled. */
const COUNTED = /\b(?:audit\w*|count\w*) (?:related to|relating to|of) [^.;]{0,60}\btransactions?\b/;
/** Numbers of bank accounts, and accounts elsewhere by which somebody is known. */
const OTHER_ACCOUNT = /\baccount numbers?\b|\bverify\w* (?:that )?(?:\w+ ){0,4}signed in\b/;
/** What is improved are the organisation's ads. */
const OF_ADS =
  /\b(?:effectiveness|performance) of (?:our |the )?(?:\w+ )?(?:ads?|advert\w*|marketing|campaigns?)\b/;
/** "Please refer your question to customer care": where to turn to. */
const SENDS_TO_SUPPORT =
  /\b(?:(?:please |you (?:can|may|should) |you'll need to )(?:contact|refer|write|call|reach|visit|e-?mail|ask|direct)|contact|reach out to)\b[^.;]{0,50}$/;

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
  if (value === "service-messages" && OFFERS.test(text.slice(start, end + 60))) return false;
  if (value === "support" && OWN_TROUBLE.test(text)) return false;
  if (value === "account-management" && OTHER_ACCOUNT.test(text)) return false;
  if (value === "marketing" && /\bnon-promotional\b/.test(text)) return false;
  if (value === "product-improvement" && OF_ADS.test(text.slice(start, end + 40))) return false;
  if (value === "payments" && (OF_COMPANY.test(text) || COUNTED.test(text))) return false;
  if (value === "security" && GUARDS_DATA.test(text)) return false;
  if (value === "support" && SENDS_TO_SUPPORT.test(text.slice(Math.max(0, start - 60), start))) return false;
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
