import type { RawBlock } from "./raw-block";

/** Words that policies are full of, in the languages that are recognised: what tells their text from other prose. */
export const POLICY_WORDS =
  /personal|privacy|privat|information|data\b|daten|données|datos|dati\b|dados|gegevens|cookie|collect|third part|consent|rights|disclos|confidential|vie privée/i;
const NAME =
  /privacy|personal (?:data|information)|data protection|datenschutz|confidentialit|vie privée|données personnelles|protección de datos|privaci|trattamento|privacidade|persoonsgegevens|gegevensbescherming/i;

/** Does the heading name the policy? By a policy's name, or by words of the document's title. */
export const isOwnName = (text: string, title: string): boolean =>
  text.length < 100 &&
  (NAME.test(text) || (text.length > 8 && title.toLowerCase().includes(text.toLowerCase())));

/** What bars and banners say: it asks to be pressed. */
export const isConsentTalk = (text: string): boolean =>
  text.length < 700 &&
  /cookie|tracking|consent/i.test(text) &&
  /\b(?:accept|agree|reject|decline|got it|manage (?:cookies|preferences|consent)|by (?:clicking|continuing)|continue (?:to|using)|click(?:ing)? (?:below|accept|"accept|“accept))/i.test(
    text,
  ) &&
  /\b(?:this (?:web)?site|our (?:web)?site|we (?:and our partners )?use|your experience|browsing)\b/i.test(
    text,
  );

export const CLOSING =
  /^(?:©|\(c\) |copyright (?:©|\d|\(c\))|all rights reserved|was this (?:article|page|information)? ?helpful|did this answer|back to (?:the )?top|top of page|share (?:this|on)|print(?: this page)?$|download(?: pdf| as pdf)?$|related (?:articles?|links?|pages?|content|resources?|posts?|topics?)|see also$|more (?:articles|from)|read (?:more|next)|subscribe|sign up|follow us|newsletter|still need help|return to top|have more questions|recently viewed|ready to|get started|(?:request|book|schedule) a demo|contact us today|powered by|you (?:may|might) also like|we use cookies to make)/i;
/** What pages say below their text: ownership, thanks, offers, consent. */
export const isFarewell = (text: string): boolean =>
  (text.length < 250 && CLOSING.test(text)) || isConsentTalk(text);

/** The organisation says what it does with data. "US" is a country, and part of firms' names. */
export const SPEAKS =
  /\b(?:[Ww][Ee]|[Oo][Uu][Rr]|us)\b.{0,200}\b(?:[Pp]ersonal|[Pp]rivacy|[Ii]nformation|[Dd]ata|PERSONAL|PRIVACY|INFORMATION|DATA)\b/;

/** Is the block nothing but ways to other pages? Separators between them do not count. */
export const isLinks = ({ text, linked }: RawBlock): boolean =>
  linked > 0 && linked >= text.replace(/[\s|·•/>»›-]+/g, "").length * 0.8;
