import { byValue } from "../decide";
import { strengthIn } from "../frames";
import { tellsCollecting } from "../lexicon/collecting";
import { DATA_NOUNS } from "../lexicon/data-nouns";
import { isData, SILENCED } from "../lexicon/no-data";
import { clues, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { withoutOwnAccounts } from "../values/own-networks";
import type { ValueOf } from "../vocabulary";

type Data = ValueOf<"data-collected">;

/** What is collected. */
export const dataCollected = defineTopic({
  id: "data-collected",
  concerns: tellsCollecting,
  clues: (Object.keys(DATA_NOUNS) as Data[]).flatMap((value) =>
    clues(value, DATA_NOUNS[value], SILENCED[value] ? { unless: SILENCED[value] } : {}),
  ),
  decide: (hits) => byValue(weighed(withoutVagueness(withoutOwnAccounts(hits.filter(isData))))),
  ownPracticeOnly: true,
});

/** A statement that lists what it means by a kind of data. */
const LISTS = /\b(?:includ|such as|namely|e\.g)|:/;
/** What is collected now and then, or from others, proves less than what is collected from everybody. */
const IN_PASSING = /\b(?:third|partners?|social|from other|if you|processors?)\b/;

/** How to refuse what was told before: names it shortly, and tells of nothing else. */
const TURNS_OFF = /\b(?:turn(?:ing)?|switch(?:ing)?) (?:\w+ ){0,4}off\b|\bdisabl\w+|\bdo not want us to\b/;

/** A statement that says how precise a location is has said it: it tells of no location of unknown precision beside. */
function withoutVagueness(hits: readonly Hit[]): readonly Hit[] {
  const told = new Set(
    hits.flatMap(({ value, statement }) =>
      /^(?:approximate|precise)-location$/.test(value) ? [statement.index] : [],
    ),
  );
  return hits.filter(
    ({ value, statement }) =>
      value !== "location" || !(told.has(statement.index) || (told.size && TURNS_OFF.test(statement.text))),
  );
}

/** A statement proves best that collects in its own words or under such a lead, and that names much data at once. */
function weighed(hits: readonly Hit[]): Hit[] {
  const named = new Map<number, number>();
  for (const { statement } of hits) named.set(statement.index, (named.get(statement.index) ?? 0) + 1);
  return hits.map((hit) => {
    const { frames, section, index, text } = hit.statement;
    const collects = strengthIn(frames, "collect") / 10;
    const place = section.headed.has("collection") ? 0.5 : 0;
    const lists = LISTS.test(text) ? 0.2 : 0;
    const passing = hit.value !== "social-profile" && IN_PASSING.test(text) ? 0.3 : 0;
    const many = Math.min(named.get(index) ?? 1, 6) / 20;
    return { ...hit, weight: hit.weight + collects + place + lists + many - passing };
  });
}

export const wording: Wording = {
  "topic.data-collected": "What is collected",
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

export const examples: Examples = {
  fires: {
    name: [
      "When you join, we ask for your name and a nickname.",
      "Categories of personal data: Name, card details and so on.",
      "We collect:\n\n- First and last name\n- Other things",
    ],
    email: [
      "We collect:\n\n| Data | Kind |\n| --- | --- |\n| E-mail | identity |",
      "We use your e-mail address to send you the receipt.",
      "You may give us your name, phone or email.",
    ],
    phone: ["We collect your mobile number.", "We store your name, email and telephone number."],
    "postal-address": [
      "We need your shipping address to send the parcel.",
      "We collect your name, address and age.",
    ],
    "account-credentials": [
      "You choose a username and a password, which we store.",
      "We collect log-in details.",
    ],
    payment: ["When you pay, we collect your card number.", "We process billing and shipping information."],
    "purchase-history": [
      "We keep a record of your orders.",
      "We collect information about the products you bought.",
    ],
    "financial-standing": ["We obtain your credit score before we lend.", "We ask for your annual income."],
    demographics: ["We collect your date of birth and gender.", "We may ask you for your age."],
    "government-id": [
      "We collect a copy of your passport.",
      "We store your social security number for the payroll.",
    ],
    employment: [
      "We collect your job title and employer.",
      "Applicants send us their CV, and we store it.",
      "We collect your place of study and your student number.",
    ],
    "user-content": [
      "We store the photos that you upload.",
      "We collect your posts and comments.",
      "We process:\n\n- Files sent",
      "We collect sensory data (audio, electronic and visual only).",
    ],
    communications: [
      "We keep records of your phone calls with us.",
      "When you contact us, we keep your message.",
    ],
    "address-book": ["With your leave we access your contacts.", "We collect your friends list."],
    "social-profile": [
      "If you log in with Facebook, we receive your public profile.",
      "When you use third-party services, such as Facebook, to come to our site, we may collect what they tell.",
      "We collect information from your social media account.",
    ],
    usage: ["We record the pages you visit and the links you click.", "We collect your browsing history."],
    device: ["We collect your browser type and operating system.", "Our servers store crash reports."],
    "ip-address": ["Our servers log your IP address.", "We collect:\n\n- IP addresses\n- Referring pages"],
    "online-identifiers": [
      "We collect advertising IDs.",
      "We receive a unique device identifier from the app.",
      "We may also set and access device identifiers.",
    ],
    "approximate-location": [
      "We collect IP address-based location data.",
      "We derive your approximate location from your IP address.",
      "We collect the city or region in which you live.",
      "We collect your IP address and associated geolocation.",
      "We determine the geographic location of your phone using data such as your IP address.",
    ],
    "precise-location": ["We collect GPS data from your phone.", "We may collect your precise location."],
    location: ["We collect location data.", "The app records your location when you share a run."],
    health: [
      "We collect health data, such as your heart rate.",
      "We process medical records for the clinic.",
    ],
    biometrics: [
      "We collect your fingerprint to open the locker.",
      "We process biometric data, such as face scans.",
    ],
    "sensitive-traits": [
      "We collect your religion, if you tell us.",
      "We process data on ethnicity and union membership.",
    ],
    inferences: [
      "We draw inferences about what you like.",
      "We collect what you read to build a profile of your interests.",
      "We process your visits to create your customer profile.",
    ],
  },
  silent: [
    "- Larkfield: commercial, religious and political terms of use",
    "We process what you tell us by phone or email.",
    "Just like a parcel needs your postal address, a message needs a destination, which we record.",
    "A list of our processors and their location is kept by our office.",
    "We do not collect health data.",
    "We use your data for:\n\n- Communication: to send you updates",
    "We never store your IP address.",
    "IP addresses are not logged.",
    "We do not knowingly collect the name or e-mail address of a child.",
    "Personal data is any information that identifies you, such as your name or e-mail address.",
    "If you have questions, please send your name and e-mail address to our office.",
    "Third-party websites may collect your IP address and your browsing history.",
    "We do not collect:\n\n- Your name\n- Your precise location",
    "So-called special categories of data include details about your religion and your health.",
    "Requests should be addressed to:\n\n- Mailing address: 1 Harbour Road, Exampleton",
    "Is my IP address stored?",
    "When you set it up, we ask you to use your phone to open the door.",
    "Depending on your location, you may have other rights that we process requests for.",
    "## How we use data\n\nTo respond to your comments and concerns.",
    "We collect data to investigate, address and prevent abuse.",
    "| Data | Purpose |\n| --- | --- |\n| Personal settings | To run the app. Communications - notifications |",
    "We process your data for:\n\n- Addressing your complaints",
    "You can:\n\n- block cookies in the settings of your browser",
    "If you share a level there, they may notify your connections, in accordance with policies of their own.",
    "| Category | Collected |\n| --- | --- |\n| Fingerprints and other biometric data | No |",
    "To send alerts and support messages.",
    "Information that reveals a religion may be considered sensitive in some countries, where it is collected.",
    "We act, and process what we must, in cooperation with internet service providers.",
    "You can access what we store, such as communications and advertising preferences.",
    "We process location-restricted programmes.",
    "We collect data to process your transactions.",
    "We use what we collect to share it with your employer.",
    "We store technical delivery data of the newsletter.",
    "We process your circle in order to properly display names.",
    "We process data to learn what people think of our advertisements and communications.",
    "We tell these survey vendors and login providers what we process: login authentication providers, which look after the logins to our systems.",
    "It is the payment providers that store your card number.",
    "We log what you do, like changing your email address.",
    "When a customer like your employer or school buys our product, we collect what we need.",
    "If you connect your Larkfield account with a third-party app, we will share what we process.",
    "We process what is shared if you use Larkfield Login to log into a music service.",
    "You do not need to give us your name.",
    "Your nickname is shared, so please be careful about revealing your real name.",
    "We have no control over the data that a social media account collects.",
    "To complain, use the procedure before the Data Protection Commission (Postal address: 1 Canal Square).",
    "## What are chatbots?\n\nThese models are trained on data such as text, images and audio, which they process.",
    "We use other systems, e.g. search engines, feed readers, cell phones.",
    "If we are part of a merger, our assets may go to the buyer.",
  ],
};
