import { bestFirst } from "../decide";
import { strengthIn } from "../frames";
import { type Decision, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { ABOUT_ADS, blocksThatSpareAds, readAds } from "../values/ad-sharing";
import { readAnswer, readRow, readSale, TOLD_INLINE } from "../values/sales";

/** Whether personal data is sold, or goes to advertisers. */
export const selling = defineTopic({
  id: "selling",
  clues: [],
  readers: [
    {
      cue: /\b(?:re-?)?(?:sell|sold|sale|rent)/,
      read: (statement) => (strengthIn(statement.frames, "sell") === 3 ? readSale(statement) : []),
    },
    { cue: /^["'(]?(?:no|never|not at all|absolutely not|we|yes)\b/, read: readAnswer },
    {
      cue: TOLD_INLINE,
      read: (statement) => (statement.kind === "row" ? [] : readRow(statement)),
    },
    {
      cue: ABOUT_ADS,
      read: (statement, { statements }) =>
        blocksThatSpareAds(statements).has(statement.blocks[0]) ? [] : readAds(statement),
    },
  ],
  find: (_outline, statements) => statements.filter(({ kind }) => kind === "row").flatMap(readRow),
  decide: choose,
  tones: { sold: "caution", "shared-for-ads": "caution", "not-sold": "good" },
});

/**
 * The most worrying answer holds; a denial elsewhere is kept beside it, so that a contradiction shows both. Sharing
 * for ads is no denial of a sale, and the headline would word it as one.
 */
function choose(hits: readonly Hit[]): Decision[] {
  const of = (value: string) => bestFirst(hits.filter((h) => h.value === value));
  const [sold, shared, denied] = [of("sold"), of("shared-for-ads"), of("not-sold")];
  if (sold.length) return [{ value: "sold", hits: sold, beside: denied }];
  if (shared.length) return [{ value: "shared-for-ads", hits: shared, beside: denied }];
  return [{ value: "not-sold", hits: denied }];
}

export const wording: Wording = {
  "topic.selling": "Selling your data",
  "selling.sold": "sold",
  "selling.sold.says": "It says that it sells personal data.",
  "selling.shared-for-ads": "shared for ads",
  "selling.shared-for-ads.says": "Advertising companies get or collect your data to target ads.",
  "selling.not-sold": "not sold",
  "selling.not-sold.says": "It says that it does not sell your data.",
  "selling.not-stated": "Not stated",
  "selling.not-stated.says": "It does not say whether it sells your data.",
};

export const examples: Examples = {
  fires: {
    sold: [
      "We may sell your personal information to data buyers and other third parties.",
      "In the past 12 months we have sold identifiers and browsing data to marketing companies.",
      "Your data may be sold to companies outside our group.",
      "| Category | Collected | Sold |\n| --- | --- | --- |\n| Identifiers | Yes | Yes |\n| Location | Yes | No |",
      "## Do you sell my data?\n\nYes, to partners who pay us for it.",
    ],
    "shared-for-ads": [
      "The companies that show these ads recognize your browser by a cookie that they set on our pages.",
      "What these networks do may count as “selling” or “sharing” in California.",
      "They collect your advertising ID and use it to show you ads that fit your interests.",
      "We do not sell your personal data for money, but we share it for cross-context behavioral advertising.",
      "Some of these disclosures may be considered a “sale” under state privacy laws.",
      "Our cookies hand data on, which in your state may in some cases constitute the sale of your personal information.",
      "We disclose device identifiers and purchase data to advertising networks.",
      "We share your personal data with:\n\n* Hosting companies\n* Advertising partners and social networks",
      "Our advertising partners may use cookies and pixels to collect information about your visits to our shop.",
      "Third parties may set cookies on our site and use this information to show you ads based on your interests.",
      "We use Google remarketing to show you our products on other websites.",
      "Larkfield lets other companies that show ads on our pages set their cookies on your computer.",
      "We never sell your data, except to advertisers who use it to send you targeted offers.",
    ],
    "not-sold": [
      "We do not sell, rent or trade your personal information.",
      "## We sell your data\n\nNo.",
      "Acorn Tools has not sold personal data in the last twelve months and never will.",
      "We won't sell your details without your consent.",
      "We sell nothing and give nothing away, apart from the address on the parcel.",
      "| Category | Collected | Sold |\n| --- | --- | --- |\n| Identifiers | Yes | No |",
      "We do not “sell” or “share” personal data as those terms are defined in California.",
    ],
  },
  silent: [
    "If we sell our business, your information may be transferred to the buyer.",
    "## We sell your data",
    "We sell garden tools and ship them to your address.",
    "You have the right to opt out of the sale of your personal information.",
    "You may ask us which categories of personal information we have sold.",
    "“Sale” means giving personal information to others for money or something else of value.",
    "We do not knowingly sell the personal information of children under 16.",
    "Our service providers may not sell your personal information.",
    "We share aggregated statistics that identify nobody with advertisers.",
    "We do not share your personal data with advertisers.",
    "Ad companies show our ads on other sites. Some of these ads may be picked for you by what you did on our site. We do not share any of your personal data with the companies that serve our ads.",
    "We show contextual ads only, which are chosen by the page and not by who you are.",
    "Vendors who sell personal data to brokers are not allowed on our marketplace.",
  ],
};
