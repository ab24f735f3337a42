/** What policies call cookies and what works like them, as a piece of a pattern on folded text. */
export const COOKIE_NOUN =
  "(?:(?:browser |session |persistent |http |web |flash |first[- ]party |third[- ]party |necessary |essential |tracking |certain |some |various |small |unique |temporary |permanent |functional |analytics |advertising )*cookies?|web ?beacons?|(?:tracking |web |ad )?pixels?(?: tags?)?|clear gifs?|local (?:storage|shared objects?)|(?:similar |other )?tracking (?:or similar )?technolog(?:y|ies)|software development kits?|sdks?)";
