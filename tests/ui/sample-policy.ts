/** The policy of an invented company, as sections of sentences; written for these tests. */
export const SECTIONS: readonly {
  readonly heading: string;
  readonly topics: readonly string[];
  readonly text: readonly string[];
}[] = [
  {
    heading: "About this policy",
    topics: ["introduction"],
    text: [
      "Brackenway Maps Ltd makes maps and routes for people who walk.",
      "This policy tells what we do with information about you, wherever you use Brackenway.",
    ],
  },
  {
    heading: "Information you give us",
    topics: ["collection"],
    text: [
      "You give us your name, e-mail address and a password when you open an account.",
      "We keep the routes, photos and notes that you save.",
      "If you buy Brackenway Plus, our payment provider receives your card details.",
    ],
  },
  {
    heading: "Information we collect while you walk",
    topics: ["collection"],
    text: [
      "While a route is being recorded we collect your precise location, including when the app is in the background.",
      "We record your device model, operating system and IP address, and which maps you open.",
    ],
  },
  {
    heading: "Information from linked devices",
    topics: ["collection"],
    text: ["If you link a watch, we receive your heart rate and step count."],
  },
  {
    heading: "How we use your information",
    topics: ["use"],
    text: [
      "We use your information to draw maps, to keep your routes and to answer your questions.",
      "We use recorded routes to train our route-suggestion models unless you switch this off in Settings.",
      "We measure which features are used so that we can improve them.",
    ],
  },
  {
    heading: "Our legal bases",
    topics: ["legal-bases"],
    text: [
      "Most of what we do is needed to perform our contract with you.",
      "Where it is not, we rely on your consent or on our legitimate interest in a safe service.",
    ],
  },
  {
    heading: "Advertising and partners",
    topics: ["sharing", "choices"],
    text: [
      "We do not sell your personal information for money.",
      "Advertising partners receive the regions you look at, so that adverts match your interests.",
      "You can turn interest-based adverts off under Settings, Adverts.",
    ],
  },
  {
    heading: "Who else receives information",
    topics: ["sharing"],
    text: [
      "We pass information to:",
      "companies that host our servers, send our e-mails and answer support requests;",
      "our payment provider, which handles card payments;",
      "courts and the police, where the law obliges us to.",
      "Routes you publish, together with your user name, can be seen by anyone.",
      "If Brackenway is sold or merges, your data passes to the new owner.",
    ],
  },
  {
    heading: "Cookies and similar technologies",
    topics: ["cookies", "choices"],
    text: [
      "We set cookies to keep you signed in, to remember your settings and to count visits.",
      "You can refuse the cookies that count visits in our cookie settings.",
    ],
  },
  {
    heading: "How long we keep information",
    topics: ["retention"],
    text: [
      "Location history is kept for 24 months after it was recorded.",
      "Backups are kept for 90 days more.",
      "Invoices are kept for seven years, as tax law asks.",
    ],
  },
  {
    heading: "Security",
    topics: ["security"],
    text: [
      "Everything that travels between your phone and our servers is encrypted.",
      "No system is perfectly safe.",
    ],
  },
  {
    heading: "International transfers",
    topics: ["transfers"],
    text: ["Some of our providers work in the United States, under standard contractual clauses."],
  },
  {
    heading: "Your rights and choices",
    topics: ["rights", "choices"],
    text: [
      "Wherever you live, you may ask for a copy of your data, have it corrected or deleted.",
      "If you live in California, you may opt out of the sharing of your data on our request page.",
      "You may complain to a supervisory authority.",
    ],
  },
  { heading: "Children", topics: ["children"], text: ["Brackenway is not meant for anyone under 16."] },
  {
    heading: "Changes to this policy",
    topics: ["changes"],
    text: ["We tell you by e-mail before an important change takes effect."],
  },
  {
    heading: "Contact",
    topics: ["contact"],
    text: [
      "Write to privacy@brackenway.example or to Brackenway Maps Ltd, 4 Fell Lane, Kendal LA9 9ZZ, United Kingdom.",
      "This policy was last updated on 14 March 2026.",
    ],
  },
];
