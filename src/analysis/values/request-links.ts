/** What is known of a link: its address, its words, the words of its sentence up to it and behind it; all text folded. */
export type LinkInText = {
  readonly href: string;
  readonly anchor: string;
  readonly before: string;
  readonly after: string;
};

/** Makes requests for others: what stands there is a form. */
const PORTAL =
  /(?:onetrust|verasafe|consumerprivacyinfo|transcend|osano|ketch|typeform|datagrail|securiti|wirewheel|truyo|clarip|prighter|datarep|edpo|gdpr-rep|datasubject|privacyrequest|mineos|jotform|formstack|hsforms|airtable|surveymonkey|zendesk|freshdesk|helpscout|privacyportal|dsar|privacycentral|saymineapp|instant-eu-gdpr-rep)\b[^/]*\.[a-z]{2,}/;
/** Others' opt-outs, regulators and programmes: choices about somebody else's practice, complaints to somebody else. */
const ELSEWHERE =
  /(?:google|youtube|aboutads|networkadvertising|thenai|nai|optout|youronlinechoices|youradchoices|edaa|digitaladvertisingalliance|adobe|macromedia|omtrdc|omniture|facebook|instagram|meta|microsoft|bing|live|apple|mozilla|opera|twitter|x|linkedin|pinterest|tiktok|snapchat|amazon|paypal|stripe|hotjar|mixpanel|segment|hubspot|dataprivacyframework|privacyshield|trustarc|truste|jamsadr|bbb|bbbprograms|iabeurope|europa|ico|allaboutcookies|aboutcookies|cookiepedia|globalprivacycontrol|dmachoice|donotcall|optoutprescreen|ghostery|criteo|taboola|outbrain|nielsen|comscore|scorecardresearch|quantcast|liveramp|wikipedia|archive)\.[a-z]{2,4}(?:\.[a-z]{2})?$|\.gov(?:\.[a-z]{2})?$|\.gouv\.fr$|\.admin\.ch$/;

const PATH =
  /(?:privacy|data|dsar?|subject|access|deletion|gdpr|ccpa|rights)[-_]?(?:[a-z]+[-_])?(?:requests?|webform|portal|form|inquir)|web-?form|requests?\/new|\/requests?\b|(?:your|my)-?(?:privacy-?)?(?:rights|choices)|privacy-?(?:choices|preferences|controls|settings)|opt-?out|unsubscribe|do-?not-?sell|dnsmpi|\bpreferences?\b|preference-?cent|cookie-?(?:preferences|settings)|email-?(?:preferences|notifications|settings)|delete-?(?:my-?)?account|account-?(?:deletion|closure|delete)|contact(?:-?us)?(?:\/|$|-form|\?|\.)|\/support\/contact|ssa_feedback|privacy-?feedback|profile_privacy|notification-?settings|manage-?(?:data|preferences?|cookies)/;
/** Hosts that are named after the request: "account-delete.acme.com". */
const HOST =
  /^[\w-]{0,20}(?:account-?delet|delet\w+-?account|privacy-?(?:requests?|choices|portal)|dsar)[\w-]*\./;
const WORDS =
  /\b(?:(?:request|intake|inquiry|contact|web|online|opt-?out|complaint|feedback|deletion|support|rights|privacy|data|this) ?(?:request )?forms?|webform|submit (?:a |your |an )?(?:\w+ )?requests?|privacy (?:portal|choices|requests?|rights|feedback)|request (?:portal|page)|(?:preferences?|choices) (?:cent(?:er|re)|page)|(?:privacy|email|communication|marketing|cookies?|ad|notification) (?:preferences|settings|choices)|do not (?:sell|share)|opt[- ]?out(?: here| page| form)?$|^opt[- ]?out|unsubscribe|(?:delete|close|deactivate|cancel) (?:my |your )?(?:\w+ )?(?:account|data)|account (?:deletion|closure|cancellation|deactivation)|(?:ads?|privacy|consent|preferences?|ad interest) manager|exercise (?:your|my) rights|your rights|contact us|contact form|support (?:form|ticket)|(?:access|deletion?|correction|appeals?)[/\w ]* (?:webpage|page|process|form))\b/;
/** The sentence asks the reader to do something there. */
const ASKS =
  /\b(?:contact(?:ing)? us|submit(?:ting)?|requests?|exercise|opt(?:ing)?[- ]?out|unsubscrib(?:e|ing)|manag(?:e|ing) (?:your|some|these|cookies?)|form|clos(?:e|ing) your account|delet(?:e|ing) your (?:\w+ )?(?:account|data|information)|adjust (?:your|the)|limit|messaging preferences|change your (?:preferences|choices|settings|consent|mind)|withdraw (?:your )?consent|access (?:your|the) (?:\w+ )?data|download your|reach us|write to us)\b[^.]{0,110}$/;
