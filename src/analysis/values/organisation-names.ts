import { COUNTRY } from "../lexicon/countries";

/** How firms, associations and foundations end their names. */
export const SUFFIX = String.raw`(?:Inc|inc|INC|LLC|llc|L\.L\.C|Ltd|LTD|ltd|Limited|LIMITED|Corp|CORP|Corporation|Company|Co|gGmbH|GmbH|gmbh|mbH|AG|SE|S\.?A\.?S?|SAS|S\.à ?r\.l|Sàrl|SARL|AB|AS|A/S|ASA|Oyj?|OÜ|B\.? ?V|N\.? ?V|PLC|plc|Plc|LLP|LP|L\.P|Pty|Pte|Pvt|PTE|SRL|a\.s|s\.r\.o|S\.r\.l|S\.?p\.?A|S\.?L|S\.?L\.?U|K\.K|KG|PBC|PC|e\.V|UG|UAB|ApS|CIO|ULC|UC|S\.R\.L|Foundation|Association|University)`;
/** Latin letters, written out: patterns that hold a name took twice as long to compile with `\p{Lu}` and its like. */
export const CAPITAL = "A-Z\\u00c0-\\u00de\\u0130\\u0141\\u015a\\u015e\\u0160\\u017b\\u017d";
export const LETTER = "A-Za-z\\u00c0-\\u024f";
const WORD = String.raw`(?:gGmbH|[a-z]?[${CAPITAL}\d][${LETTER}\d&'\u2019+!@.-]*)`;
const JOIN = String.raw`(?: (?:of|and|for|de|du|la|y|&|the|und|e) | |, (?=${SUFFIX}\b)|(?<=\.)(?=${SUFFIX}))`;

/** A pattern's source: one to eight capitalised words, a legal form behind a comma among them. */
export const NAME = String.raw`(?<![${LETTER}\d.])(?:the )?(${WORD}(?:${JOIN}${WORD}){0,7})`;
const LEGAL = new RegExp(String.raw`(?:^|[ ,])${SUFFIX}\.?$`);

/** Words that begin a sentence or stand for somebody, and are no name. */
const NO_NAME =
  /^(?:complying|that|sections? .{0,12}|the|this|these|our|your|we|you|us|it|its|they|if|in|for|when|where|all|any|as|at|by|to|an?|and|or|company|website|site|app|service|services|policy|privacy|privacy policy|notice|data|data controller|controller|personal data|personal information|information|customers?|users?|clients?|gdpr|european union|eu|uk|eea|california|united states|united kingdom|however|please|who|such|each|no|both|other|section|article|part|additional|under|depending|cookies?|terms|platform|contact us|contact|administrator|organi[sz]ation|employer|merchant|publisher|partners?|third part(?:y|ies)|last updated|effective date|online|legal|general|introduction|welcome|overview|website privacy|cookie|global|licensors?|licensees?|provisions?|website owner|owner|end[- ]users?|consumer|applicable law|data protection officer|controllers|business|welcome to|about us|who we are|what|how|why|here|learn|read|see|note|faq|home|version|chapter|summary|terms of (?:use|service)|user|visitor|customer data|account|internet|data subject|member states?|ccpa|cpra|client|seller|buyer|host|group|affiliates|institution|creator|organi[sz]er|sponsor|advertisers?|processor|developer|operator|school|bank|subscriber|member|manager|below|above|ad choices|the gdpr|they|there|yes|everyone|many|most|while|since|because|personal|children|parents|google analytics|last|date|updated?)$/i;

const HARD = String.raw`(?:Inc|LLC|Ltd|Limited|GmbH|AB|AS|B\.V|BV|N\.V|SAS|SARL|PLC|plc|Corp|Corporation|LLP|LTD|INC|UAB|Oy|ApS)`;
/** What stands behind a legal form is no part of the name: "Acme AB Reg", "Acme Ltd Attn". */
const BEHIND = new RegExp(String.raw`^(.{2,70}?[ ,]${HARD}\b\.?)(?:,? (?!${SUFFIX}\b).*)$`);

const ONLY_FORM = new RegExp(`^(?:U\\.S\\.A\\.?,? )?${SUFFIX}\\.?$|^(?:${COUNTRY})$`, "iu");

