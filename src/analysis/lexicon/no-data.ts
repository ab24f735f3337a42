import type { Hit } from "../topic";
import type { ValueOf } from "../vocabulary";

type Data = ValueOf<"data-collected">;

/** What stands around the words that were found where they name no data of the reader's: all that is given must match. */
type Surroundings = {
  readonly values?: readonly Data[];
  readonly found?: RegExp;
  /** Of the words before, the nearest hundred letters. */
  readonly before?: RegExp;
  readonly after?: RegExp;
};

const CHANNEL =
  "(?:e-?mail|phone|telephone|text|sms|mail|post|letter|fax|(?:live )?chat|(?:online |web |contact )*forms?|messages?|calls?|app|in person|social media)";

const NO_DATA: readonly Surroundings[] = [
  // "Ask us by e-mail or phone": a means of writing or calling is no address or number.
  {
    found: /^(?:e-?mails?|(?:tele)?phones?|mobile)(?: (?:and|or) (?:e-?mails?|(?:tele)?phones?))?$/,
    before: new RegExp(
      `\\b(?:via|by|through|using|over|ways,? (?:like|such as|including)) (?:(?:our|the|an?|regular|either) )?(?:${CHANNEL},? (?:(?:and|or) )?){0,4}$`,
    ),
  },
  // "We may use e-mail, SMS or other messages": ways of reaching somebody as well.
  {
    found: /^e-?mails?$/,
    after:
      /^,? (?:(?:and|or) )?(?:sms|text messages?|texts?|push|telephone calls?|other (?:messag|electronic))/,
  },
  // "You need not give us your name".
  {
    before:
      /\byou (?:do not|don't|need not|are not) (?:need to |have to |required to |obliged to |obligated to )?(?:give|provide|enter|submit|supply|disclose|tell|share)\b[^.;:]{0,60}$/,
  },
  // "We respond to your comments": what one writes to somebody is no post.
  { values: ["user-content"], before: /\b(?:respon\w+|reply(?:ing)?|answer\w*) (?:to )?(?:your )?$/ },
  // "Billing address and zip code": a part of the address, no place where somebody is.
  {
    values: ["approximate-location"],
    found: /^(?:zip|postal|postcode)/,
    before:
      /(?:\b(?:billing|postal|mailing|street|home|physical|shipping|delivery) |\()address\b[^.;]{0,60}$/,
  },
  // "To send alerts and support messages", "to inform you about your subscriptions": what the organisation tells.
  {
    values: ["communications", "purchase-history"],
    before:
      /(?<!\b(?:you|users?|members?|others|people|customers|visitors|they) (?:\w+ ){0,3})\b(?:send(?:ing)?(?! us\b)|(?:inform|notify|remind|alert|contact|updat|tell)(?:e|ing)? you (?:about|of|on|regarding|with)|provid(?:e|ing) you with) (?:[\w'-]+,? ){0,8}$/,
  },
  // "How you engage with our site, advertisements and communications": the organisation's own.
  {
    values: ["communications"],
    found: /^communications$/,
    before: /\bour (?:[\w-]+,? (?:and |or )?){0,4}$/,
    after: /^(?! with (?:you|users|customers))/,
  },
  // "Communications and advertising preferences": how one wants to be written to.
  {
    values: ["communications"],
    found: /^communications?$/,
    after: /^ (?:and (?:[\w-]+ ){1,2})?(?:preferences|settings|services?|networks?|channels?)\b/,
  },
  // "Survey vendors", "e-mail providers": who works with data of the kind.
  {
    values: ["account-credentials", "email", "phone", "payment", "communications", "usage", "location"],
    after:
      /^(?: (?!(?:and|or|as|of|from|with|by|to|through|via|our|is|are|we|you|the|that|which|if|when|about)\b)[\w-]+){0,2} (?:providers?|vendors?|suppliers?|processors?|partners)\b/,
  },
  // "To process orders and transactions": a deed; what was bought is told elsewhere.
  {
    values: ["purchase-history"],
    before:
      /\b(?:process|fulfil|complet|handl|execut|perform|settl)(?!(?:es|ed)\b)\w* (?:(?:or|and) \w+ )?(?:your |the |any )?(?:(?:orders|payments|purchases)(?:,| and| or| &)? ?(?:and |or )?)?$/,
  },
  // "By your employer": who does something, or gets or gives it.
  {
    values: ["employment"],
    found: /^your (?:employer|company|organi[sz]ation)/,
    before: /\b(?:by|from|with|through|via|(?:behalf|account|profile) of|(?<!\b(?:relat|pertain)\w* )to) $/,
  },
  // "Such as changing your e-mail address": what the reader may do.
  { before: /\b(?:chang|edit)(?:e|es|ing) (?:your |their |the )$/ },
  // "Title: [State of residence] appeal": a place to be filled in.
  { before: /\[$/ },
  // "Unique identifiers such as passwords": no identifier of a device or a browser.
  {
    values: ["online-identifiers"],
    after:
      /^,? \(?(?:such as|like|including|e\.g\.,?) (?:your |an? |the )?(?:first |full |real |company |job |user ?)?(?:names?|passwords?|titles?|e-?mails?|phone|telephone|social security|postal)\b(?![^.;)]{0,200}\b(?:devices?|cookies?|advertis\w+|ip|idfa|mobile|online|mac|imei|browser)\b)/,
  },
  // "Information about uploaded images, such as file names": what is known of them, not they.
  {
    values: ["user-content"],
    before: /\b(?:information|metadata|data) about (?:\w+ ){0,2}$/,
    found: /^(?!.{0,80}\byou\b)/,
  },
];

const COLUMN_OF_PURPOSES = /\b(?:purposes?|why|reasons?)\b/;
/** "Communications: notifications" under "Purpose", and nowhere else in the row: a thing that is done, no data. */
function isDone({ value, statement: { text, cells }, match: [start, end] }: Hit): boolean {
  if (value !== "communications") return false;
  const at = cells.filter((cell) => cell.text.includes(text.slice(start, end)));
  return at.length > 0 && at.every(({ header }) => COLUMN_OF_PURPOSES.test(header));
}

function standsIn({ values, found, before, after }: Surroundings, hit: Hit): boolean {
  const { text } = hit.statement;
  const [start, end] = hit.match;
  if (values && !values.some((value) => value === hit.value)) return false;
  if (found && !found.test(text.slice(start, end))) return false;
  if (before && !before.test(text.slice(Math.max(0, start - 100), start))) return false;
  return !after || after.test(text.slice(end, end + 240));
}

/** Whether the words that were found name data here, and not a means, a deed or a part of something else. */
export const isData = (hit: Hit): boolean => !isDone(hit) && !NO_DATA.some((around) => standsIn(around, hit));

/** Data of nobody in particular is not the reader's. */
const NOBODYS =
  /\b(?:(?:user|customer|member) base|as a whole|anonym\w+|aggregated?|de-?identified|statistical|non-personal)\b/;
/** Where a server or a law stands says nothing about where the reader is. */
const OF_PLACES =
  /\b(?:transfer\w*|laws?|jurisdictions?|outside|servers?|residents? of|age of majority|authorit\w+|position|entitled|rights?|depending on|identity(?! \|)|(?:stored|processed|hosted)\b.{0,40}\bin your)\b/;

/** The assets of a company that is sold are not the reader's. */
const OF_BUSINESS = /\b(?:mergers?|acquisitions?|reorgani[sz]ation|bankruptcy|portion of our)\b/;
/** Where somebody is can be inferred from an address: a location, no profile. */
const OF_LOCATION =
  /\binfer\w* (?:\w+ ){0,2}(?:location|country|city|region)\b|\blocation[")]* (?:(?:may|can|could) be )?inferred\b/;

/** "A list of our processors and their location", "depending on your location, you have rights". */
const OF_OTHERS =
  /^depending on your location\b|\b(?:sub-?processors?|providers?|vendors?|servers?)\b[^.;]{0,90}\b(?:its|their) locations?\b|\b(?:storage|processing) (?:and \w+ )?locations?\b/;

/** Logging in at others' with an account of this one, a family's accounts joined, data that goes out to what is connected. */
const OF_OTHER_ACCOUNTS =
  /\blog(?:ging|s)? ?in(?:to)?(?: to)? (?:an?|another|some) (?:[\w'-]+ ){0,3}(?:services?|sites?|websites?|apps?)\b|\b(?:parents?|guardians?|teens?)\b[^.;]{0,60}\blink(?:ed)? (?:\w+ ){0,2}accounts?\b|\b(?:apps?|(?:web)?sites?|services?) (?:that |which )?you(?:'ve| have)? logged (?:in ?)?to\b|\bconnect\b[^.;]{0,80}\bwe (?:will |may |can )?(?:share|send|disclose|provide|transmit)\b(?![^.]{0,200}\b(?:receiv|collect|obtain|import|(?:with|to|give|provide|send) us\b))/;

/** What a statement must not say, by value. */
export const SILENCED: Readonly<Partial<Record<Data, RegExp>>> = {
  "account-credentials": /\b(?:shop|store|site|page) (?:has|is protected by) a password\b/,
  "address-book": /\b(?:purchas|buy|licen[sc])\w* (?:\w+ ){0,3}lists?\b/,
  // Addresses that a customer rents for sending from are goods.
  "ip-address": /\b(?:dedicated|static) ip address(?:es)?\b/,
  demographics: NOBODYS,
  "approximate-location": OF_PLACES,
  employment:
    /\b(?:organi[sz]ations?|company|entity|customers?|clients?),? \(?(?:e\.g\.|such as|like|for example),? your (?:employer|school)\b/,
  "financial-standing": OF_BUSINESS,
  inferences: OF_LOCATION,
  location: OF_OTHERS,
  "social-profile": OF_OTHER_ACCOUNTS,
};
