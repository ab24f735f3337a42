import { strengthIn } from "../frames";
import { once } from "../once";
import type { Statement } from "../statements";

/** The organisation takes data in, or the reader hands it over: what "we collect" is said with. */
const COLLECTS =
  /\b(?:collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed)|obtain(?:s|ed)?|record(?:s|ed)?|log(?:s|ged)?|captur(?:e|es|ed)|acquir(?:e|es|ed)|track(?:s|ed)?|stor(?:e|es|ed)|process(?:es|ed)?|retain(?:s|ed)?|(?:requires?|asks?|need|prompt) you (?:to|for)|ask(?:s|ed)? for|we (?:may |also |will ){0,3}(?:(?:set|place|read|store) and )?(?:request|access|hold|keep|use|purchase|buy|licen[sc]e|get (?:your|the|a list))|you (?:(?:may|might|can|will|choose to|voluntarily|directly|also|must|need to|have to) )*(?:provide|submit|give|enter|supply|upload|share with us|send)|(?:provided|given|submitted) (?:by you|to us)|(?:open|create)s? (?:an? |your )(?:\w+ )?account with|writes? a log|when you (?:contact|write|call|e-?mail|communicate))\b/;

/** Telling the reader what to do or may do, where other documents are, or what a law or a word means, is no collecting. */
const ASIDE =
  /\b(?:suggest|advise|recommend|urge|ask) (?:that )?you (?:to )?(?:avoid|refrain|not|do not)\b|\b(?:avoid|refrain from) (?:using|sharing|posting|including|submitting)\b|\b(?:may|can|could|might) be (?:copied|posted|viewed|seen|collected|read)[^.;]{0,40}\bby (?:anyone|others|third parties)\b|\bright (?:to|of)\b|\byou (?:may|can|could|should|must|have the right|are entitled|wish|would like|want)(?: to)?(?: also| always)? (?:contact|request|ask|access|correct|update|delete|review|opt|object|withdraw|change|edit|exercise|e-?mail|write|call|visit|manage|refuse|disable|unsubscribe|file|lodge)|\bto (?:exercise|unsubscribe|opt[- ]out)\b|\bexercis\w+ (?:your|any|these|this|such)\b|\bverify (?:your|the) (?:identity|request)|\b(?:contact|e-?mail|write to|call|reach) us (?:at|by|via|using|through|on|in|with|if)\b|\bplease (?:contact|e-?mail|write|send|call|visit|see|review|refer|read|click|do not|include)|\bplease note that you\b|\bquestions? (?:about|regarding|concerning|or)\b|\bunauthori[sz]ed\b|\bsafeguards?\b|\bresponsib(?:le|ility) (?:for|to)\b|\b(?:see|read|consult|refer to) (?:our|the|their)\b|\bmore (?:information|details) (?:about|on|see)\b|\bnames and addresses of\b|\bwaive\b|\b(?:be (?:careful|cautious|mindful)|think twice|take care) (?:about|when|before|not|in|with|what)\b|\byou should (?:get|obtain|seek|ensure|make sure|check|consider)\b|\b(?:lodge|file) (?:an? )?complaints?\b|\bsupervisory authorit|\bdata protection (?:commission(?:er)?|authorit|inspectorate)|\b(?:no|not have|without) (?:\w+ ){0,3}(?:control|influence) (?:\w+ ){0,2}over\b|\bit is (?:the|our|these|their) (?:[\w-]+ ){0,3}(?:providers?|partners?|processors?|networks?|third parties|banks?|shops?|stores?) (?:that|who|which)\b/;

/** "Requests should be addressed to:", "Contact us at:": what hangs on it is the organisation's own. */
const CONTACT_LEAD =
  /\b(?:addressed to|contact(?:ed|ing)? us|write to us|mailed to|reach(?:ed|ing)? (?:us|out)|send (?:\w+ ){1,4}to)\b[^.:]{0,40}:?$/;

