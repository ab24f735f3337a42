import { fold } from "./fold";
import { once } from "./once";
import type { Section } from "./sections";
import type { Statement } from "./statements";
import { SCOPES, type Scope } from "./vocabulary";

const PLACES: Readonly<Record<Scope, RegExp>> = {
  "eu-eea":
    /\b(?:european (?:union|economic area|residents?|users?|citizens?)|eea|e\.?u\.?(?= |,|\/|\)|$)|gdpr|general data protection regulation|europe)\b/,
  uk: /\b(?:united kingdom|u\.?k\.?|uk gdpr|great britain|england)\b/,
  "us-ca": /\b(?:california(?:n|ns)?|ccpa|cpra|cal\. ?civ|shine the light)\b/,
  "us-state":
    /\b(?:virginia|colorado|connecticut|utah|nevada|oregon|texas|montana|delaware|tennessee|iowa|indiana|new jersey|new hampshire|minnesota|maryland|nebraska|kentucky|rhode island|vcdpa|u\.?s\.? states?|state privacy laws?|certain (?:u\.?s\.? )?states|your state)\b/,
  other:
    /\b(?:canad(?:a|ian)|brazil(?:ian)?|lgpd|australia(?:n)?|japan(?:ese)?|south korea|switzerland|swiss|new zealand|south africa|singapore|india|mexico|china|pipeda)\b/,
};

/** Words that bind a statement to the people of a place, and not to the place where a server stands. */
const BINDS =
  /\b(?:residents?|reside|resid(?:ing|ent)|consumers? (?:in|of)|citizens?|located in|live in|living in|(?:are|is|based|users?|individuals|persons?|people|visitors|customers) (?:located )?(?:in|within|from)|under (?:the )?(?:gdpr|ccpa|cpra|california|general data|european|uk|virginia|state|applicable state)|(?:the )?(?:gdpr|ccpa|cpra|general data protection regulation|california consumer privacy act)|california law|applies|apply|if you(?:'re| are) (?:in|a|from))\b/;

/** The places whose people alone a statement speaks of; empty where it holds for everybody. */
export const scopeOf = once((statement: Statement): readonly Scope[] => {
  const own = [...statement.leads.slice(-1).map((l) => l.text), statement.text].join(" ").slice(0, 1200);
  const places = placesIn(own);
  const bound = places.length > 0 && BINDS.test(own) ? places : [];
  return [...new Set([...placesInHeadings(statement.section), ...bound])];
});

const placesInHeadings = once(({ heading, path }: Section) =>
  placesIn(fold([...path.slice(-2), heading].join(" | ")).slice(0, 600)),
);

function placesIn(text: string): Scope[] {
  return SCOPES.filter((scope) => PLACES[scope].test(text));
}