/** Roles, places and numbers: "Commercial Partners", "350 Bush Street", "London N1 9GU". */
const NO_FIRM =
  /(?:Representatives?|Officers?|Operators?|Owners?|Staff|[Nn]otifications?|Users?|Customers?|Members?|Partners?|Publishers?|Banks?|Sellers?|Agenc(?:y|ies)|Sender|Companies|Countries|Entities|Providers?|Affiliates|Services?|Offerings?|Data|Information|Policy|Notice|Platforms?|Controllers?|Street|Road|Avenue|Centre|Building|Tower|Quay|Parkway|Rd|St|Ave|Blvd|Floor|We|You|It|They|This|If|Your|Area|Regulation|Directive|Union|Kingdom|States|Framework|Council|Act|Choices)$|\d{3,}|^\d+(?:st|nd|rd|th) |\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^Council\b|^(?:EU|EEA) and|and Switzerland$/;

/** The legal form at the end of a name, if it has one. */
export const hasLegalForm = (name: string): boolean => LEGAL.test(name);

const TWO_LETTERS = new RegExp(`[${LETTER}]{2}`);

/** A name without what clings to it: the article, the verb's capital, a stop that is no part of its legal form. */
export function tidyName(raw: string): string | undefined {
  let name = raw.replace(/\s+/g, " ").trim();
  name = name.replace(
    /^(?:(?:The|At|Welcome to|Welcome|By|In|For|If|When|As|Here at|This|Our|While|Although|Since|Where|Dear|To|And|Copyright|Hi|Hello|About|Company|Controller|Entity|Name|Information|Data|the) )+/,
    "",
  );
  name = name.replace(BEHIND, "$1");
  name = name.replace(/['\u2019]s$/u, "").replace(/[,;:'\u2019!-]+$/u, "");
  name = name.replace(
    / (?:Privacy|Cookie|Cookies|Website|Web|Data|Site|Online|Global|General|Policy|Notice|Statement|Terms|and|of|for|the|&|Service|Services|App|Group Privacy|Customer|User|Consumer|Mobile|Personal)+$/g,
    "",
  );
  if (
    /\.$/.test(name) &&
    !/(?:\b(?:Inc|Ltd|Corp|Co|LLC|S\.A|B\.V|N\.V|S\.r\.l|r\.l|L\.P|S\.p\.A|K\.K|e\.V|U\.S|S\.L|S\.A\.S|Pty|INC|LTD|CORP)\.)$/.test(
      name,
    )
  )
    name = name.slice(0, -1);
  name = name
    .replace(/^(?:(?:19|20)\d\d |\d{1,2}\. (?:The )?|\d{1,2}(?:\.\d{1,2}){1,2}\.? )/, "")
    .replace(/(?:\. (?:In|It|This|The|We|For|If|Our)| (?:Our|Here|We|Your|This))$/, "")
    .replace(/[,;:!-]+$/, "");
  // At a sentence's end nobody knows whose stop it is; these forms are mostly written without.
  name = name.replace(/(\b(?:LLC|Ltd|LTD|Limited|AB|AS|GmbH))\.$/, "$1");
  const wrong =
    name.length < 2 ||
    name.length > 90 ||
    NO_NAME.test(name) ||
    !TWO_LETTERS.test(name) ||
    ONLY_FORM.test(name);
  return wrong || (NO_FIRM.test(name) && !LEGAL.test(name)) ? undefined : name;
}

const FORMS =
  /\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|gmbh|ag|sa|sas|ab|as|bv|b\.v|nv|plc|pty|pte|the|group|incorporated|holdings?|ireland|uk|us|usa|international|global|europe|services?|technologies|platforms?)\b\.?/g;

/** A name without its legal form alone, lower case: "discord netherlands" is another entity than "discord". */
export function entityOf(name: string): string {
  return name
    .replace(LEGAL, "")
    .replace(LEGAL, "")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** A name's core for comparing: no legal form, no punctuation, lower case. */
export function coreOf(name: string): string {
  const lower = name.toLowerCase().replace(/\.(?:com|org|net|io|ai|co|app)\b/g, "");
  const core = lower
    .replace(FORMS, " ")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  return core || lower.replace(/[^\p{L}\d]+/gu, " ").trim();
}
