import type { Giving } from "../values/giving";
import type { ValueOf } from "../vocabulary";
import { WORKING_PARTIES } from "./recipients-at-work";
import { OTHER_PARTIES } from "./recipients-beyond-work";

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

/** Cheap to ask, and asked first: without its cue none of a party's names can stand in a text. */
export const CUES: Readonly<Record<Party["value"], RegExp>> = {
  "service-providers":
    /provider|vendor|contractor|processor|supplier|outsourc|agents|behalf|for us|perform|assist|help|support|services|hire|engage|employ|contract/,
  affiliates: /affiliat|subsidiar|parent|sister|group|related|associated|family|common|corporate/,
  "advertising-partners":
    /advert|\bads?\b|ad[- ]?tech|marketing|\bdsps?\b|data management|side platform|\bssps/,
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
    /merg|acqui|sale|sell|purchas|transfer|bankrupt|insolv|organi[sz]|restructur|transaction|change|successor|divest|prospective|dispos|buy|bought|sold|taken over/,
  "data-brokers": /broker|aggregator|reseller|compiler|credit|consumer reporting/,
  researchers: /research|academic|scientist|universit/,
};

/** Everybody who may get data, by the names that policies give them. */
export const PARTIES: readonly Party[] = [...WORKING_PARTIES, ...OTHER_PARTIES];
