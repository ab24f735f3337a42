import { AD_PARTY } from "./advertising";
import type { Party } from "./recipients";

const source = (...parts: string[]) => new RegExp(parts.join(""));
const PROVIDER =
  /\b(?:provid\w+|processors?|vendors?|suppliers?|contractors?|partners?|compan(?:y|ies)|third[- ]part(?:y|ies)|services|agents?|firms?|organi[sz]ations|on our behalf|we use|use of)\b/;

/** Those who work for the organisation or with it: providers, its group, advertisers, partners, payment firms. */
export const WORKING_PARTIES: readonly Party[] = [
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
      /\baffiliate (?:marketing|links?|program|network|advert)|\b(?:another|other) (?:entity|company|organi[sz]ation),? (?:or|and) its\b|\bwe \(?(?:or|and) (?:our|any of our) affiliates\)? (?:are|is|get) (?:acquired|bought|sold|merged)\b|\b(?:not|un)[- ]?affiliated\b|\bnon-?affiliat|\bif we,? \(?or (?:\w+ ){0,3}affiliates\)?,? (?:are|is|get)\b|\blinks to (?:\w+ ){0,3}(?:sites?|websites|pages|platforms)\b/,
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
      /\b(?:share|disclose|provide)s? (?:[\w']+ ){1,6}(?:with|to) (?:our |your |other )?(?:authori[sz]ed|trusted|select(?:ed)?|certain) partners\b(?= ?[.,;:]| to\b|$)/,
    ],
    least: 2,
    weight: 0.8,
    unless: /\bon our behalf\b|\bon behalf of\b|\b(?:help|assist|perform|process)\w*\b/,
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
];
