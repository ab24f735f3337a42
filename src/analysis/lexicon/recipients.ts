import type { Giving } from "../values/giving";
import type { ValueOf } from "../vocabulary";
import { AD_PARTY } from "./advertising";

/** Somebody who may get data, and how surely the statement must tell of giving (see `givingOf`). */
export type Party = {
  readonly value: ValueOf<"recipient">;
  readonly names: readonly RegExp[];
  readonly least: Giving;
  readonly unless?: RegExp;
  /** The statement must match this as well. */
  readonly with?: RegExp;
  /** What must stand close by the party's name. */
  readonly near?: RegExp;
  readonly weight?: number;
};

const source = (...parts: string[]) => new RegExp(parts.join(""));
/** Words of being seen or handed on. */
export const SEES =
  /\b(?:shar(?:e|ed|es|ing)|disclos\w+|view(?:ed|able|ing)?|see|seen|visible|access(?:ed|ible)?|display\w*|available|post(?:s|ed|ing)?|publish\w*|appear\w*|find|found|read|show[ns]?|searchable|receive|transfer\w*|public information|identify|anyone)\b/;
const PROVIDER =
  /\b(?:provid\w+|processors?|vendors?|suppliers?|contractors?|partners?|compan(?:y|ies)|third[- ]part(?:y|ies)|services|agents?|firms?|organi[sz]ations|on our behalf|we use|use of)\b/;

/** Cheap to ask, and asked first: without its cue none of a party's names can stand in a text. */
export const CUES: Readonly<Record<Party["value"], RegExp>> = {
  "service-providers":
    /provider|vendor|contractor|processor|supplier|outsourc|agents|behalf|for us|perform|assist|help|support|services|hire|engage|employ|contract/,
  affiliates: /affiliat|subsidiar|parent|sister|group|related|associated|family|common|corporate/,
  "advertising-partners":
    /advert|\bads?\b|ad[- ]?tech|marketing|\bds?ps|data management|side platform|\bssps/,
  "analytics-providers":
    /analy|measure|statistic|market research|firebase|metrica|mixpanel|matomo|piwik|hotjar|crashlytics|comscore|new relic|fullstory|quantcast|nielsen|chartbeat|statcounter|plausible|posthog|reporting usage/,
  "business-partners":
    /partner|selected|reseller|distributor|dealer|franchis|sponsor|merchant|retailer|seller|brand|joint|business|publisher|developer|hotel|restaurant/,
  "payment-processors":
    /payment|card|billing|transaction|bank|stripe|paypal|adyen|braintree|klarna|worldpay|authorize/,
  "social-networks":
    /social|facebook|\bmeta\b|twitter|linkedin|instagram|tiktok|pinterest|snap|reddit|(?:like|share|tweet) button/,
  integrations: /integrat|link|connect|authori|enabled|install|third[- ]part|external|accounts/,
  "other-users":
    /users?\b|member|player|participant|subscriber|employer|admin|owner|account holder|customers|visitors|fans|guests|school|organi[sz]ation|team|household|friends|followers|contacts|connections|others who|people|person/,
  public: /public|publish|anyone|everyone|everybody|anybody|search engine|visitor|directories|others who/,
  authorities: /law|government|authorit|regulat|court|subpoena|police|warrant|legal/,
  "professional-advisers": /lawyer|attorney|counsel|legal|solicitor|audit|account|insur|advis|consult|banker/,
  acquirers:
    /merg|acqui|sale|sell|purchas|transfer|bankrupt|insolv|organi[sz]|restructur|transaction|change|successor|divest|prospective|dispos|buy/,
  "data-brokers": /broker|aggregator|reseller|compiler|credit|consumer reporting/,
  researchers: /research|academic|scientist|universit/,
};

