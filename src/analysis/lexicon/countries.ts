/** Countries as policies write them at the end of an address, folded, with their ISO 3166 codes. */
const NAMES: Readonly<Record<string, string>> = {
  US: "united states of america|united states|u.s.a.|u.s.a|usa|u.s.|us",
  GB: "united kingdom|great britain|england|scotland|wales|northern ireland|u.k.|uk",
  IE: "republic of ireland|ireland|eire",
  DE: "germany|deutschland",
  FR: "france",
  NL: "the netherlands|netherlands",
  BE: "belgium",
  LU: "luxembourg",
  CH: "switzerland|suisse|schweiz",
  AT: "austria",
  ES: "spain|espa\u00f1a",
  PT: "portugal",
  IT: "italy|italia",
  SE: "sweden|sverige",
  NO: "norway",
  DK: "denmark",
  FI: "finland",
  IS: "iceland",
  EE: "estonia",
  LV: "latvia",
  LT: "lithuania",
  PL: "poland",
  CZ: "czech republic|czechia",
  SK: "slovakia",
  HU: "hungary",
  RO: "romania",
  BG: "bulgaria",
  GR: "greece",
  CY: "cyprus",
  MT: "malta",
  HR: "croatia",
  SI: "slovenia",
  RS: "serbia",
  UA: "ukraine",
  TR: "turkey|t\u00fcrkiye|turkiye",
  IL: "israel",
  AE: "united arab emirates|u.a.e.|uae",
  SA: "saudi arabia",
  IN: "india",
  SG: "singapore",
  MY: "malaysia",
  TH: "thailand",
  VN: "vietnam",
  PH: "philippines",
  ID: "indonesia",
  HK: "hong kong sar|hong kong",
  CN: "people's republic of china|p.r. china|prc|china",
  TW: "taiwan",
  JP: "japan",
  KR: "republic of korea|south korea|korea",
  AU: "australia",
  NZ: "new zealand",
  CA: "canada",
  MX: "mexico|m\u00e9xico",
  BR: "brazil|brasil",
  AR: "argentina",
  CL: "chile",
  CO: "colombia",
  PA: "panama",
  ZA: "south africa",
  NG: "nigeria",
  KE: "kenya",
  EG: "egypt",
  VG: "british virgin islands",
  KY: "cayman islands",
  GI: "gibraltar",
  JE: "jersey",
  GG: "guernsey",
  IM: "isle of man",
  SC: "seychelles",
};

/** A pattern's source that matches any country's name in folded text. */
export const COUNTRY = Object.values(NAMES).join("|").replace(/\./g, "\\.");

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)),
);

/** The ISO 3166 code of a country's folded name. */
export const countryCode = (name: string): string | undefined => BY_NAME.get(name);

/** "us" stands for "us" more often than for a country: only in capitals, which the caller must check. */
export const US_STATE_NAMES =
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia";
export const US_STATE_CODES =
  "al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|d\\.c\\.";