/** "Personal information is any information that…, such as your name": a definition, whatever it names. */
const DEFINES =
  /^cookies are (?:an? )?(?:\w+ ){0,2}(?:identifiers?|files?|strings?)\b|^["']?(?:(?:the term|by|when we (?:say|use)) )?["']?(?:personal(?:ly)?(?:[ -]identif\w+)?|sensitive|non-personal)(?: personal)? (?:information|data)["']?,? (?:\([^)]{1,40}\) ?)?(?:is|are|means?|refers?|relates|under|does not include|has the)\b|\bwe (?:mean|define)\b|\b(?:is|are) considered (?:to be )?(?:personal|sensitive|any)|\bdefined (?:as|in|by|under)\b|\bso-called\b|\bcommonly (?:referred to|known) as\b|\bidentif(?:y|ies|ied) as sensitive\b|\bspecial categor\w+ of (?:personal )?(?:data|information)["')]*,? (?:includes?|are|means?|is)\b|\bidentification number, location data\b|\b(?:is|are) (?:characteri[sz]ed|classified|regarded) as (?:\w+ )?(?:sensitive|special|personal)\b|\b(?:particular|special) category of personal (?:information|data)\b/;

/** "Just as a letter needs your address, …": the picture that explains is not what is done. */
const COMPARES = /^just (?:like|as) (?:you|an?|when|the|people)\b/;

/** "Information that reveals religion may be considered sensitive": what laws call it, where nobody takes it. */
const MAY_COUNT =
  /\b(?:may|might|can|could) be (?:considered|classified|regarded)(?: as)?(?: to be)? ["']?(?:sensitive|special)\b/;
const OF_READERS = /\b(?:we|us|our|you|your|this (?:data|information)|these)\b/;

/** Places where words are explained. */
const IN_GLOSSARY = /^\W*(?:[\d.]+ )?(?:definitions?|glossary|key terms|defined terms)\b/i;
/** "What is a chatbot?", "What personal data means": what follows explains, unless it tells of somebody's doing. */
const EXPLAINS =
  /^\W*(?:[\d.]+ )?what (?:is|are) (?![^?]{0,80}\b(?:we|you|your|our|us|collect\w*|process\w*|stor\w*|kept|used|personal (?:data|information) (?:is|are))\b)|^\W*(?:[\d.]+ )?what [^?]{2,90}\bmeans?\b/i;
const SOMEBODYS = /\b(?:we|us|our|you (?:provide|give|submit))\b/;
const WE_MEAN = /\bwe mean\b|\bmeans:?$/;

/** "IP addresses are not sent", "… is never stored". */
const PASSIVE_DENIAL =
  /\b(?:is|are|will|be|was|were) (?:not|never)(?: be)?(?: \w+)? (?:collected|stored|recorded|sent|logged|kept|retained|saved|requested|gathered|captured|tracked)\b|\b(?:not|never|n't) (?:\w+ )?(?:knowingly|intentionally)\b|\bno[- ]log(?:ging|s)?\b|\b(?:does not|do not|never) (?:touch|reach|leave)s? (?:our|your) (?:servers?|devices?)\b/;

/** "Categories that we do not collect", as a heading or in another cell of the row. */
const DENIES_COLLECTING =
  /\b(?:(?:do|does|did|will|would)(?: not|n't)|never) (?:\w+ ){0,2}(?:collect|process|request|ask|store|gather|receive|record|track|keep|hold)\b/;

/** "This information includes…", "Categories of data: …": what it includes is collected, though nobody says so in this sentence. */
const SAYS_WHAT_IT_INCLUDES =
  /\b(?:this|the|such|these) (?:categor\w+ of )?(?:personal |usage |account |technical )?(?:information|data)\b[^.;:]{0,40}\b(?:includes?|may include|consists? of|comprises?)\b|^(?:the )?(?:categor\w+|types?|kinds?) of (?:personal )?(?:data|information)(?: (?:that |which )?(?:we |is |are )?(?:collect|process|us)\w*)?: /;

/** What is worked out about the reader is collected too. */
const WORKS_OUT =
  /\b(?:we|to) (?:may |also |then |will )?(?:derive|infer|deduce|estimate|draw|determine|work out)\b/;

/** Parts of a policy that name data for other reasons than to tell that it is collected. */
const ELSEWHERE = [
  "contact",
  "rights",
  "choices",
  "security",
  "changes",
  "transfers",
  "tracking-signals",
] as const;

/** Items that tell what is done ("Addressing your complaints") or what the reader can do ("Block cookies"): no data. */
const DEED =
  /^(?:\W{0,3}\w{1,3}[.)]\s)?(?:addressing|handling|responding|answering|resolving|communicating|complying|performing|block|disable|delete|turn off|adjust|refuse) /;

/** "Religion and politics: terms of use": a link to another text. */
const NAMES_TERMS = /^[^.;]{0,80}\bterms (?:and conditions )?of (?:use|service)$/;

/** Whether a statement can tell that data is collected: what it names is then data that the organisation has. */
export const tellsCollecting = once(canTell);

const NO = /^(?:no|none|n\/a|not (?:collected|applicable))?\.?$/;

/** "Category | No | N/A" in a table whose columns have no names: nothing of the kind is done with it. */
function answersNo(cells: Statement["cells"]): boolean {
  const answers = cells.slice(1);
  return (
    answers.some(({ text }) => text.length > 1) &&
    answers.every(({ header, text }) => !header && NO.test(text))
  );
}

function canTell(statement: Statement): boolean {
  const { text, section, frames, kind, cells } = statement;
  if (DEFINES.test(text) || PASSIVE_DENIAL.test(text) || COMPARES.test(text)) return false;
  if (MAY_COUNT.test(text) && !OF_READERS.test(text)) return false;
  const lead = statement.leads.at(-1)?.text ?? "";
  if (CONTACT_LEAD.test(lead) && !COLLECTS.test(lead)) return false;
  if (DENIES_COLLECTING.test(section.heading.toLowerCase()) || IN_GLOSSARY.test(section.heading))
    return false;
  if (WE_MEAN.test(lead)) return false;
  if (EXPLAINS.test(section.heading) && !SOMEBODYS.test(text) && !SOMEBODYS.test(lead)) return false;
  if (kind === "row" && cells.some((cell) => cell.text.length < 400 && DENIES_COLLECTING.test(cell.text)))
    return false;
  if (answersNo(cells)) return false;
  if (kind !== "row" && text.length < 120 && (DEED.test(text) || NAMES_TERMS.test(text))) return false;
  const own = COLLECTS.test(text);
  const collect = strengthIn(frames, "collect");
  if (ASIDE.test(text))
    return (
      own &&
      collect > 0 &&
      /\bwe\b.{0,60}\b(?:collect|receiv|record|stor|obtain|gather|process)|\bwhen you\b/.test(text)
    );
  const elsewhere = ELSEWHERE.some((topic) => section.headed.has(topic));
  if (elsewhere && !section.headed.has("collection")) return own || collect === 2;
  return (
    own ||
    collect > 0 ||
    WORKS_OUT.test(text) ||
    strengthIn(frames, "use") >= 2 ||
    strengthIn(frames, "share") >= 2 ||
    strengthIn(frames, "cookie") === 3 ||
    SAYS_WHAT_IT_INCLUDES.test(text)
  );
}