const POINTS =
  /^(?:click )?(?:here|this (?:page|link|form|site|website|portal)|link|page|online|at this link|our website|website|form|account settings|settings|your (?:account )?settings|(?:our |the )?support (?:cent(?:er|re)|page|site|team)|help cent(?:er|re)|contact page|your account|privacy cent(?:er|re)|email setting page|available here|click here.*|(?:https?:\/\/|www\.).*|[a-z0-9.-]+\.[a-z]{2,}\/.*)$/;
/** What is there to be read: articles, policies, laws. */
const READING =
  /\/(?:articles?|kb|blog|news|faqs?|terms|tos|guidelines|wiki|docs|documentation|answer|topic|learn)(?:[/_.?-]|$)|(?:kb_article|-faq|privacy-?(?:policy|notice|statement)|cookie-?(?:policy|notice|statement)|cookies-policy|\.pdf|\.docx?)(?:$|[?#/.])/;
const READ_WORDS =
  /\b(?:policy|policies|notice|statement|terms|guidelines?|faqs?|article|documentation|agreement|report|metrics|addendum|list of|learn more|read more|more information|download)\b/;
const LEARN =
  /\b(?:learn(?: more)?|read(?: more)?|more (?:information|details|about)|find out|information (?:about|on|regarding)|described in|instructions|previous|view)\b[^.]{0,90}$/;

/** Sales, the press, and disputes that others settle. */
const NO_REQUEST =
  /statistics|metrics|dispute|complaint|contact-sales|sales|media-contact|press|careers|advertise|investor/;
/** Help pages explain; those that ask are named so. */
const HELP_FORM = /requests?\b|contact|form\b|ticket|wizard|question|support (?:team|page|cent)|to exercise/;

export const isElsewhere = (host: string): boolean => ELSEWHERE.test(host);

/** Whether a link leads to a page whose purpose is a request or a choice about one's data with this organisation. */
export function isRequestLink(
  { href, anchor, before, after }: LinkInText,
  ownHost: string | undefined,
): boolean {
  const address = href.toLowerCase();
  const host = hostOf(address);
  if (!host) return false;
  const path = address.slice(address.indexOf(host) + host.length);
  const own = ownHost !== undefined && siteOf(host) === ownHost;
  const portal = PORTAL.test(host);
  if ((!own && !portal && isElsewhere(host)) || NO_REQUEST.test(path)) return false;
  if (/^(?:support|help|faq)\./.test(host) && !HELP_FORM.test(`${path} ${anchor} ${before}`)) return false;
  const form = /\bform\b|webform|\/requests?\b/.test(`${anchor} ${path}`);
  if ((READING.test(path) || READ_WORDS.test(anchor)) && !form) return false;
  const points = POINTS.test(anchor);
  const asked = ASKS.test(before) && !LEARN.test(before);
  const asksBehind =
    points &&
    /^ (?:to|and|if you (?:want|wish|would like) to) (?:\w+ ){0,3}(?:exercise|opt[- ]?out|submit|unsubscribe|manage|request|delete|contact)/.test(
      after,
    );
  if (portal) return WORDS.test(anchor) || asked || asksBehind || PATH.test(path) || points;
  if (WORDS.test(anchor) && !LEARN.test(before)) return own || PATH.test(path) || form;
  if (asksBehind) return true;
  if (points && asked) return own || HOST.test(host) || PATH.test(path) || ownHost === undefined;
  return own && PATH.test(path) && !LEARN.test(before);
}

/** The host of an absolute address, lower case; undefined where there is none. */
export function hostOf(href: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?([a-z0-9.-]+)/i
    .exec(href)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, "");
}

/** The part of a host that a firm registers: "help.acme.co.uk" → "acme". Two-level endings are told by their length. */
export function siteOf(host: string): string {
  const labels = host.split(".");
  const second = labels.at(-2) ?? "";
  return (
    (labels.length > 2 && second.length <= 3 && (labels.at(-1)?.length ?? 0) === 2
      ? labels.at(-3)
      : second) ?? ""
  );
}

/** A link's address in full; undefined for mail, scripts and places on the same page. */
export function resolve(href: string, base: string | undefined): string | undefined {
  if (/^https?:\/\/./i.test(href)) return href;
  if (!base || /^(?:[a-z][\w+.-]*:|#|$)/i.test(href)) return undefined;
  const origin = /^https?:\/\/[^/?#]+/i.exec(base)?.[0];
  if (!origin) return undefined;
  if (href.startsWith("//")) return `${base.slice(0, base.indexOf(":"))}:${href}`;
  if (href.startsWith("/")) return origin + href;
  const folder =
    base
      .slice(origin.length)
      .replace(/[?#].*$/, "")
      .replace(/[^/]*$/, "") || "/";
  return origin + folder + href.replace(/^\.\//, "");
}
