import { byValue } from "../decide";
import { tellsCollecting } from "../lexicon/collecting";
import { DATA_NOUNS } from "../lexicon/data-nouns";
import { clues, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import type { ValueOf } from "../vocabulary";

type Data = ValueOf<"data-collected">;

/** Data of nobody in particular is not the reader's. */
const NOBODYS = /\b(?:anonym\w+|aggregated?|de-?identified|statistical|non-personal)\b/;
/** Where a server or a law stands says nothing about where the reader is. */
const OF_PLACES =
  /\b(?:transfer\w*|laws?|jurisdictions?|outside|servers?|residents? of|authorit\w+|position)\b/;

const UNLESS: Readonly<Partial<Record<Data, RegExp>>> = {
  demographics: NOBODYS,
  "approximate-location": OF_PLACES,
};

/** What is collected. */
export const dataCollected = defineTopic({
  id: "data-collected",
  concerns: tellsCollecting,
  clues: (Object.keys(DATA_NOUNS) as Data[]).flatMap((value) =>
    clues(value, DATA_NOUNS[value], UNLESS[value] ? { unless: UNLESS[value] } : {}),
  ),
  decide: (hits) => byValue(weighed(hits)),
  ownPracticeOnly: true,
});

/** A statement proves best that collects in its own words or under such a lead, and that names much data at once. */
function weighed(hits: readonly Hit[]): Hit[] {
  const named = new Map<number, number>();
  for (const { statement } of hits) named.set(statement.index, (named.get(statement.index) ?? 0) + 1);
  return hits.map((hit) => {
    const { frames, section, index } = hit.statement;
    const collect = frames.get("collect") ?? 0;
    const place = section.headed.has("collection") ? 0.5 : 0;
    return { ...hit, weight: hit.weight + collect / 10 + place + Math.min(named.get(index) ?? 1, 6) / 20 };
  });
}

export const wording: Wording = {
  // "name" is one of the values and takes the id that names other topics; this one is named as its group is.
  "data-collected.name": "name",
  "data-collected.name.says": "It collects your name.",
  "data-collected.email": "e-mail address",
  "data-collected.email.says": "It collects your e-mail address.",
  "data-collected.phone": "phone number",
  "data-collected.phone.says": "It collects your phone number.",
  "data-collected.postal-address": "postal address",
  "data-collected.postal-address.says": "It collects a postal address of yours.",
  "data-collected.account-credentials": "user name and password",
  "data-collected.account-credentials.says":
    "It collects log-in details, such as your user name or password.",
  "data-collected.payment": "payment details",
  "data-collected.payment.says": "It collects card, bank or billing details.",
  "data-collected.purchase-history": "purchases",
  "data-collected.purchase-history.says": "It records what you buy, order or subscribe to.",
  "data-collected.financial-standing": "financial situation",
  "data-collected.financial-standing.says":
    "It collects facts about your credit, income, assets or insurance.",
  "data-collected.demographics": "age, gender and the like",
  "data-collected.demographics.says": "It collects facts such as your age, gender or nationality.",
  "data-collected.government-id": "official ID",
  "data-collected.government-id.says": "It collects official ID details, such as a passport or tax number.",
  "data-collected.employment": "work and education",
  "data-collected.employment.says": "It collects facts about your job, employer or education.",
  "data-collected.user-content": "what you post or upload",
  "data-collected.user-content.says": "It collects what you write, upload or make.",
  "data-collected.communications": "messages and calls",
  "data-collected.communications.says": "It keeps messages, calls or requests that you send it.",
  "data-collected.address-book": "contacts and friends",
  "data-collected.address-book.says": "It collects your contacts or lists of friends.",
  "data-collected.social-profile": "social network profile",
  "data-collected.social-profile.says": "It gets data from a social network or log-in account of yours.",
  "data-collected.usage": "how you use it",
  "data-collected.usage.says": "It records which pages you see and what you do there.",
  "data-collected.device": "device and browser",
  "data-collected.device.says": "It collects facts about your device, browser or system.",
  "data-collected.ip-address": "IP address",
  "data-collected.ip-address.says": "It collects your IP address.",
  "data-collected.online-identifiers": "online identifiers",
  "data-collected.online-identifiers.says": "It collects ID numbers of your device, browser or cookies.",
  "data-collected.approximate-location": "rough location",
  "data-collected.approximate-location.says":
    "It collects your rough location, such as your city or country.",
  "data-collected.precise-location": "precise location",
  "data-collected.precise-location.says": "It collects exactly where you are, for example by GPS.",
  "data-collected.location": "location",
  "data-collected.location.says": "It collects your location, without saying how exactly.",
  "data-collected.health": "health data",
  "data-collected.health.says": "It collects data about your health or fitness.",
  "data-collected.biometrics": "biometric data",
  "data-collected.biometrics.says": "It collects body features that identify you, such as a fingerprint.",
  "data-collected.sensitive-traits": "sensitive traits",
  "data-collected.sensitive-traits.says":
    "It collects sensitive facts, such as ethnicity, religion or criminal record.",
  "data-collected.inferences": "guesses about you",
  "data-collected.inferences.says": "It works out a profile, interests or habits of yours.",
};

export const examples: Examples = { fires: {}, silent: [] };