/** Everybody who may get data, by the names that policies give them. */
export const PARTIES: readonly Party[] = [
  {
    value: "service-providers",
    names: [
      /(?<!\b(?:internet|mobile|telephone|wireless|your|network|telecommunications?) )\b(?:service|services|hosting|cloud|it|technology|solutions?|support|maintenance|e-?mail|delivery|payment|fulfil+ment|infrastructure|software|analytics|communications?|outside|external|third[- ]party) (?:service )?(?:providers?|suppliers?|vendors?|contractors?)\b/,
      /\b(?:vendors?|(?:sub-?)?contractors?|sub-?processors?|(?:data|payment|our|third[- ]party) processors?|suppliers|agents)\b/,
      /\b(?:compan(?:y|ies)|third[- ]part(?:y|ies)|partners|people|organi[sz]ations|others|individuals|parties|businesses|entities|firms)\b[^.;]{0,90}\b(?:on our behalf|for us\b|perform(?:s|ing)?|assist(?:s|ing)? us|help(?:s|ing)? us|support(?:s|ing)? (?:us|our)|services on behalf|(?:provid(?:e|es|ing)) (?:\w+ ){0,3}services (?:to|for) us|we use to)/,
      /\b[a-z]{4,}s (?:that|who|which) (?:work|act|operate|carry out \w+|process(?: \w+){0,3}) (?:on our behalf|for us)\b/,
      /\b(?:compan(?:y|ies)|third[- ]part(?:y|ies)|partners|businesses|firms)\b[^.;]{0,40}\b(?:work|act|process\w*)(?:s|ing)? (?:\w+ ){0,2}on behalf of (?!(?:you|your|users?|customers?|clients?|members?)\b)/,
      /\b(?:hire|engage|employ|contract with)\b[^.;]{0,40}\b(?:compan(?:y|ies)|third[- ]part(?:y|ies)|others)\b/,
    ],
    least: 1,
    unless:
      /\bservice providers? (?:\w+ ){0,3}(?:to opt|browser)|\bauthori[sz]ed agents?\b|\b(?:we|us) (?:\w+ ){0,2}act(?:s|ing)? (?:\w+ ){0,3}as (?:an? |the |your )?(?:\w+ )?(?:processor|service provider)s?\b|\bprovide information to us\b/,
  },
  {
    value: "affiliates",
    names: [
      /\b(?:affiliat(?:es|ed (?:compan|entit|organi|corporat)\w*|ed with us)|subsidiar(?:y|ies)|(?:parent|sister|group|related|associated) (?:compan(?:y|ies)|businesses|entit(?:y|ies)|organi[sz]ations?|undertakings)|(?:compan(?:y|ies)|members|businesses|entities) (?:\w+ ){0,5}(?:group|family)\b|(?:corporate|our|same) (?:family|group)\b|(?:family|group) of compan(?:y|ies)|common (?:control|ownership)|same group as|corporate (?:parent|affiliates|group)|intra-group|group (?:compan(?:y|ies)|departments|entities|undertakings))\b/,
    ],
    least: 1,
    unless:
      /\baffiliate (?:marketing|links?|program|network|advert)|\b(?:another|other) (?:entity|company|organi[sz]ation),? (?:or|and) its\b|\bwe \(?(?:or|and) (?:our|any of our) affiliates\)? (?:are|is|get) (?:acquired|bought|sold|merged)\b|\b(?:not|un)[- ]?affiliated\b|\bnon-?affiliat|\bif we,? \(?or (?:\w+ ){0,3}affiliates\)?,? (?:are|is|get)\b/,
  },
  {
    value: "advertising-partners",
    names: [source(String.raw`\b`, AD_PARTY, String.raw`\b`)],
    least: 1,
    unless: /\bmarketing partners\b(?!.{0,200}\badvert)/,
    weight: 1.1,
  },
  {
    value: "advertising-partners",
    names: [
      /\b(?:shar|disclos|transfer|provid|collect|process|us)\w*\b[^.;]{0,100}\b(?:third[- ]part(?:y|ies)|partners|compan(?:y|ies)|providers|others|platforms|vendors|google|facebook|meta|specialize)\b[^.;]{0,240}\b(?:advertising|ads|advertisements)\b/,
      /\bthird[- ]party advertising\b|\bad serving\b|\bserv(?:e|es|ing) (?:\w+ ){0,2}(?:ads|advertis\w+)\b|\badvertising (?:services|agencies|providers|and marketing (?:providers|companies|services))\b|\b(?:ads|advertis\w+) (?:delivered|served) by\b/,
    ],
    with: /\b(?:information|data|cookies?|identifiers?|advertising|ads|advertisements|technolog\w+)\b/,
    least: 1,
    weight: 0.7,
    unless: /\b(?:still|continue to) (?:see|receive)\b/,
  },
  {
    value: "advertising-partners",
    names: [
      source(
        String.raw`\b`,
        AD_PARTY,
        String.raw`\b[^.;]{0,160}\b(?:collect|use|set|place|receive|gather|access)s?\b[^.;]{0,120}\b(?:cookies?|pixels?|technolog(?:y|ies)|information|data|tags|beacons)\b`,
      ),
    ],
    least: 0,
    weight: 1,
    unless:
      /^(?:if you|you (?:can|may)|to (?:opt|learn))|\b(?:not responsible|other (?:web ?)?sites|not (?:apply|cover|control))\b/,
  },
  {
    value: "analytics-providers",
    names: [
      /\b(?:analytics|measurement|web analysis|statistics?|market research) (?:and (?:\w+ )?|& ?|or |\/)?(?:\w+ )?(?:providers?|services?|partners?|compan(?:y|ies)|vendors?|firms|platforms?)\b/,
    ],
    least: 1,
    weight: 1.1,
    unless: /\b(?:aggregate[sd]? (?:data|information) (?:to|with)|opt[- ]?out browser)\b/,
  },
  {
    value: "analytics-providers",
    names: [
      /\bgoogle (?:universal )?analytics\b|\b(?:firebase|adobe|yandex) (?:analytics|metrica)\b|\b(?:mixpanel|matomo|piwik|hotjar|crashlytics|comscore|new relic|app ?annie|fullstory|quantcast|nielsen|chartbeat|statcounter|plausible|posthog|heap analytics)\b/,
    ],
    with: /\b(?:us(?:e|es|ing)|collect\w*|cookies|process\w*|analy[sz]e|shar\w+|provid\w+|sent|transmit\w*)\b/,
    least: 0,
    weight: 1,
    unless:
      /\bopt[- ]?(?:ing )?out\b|\b(?:learn|read|find out|(?:more|further|additional) information) (?:more )?(?:about|on)\b|^information (?:about|on)\b|\b(?:does|do|did)(?: not|n't) use\b|\bself-?(?:managed|hosted|developed)\b|\b(?:our own|own) servers?\b/,
  },
  {
    value: "analytics-providers",
    names: [
      /\b(?:data |web |site |usage |traffic )?(?:analytics|analysis|analy[sz]ers?|statistical analysis)\b|\banaly[sz](?:e|ing) (?:\w+ ){0,3}(?:traffic|usage|data|how)\b|\breporting usage\b/,
    ],
    with: PROVIDER,
    least: 2,
    weight: 0.7,
    unless:
      /\b(?:our|own|other|internal) (?:own )?analytics purposes\b|^(?:to |we )?[^.;]{0,80}\bto (?:perform|conduct|carry out) (?:\w+ )?anal/,
  },
  {
    value: "analytics-providers",
    names: [
      /\b(?:hire|engage|employ|service providers?|other companies|third[- ]party (?:providers?|companies|vendors))\b[^.;]{0,200}\b(?:analytics|(?:statistical|data|usage|traffic) analysis|analy[sz]ing (?:\w+ ){0,2}(?:data|usage|traffic))\b/,
    ],
    least: 1,
    weight: 0.7,
  },
  {
    value: "business-partners",
    names: [
      /\b(?:business|co-?marketing|co-?brand(?:ed|ing)?|promotional|promotions?|commercial|strategic|channel|reseller|retail|distribution|sponsorship|event|content|marketing|joint|licensing|industry|integration|rewards?|loyalty|affiliated|trading) (?:and \w+ )?(?:partners?|sponsors?|businesses)\b/,
      /\b(?:resellers?|distributors|dealer(?:s|ships?)|franchisees?|(?:sweepstakes |event |contest )?sponsors|co-sponsors|merchants|retailers|sellers|brands|joint marketing|joint ventures?|joint promotions?)\b/,
      /\b(?:affiliates|subsidiaries),? (?:and|or) (?:other |our |trusted |third[- ]party )?partners\b|\b(?:(?:carefully|specially) selected (?:third[- ]part(?:y|ies)|compan(?:y|ies)|businesses|organi[sz]ations)|third[- ]party partners|partner companies|outside companies with whom we do business|businesses on)\b|\b(?:publishers) (?:have|of|who)\b/,
    ],
    least: 2,
    unless:
      /\bfor (?:our|other) sellers\b|\bdata brokers? and\b|\b(?:merg\w+|acqui\w+|form|enter(?:ing)? into)\b[^.;]{0,40}\bjoint ventures?\b/,
  },
  {
    value: "business-partners",
    names: [
      /\b(?:developers?|publishers?|merchants?|sellers?|dealers?|retailers?|business partners|brands|hotels|restaurants)\b[^.;]{0,40}\b(?:have|has|get|receive|gain|given) (?:access|information|your)\b/,
    ],
    least: 1,
    weight: 0.9,
  },
  {
    value: "business-partners",
    names: [
      /\b(?:allow|permit|let|enable)s? (?:us (?:or|and) )?(?:our|some|certain|selected|trusted) (?:\w+ )?business partners to (?:track|collect|use|access|receive|combine|analy[sz]e)\b/,
    ],
    least: 0,
  },
  {
    value: "payment-processors",
    names: [
      /\b(?:payments?|card|credit card|billing|transaction) (?:and \w+ )?(?:service |solution |card )?(?:processors?|processing|providers?|gateways?|partners?|compan(?:y|ies)|networks?|vendors?|suppliers?|platforms?|facilitators?|intermediar(?:y|ies)|issuers?|services)\b/,
      /\b(?:stripe|paypal|adyen|braintree|klarna|worldpay|authorize\.net|(?:acquiring |issuing )?banks)\b/,
      /(?:\b(?:providers?|provid(?:e|ing) (?:\w+ ){0,3}services|compan\w+|third[- ]part\w+|vendors?|partners?|suppliers?|behalf)\b[^.;|]{0,240}|^)\b(?:process(?:ing|es)? (?:\w+ ){0,3}(?:payments?|transactions?|credit cards?)|(?:payments?)(?:[),]| and)|financial payments)/,
    ],
    with: PROVIDER,
    least: 1,
    unless:
      /\b(?:we|to) process (?:\w+ ){0,3}(?:payments?|transactions?)(?![^.;]{0,100}\b(?:provider|processor|third))|\bpayment (?:card )?(?:information|data|details) (?:we|such)\b/,
  },
  {
    value: "payment-processors",
    names: [/^(?:stripe|paypal|adyen|braintree|klarna|worldpay)\b/],
    with: /\bpayments?\b|\btransactions?\b/,
    least: 2,
  },
  {
    value: "social-networks",
    names: [
      /\bsocial (?:media|network(?:s|ing)?)(?: \w+)?(?: (?:features?|plug-?ins?|buttons?|widgets?|platforms?|sites?|services?|networks?|providers?|compan(?:y|ies)|partners?))?\b|\bsocial plug-?ins?\b|\b(?:like|share|tweet) buttons?\b/,
      /\b(?:facebook|meta(?! (?:compan|products|quest|horizon|accounts?)|['\u0022]?-)|twitter|linkedin|instagram|tiktok|pinterest|snapchat|reddit)\b/,
    ],
    with: /\b(?:shar(?:e|ed|ing)|disclos\w+|transfer\w*|transmit\w*|send|sent|provid\w+ (?:\w+ ){0,6}to|post(?:ed|ing)?|publish\w*|plug-?ins?|buttons?|widgets?|features|pixels?|log[- ]?in|sign[- ]?in|connect\w*|to and from|custom audiences?|recipients?|collect)\b/,
    least: 2,
    unless:
      /\b(?:receiv|obtain|collect)\w*\b[^.;]{0,80}\bfrom\b(?![^.;]{0,120}\bto and from)|\bfollow us\b|\bprovide links to\b|\bsocial media marketing\b|\b(?:shar|provid|send|releas)\w* (?:[\w',-]+ ){0,10}(?:to|with) us\b|\blog in using\b|\bour (?:facebook|twitter|instagram|linkedin|social media) (?:pages?|accounts?|channels)\b/,
  },
  {
    value: "social-networks",
    names: [
      /\b(?:partners|third part(?:y|ies)|vendors)\b[^.;]{0,60}\b(?:facebook|meta|twitter|tiktok|linkedin|pinterest|snap|reddit)\b[^.;]{0,200}\b(?:collect|receive|cookies|pixels?)\b|\b(?:facebook|meta|linkedin|tiktok|twitter|pinterest|snap(?:chat)?) (?:\w+ )?(?:pixel|insight tag|custom audiences?|sdk|connect)\b/,
      /\bsocial media (?:features|plug-?ins|buttons|widgets)\b|\bsocial plug-?ins\b/,
    ],
    with: /\b(?:collect|use|cookies?|send|transmit|process|receive|information|data|includes?)\b/,
    least: 0,
    weight: 0.9,
    unless:
      /\bopt[- ]?out\b|\b(?:not responsible|not (?:apply|cover|control))\b|\breceive\b[^.;]{0,60}\bfrom\b/,
  },
  {
    value: "integrations",
    names: [
      /\bintegrations?\b(?! partners)[^.;]{0,60}\byou (?:\w+ )?(?:enable|connect|choose|install|use|add|set up)\b|\byou (?:may |can |choose to |decide to |might |have )?(?:\w+ )?(?:link(?:ed)?|connect(?:ed)?|integrate|authori[sz]ed?|enabled?|install(?:ed)?)\b[^.;]{0,100}\b(?:third[- ]part|accounts?|services?|apps?|applications?|devices?|platforms?)/,
      /\b(?:third[- ]party|other|external|connected|integrated) (?:\w+[- ])?(?:apps?|applications?|services?|offerings?|products?|sites?|platforms?|accounts?|gaming)\b[^.;]{0,80}\b(?:you (?:\w+ ){0,3}(?:connect|choose|use|link|enable|authori[sz]e|integrate|access|direct|allow|log)|through the service)/,
      /\b(?:you (?:choose|decide|opt) to use|linking of|you use our services in connection with|(?:if|when) you (?:use|post|register|log|sign))\b[^.;]{0,80}\b(?:third[- ]party|technology provided by another|accounts)\b/,
    ],
    with: /\b(?:shar(?:e|ed)|disclose[d]?|provided?|transfer(?:red)?|sen[dt]|transmit(?:ted)?|give)\b(?! (?:[\w'-]+ ){0,6}(?:us|to us|with us)\b)|\bto and from\b|\b(?:part(?:y|ies)|company|services?|apps?|applications?|partners?|platforms?) (?:\w+ ){0,4}(?:receive|access|collect|obtain)\b|\btransmission of\b|\bpermissions\b/,
    least: 1,
    unless:
      /\bpayment\b|\blinks? to (?:other|third)|\bweb ?sites?\b(?![^.;]{0,120}\bconnect)|\b(?:send|provide|share|disclose|give)s? (?:[\w'-]+ ){0,8}(?:to |with )?us\b|\bwe (?:may |will |also )*(?:collect|receive|obtain|have access|access)\b|\bthird[- ]party (?:service providers?|advertising|analytics)\b|\bpush notifications\b|\bnetwork you connect\b|\bsocial media (?:widgets?|buttons?|plug-?ins?)\b|\b(?:share|like)["']? buttons?\b|\b(?:permit|allow|authori[sz]e)s? us to (?:access|use|collect|receive|obtain)\b|\bwe (?:send|process)\b|\bfrom external\b|\bfrom (?:\w+ ){0,2}third[- ]party services\b/,
  },
  {
    value: "integrations",
    names: [
      /\b(?:third[- ]party|other|external) (?:apps?|applications?|services?|products?|devices?)(?:,? (?:and|or) (?:\w+ )?(?:apps?|applications?|services?|products?|devices?))? (?:that|which) (?:work|integrate|interoperate|are compatible) with our\b/,
      /\bintegration (?:providers?|partners?)\b[^.;]{0,60}\byou (?:engage|use|connect|choose|work|link|enable)\b/,
    ],
    least: 2,
    unless: /\bfrom (?:\w+ ){0,2}third[- ]party\b|\b(?:with|to) us\b/,
  },
  {
    value: "other-users",
    names: [
      /\b(?:to|by|with|among|between) (?:(?!(?:about|of|from|we|way|how|improve|provide|help|understand|count|communicate|interact|inform|show|serve|assist|support|protect|acquirers) )\w+ ){0,4}(?:another (?:\w+ )?(?:user|member|player|participant|person)|(?:other|fellow|registered|authori[sz]ed|certain|all|the|these|our) (?:\w+ ){0,2}(?:users|members|players|participants|subscribers|account holders|customers|visitors|fans|guests))\b/,
      /\b(?:another (?:\w+ )?(?:user|member|player)|(?:other|fellow|registered|authori[sz]ed|these|those|all) (?:\w+ ){0,2}(?:users|members|players|participants|subscribers|customers|visitors|people))\b[^.;]{0,50}\b(?:can|may|will|could|might|able)\b(?! not)[^.;]{0,30}\b(?:see|view|access|read|find|identify|receive|copy|search)\b(?! (?:\w+ ){0,2}(?:ads|adverts?|advertis\w+)\b)/,
      /\b(?:to|with|by) (?:\w+ ){0,3}(?:(?:your|the|an|that|its) (?:\w+ ){0,2}(?:employer|administrators?|admins?|account owners?|account holder)|(?:your (?:\w+ )?|that (?:(?!an? |the |any |our )\w+ )?)(?:school|organi[sz]ation|team|household))\b(?! of|'s)|\b(?:administrators?|employer|account owner)\b[^.;]{0,40}\b(?:may|can|will|able to)\b[^.;]{0,30}\b(?:access|view|see|receive|monitor|export|retrieve)\b|\badministrators? or representatives\b/,
      /\b(?:users (?:can|may) (?:\w+ )?(?:see|view|find|use)|(?:with|by|to) (?:your )?(?:friends|followers|contacts|connections)\b|others who (?:access|use|view)|(?:by|to) (?:many|other) people|with (?:these )?users|the users that you authori[sz]e)/,
      /^(?:\W|with |to |our )*(?:other|fellow) (?:\w+ ){0,2}(?:users|members|players)\b/,
    ],
    near: SEES,
    least: 0,
    unless:
      /\b(?:information|data|content) (?:about|from|of) other users\b|\b(?:rights|property|safety|protect|services|support|products)\b[^.;]{0,50}\b(?:users|others|customers|members)\b|\bfrom (?:\w+ ){0,2}other users\b|\b(?:age of|violated|requests?|enquiries|inquiries)\b|\byour password\b|\b(?:group|board|staff|company) members\b|\bmembers of (?:our|the) (?:\w+ )?(?:group|board|staff|family)\b|\b(?:provide|offer|improve) (?:\w+ ){0,5}to (?:all )?(?:our )?users\b|\bprovid(?:e|ing) (?:\w+ ){0,3}services? to\b|\bof interest to\b|\bin transit\b|\be-?mails to\b|\btheir own (?:data|conversations|content|information|account)\b/,
  },
  {
    value: "public",
    names: [
      /\bpublic(?:ly)? (?:\w+ )?(?:available|visible|viewable|view(?:ed)?|viewing|accessible|post(?:s|ed)?|display\w*|shar(?:e|ed)|disclos\w+|searchable|search|publish\w*|profiles?|areas?|forums?|information|consumption|invite|directories|content|spaces?|parts?|by default|boards?|comments?|chat|pages?|sections?)\b(?! (?:sources|databases?|data|records|government))/,
      /\b(?:available|visible|viewable|accessible|shar(?:e|ed|ing)|disclos\w+|display\w*|publish\w*|post(?:ed|ing)?|open|readable|made|shown) (?:[\w'-]+,? ){0,6}(?:to |by |with |in )?(?:the |(?:\w+ )?members of the )?(?:general )?public(?:ly)?\b(?! (?:authorit|entit|bod|agenc|sector|official|interest|safety|health))/,
      /\b(?:by|to|with) (?:\w+ )?(?:anyone|everyone|any visitor|(?:\w+ )?search engines?|the (?:general )?public)\b(?! (?:authorit|entit|bod|agenc|sector|official|interest|safety|health))|\b(?:anyone|everyone|search engines?|the public|any visitor)(?: \w+){0,5} (?:can|may|will|could|might)\b[^.;]{0,40}\b(?:see|view|access|read|find|index|use)\b/,
      /\b(?:is|are|be|being|considered|become[s]?|to the general) public\b|\bonline directories\b|\bby others who access\b|\bwe (?:may |might |will |can |reserve the right to )(?:also |sometimes )?publish (?:\w+ )?(?:it|them|your|correspondence|letters|comments|questions|requests|testimonials)\b/,
    ],
    near: SEES,
    least: 0,
    unless:
      /\bpublic information about\b|\b(?:if (?:we|it|the information) (?:is|becomes?|are)|already|was|lawfully|independently) (?:\w+ )?public|\b(?:except|not include|excludes?|other than)\b[^.;]{0,60}\bpublic|\bfrom (?:\w+ ){0,3}public|\bnot (?:\w+ ){0,3}(?:public|publish|posted|anyone)|\b(?:before|without|avoid) disclos\w+ (?:\w+ ){0,4}to anyone|\bpublicly available (?:from|sources|information)|\b(?:we|may) (?:collect|receive|obtain)\b[^.;]{0,60}\bpublic|\b(?:safety|rights|interests?|property|protect\w*|health|harm)\b[^.;]{0,60}\bpublic\b|\b(?:avoid|never|not to share|do not|don't) (?:\w+ ){0,6}(?:anyone|password)|\b(?:deny|suspend|terminate)\b[^.;]{0,60}\bto anyone\b|\bagency for access\b|\bby anyone under\b|\brequest (?:the )?removal\b|\bpublic (?:transport|and private|disclosure of private)|\bpassword\b|\bmade public\b|\bnon-?public|\bbefore (?:it is|it's|they are|they're|being) (?:\w+ )?(?:available|released|shown)|\b(?:trends|statistics|metrics)\b|\b(?:collects?|gathers?|obtains?|sources?|train\w*|crawl\w*|use)\b[^.;]{0,60}\bpublicly available\b|\b(?:collects?|gathers?|obtains?)\b[^.;]{0,80}\bpublic/,
  },
  {
    value: "authorities",
    names: [
      /\b(?:law enforcement|government(?:al|s)? (?:and \w+ )?(?:agenc\w+|authorit\w+|bod\w+|officials?|entit\w+|requests?|departments?)|public (?:and government )?authorit\w+|regulators?|regulatory (?:bod\w+|authorit\w+|agenc\w+|requests?)|(?:tax|customs|competent|supervisory|judicial|other|local|state|relevant) authorit\w+|courts?\b(?! of competent)|court orders?|subpoenas?|police|search warrants?|legal process(?:es)?|judicial (?:order|proceeding)s?)\b/,
      /\b(?:required (?:to do so )?by (?:\w+ ){0,3}law|required to (?:do so )?by law|required or permitted by law|comply with (?:\w+ ){0,4}(?:laws?|legal obligations?|regulations?|legal process)|(?:our|a|any) legal obligations?|(?:where|when|if) there is an? legal (?:requirement|obligation|duty))\b/,
    ],
    least: 2,
    unless:
      /\b(?:complain\w*|lodge|ha(?:ve|s) the right to|provide us)\b|\b(?:safeguards?|security|protect\w*)\b[^.;]{0,40}\bas required by\b/,
  },
  {
    value: "authorities",
    names: [
      /\b(?:required|compelled|obliged|obligated|ordered|forced) to (?:provide|disclose|hand over|turn over|produce|release|surrender|share) (?:\w+ ){0,8}(?:data|information|it|them)\b[^.;]{0,80}\b(?:courts?|(?:lawful|judicial) orders?|subpoenas?|warrants?|authorit\w+|law enforcement|government)\b/,
    ],
    least: 0,
    weight: 0.9,
    unless:
      /\b(?:not|never|n't) (?:\w+ ){0,2}(?:required|compelled|obliged)|\byou (?:are|may be|will be) (?:required|asked)/,
  },
  {
    value: "professional-advisers",
    names: [
      /\b(?:lawyers?|attorneys?|(?:legal|outside) counsel|legal services|solicitors|auditors?|auditing|accountants?|accounting (?:firms?|services)|insur(?:ers|ance (?:companies|providers?|brokers?))|(?:legal|financial|tax|professional|business|other|our) (?:and \w+ |, \w+,? (?:and|or) \w+ )?(?:advis[eo]rs?|consultants)|bankers|(?:providers|representatives|agents|investors|lenders|buyers|partners|consultants),? (?:and |or )?advis[eo]rs)\b/,
    ],
    least: 2,
    unless: /\b(?:consult|hire|contact) (?:an?|your)\b|\bfees\b|\bauditing (?:interactions|related)/,
  },
  {
    value: "acquirers",
    names: [
      /\b(?:mergers?|acquisitions?|acquir(?:e|es|ed|er|ers|ing)|(?:sale|transfer|sell|purchase|buy|disposal|disposition) (?:\w+ ){0,8}(?:assets?|business(?:es)?|company|shares|stock|division)|asset sale|bankruptcy|insolvency|reorgani[sz]ation|restructuring|business transfers?|business transactions?|corporate transactions?|change (?:of|in) (?:control|ownership)|successors?|divest\w+|new owners?|(?:business|company|assets) (?:\w+ ){0,3}(?:is|are|be|being|gets?) (?:\w+ ){0,3}(?:sold|merged|bought|taken over)|prospective (?:buyers?|purchasers?|sellers?))\b/,
    ],
    with: /\b(?:shar\w+|disclos\w+|transfer\w*|provid\w+|information|data|assets|sold)\b/,
    least: 1,
    unless:
      /\b(?:information|data) (?:is |was )?acquired\b|\bacquired? (?:\w+ ){0,3}(?:information|data)\b|\bcustomer acquisition\b/,
  },
  {
    value: "data-brokers",
    names: [
      /\b(?:data brokers?|data aggregators?|data resellers?|data compilers?|list brokers?|consumer reporting agenc\w+|credit (?:reference|reporting) (?:agenc\w+|bureaus?)|credit bureaus?)\b/,
    ],
    least: 2,
    unless: /\bfrom\b[^.;]{0,60}\b(?:brokers?|bureaus?)|\bregist/,
  },
  {
    value: "researchers",
    names: [
      /\b(?:researchers|research (?:institut\w+|partners?|organi[sz]ations?|firms|compan\w+)|academic (?:partners?|researchers?)|scientists)\b/,
    ],
    least: 2,
  },
];
