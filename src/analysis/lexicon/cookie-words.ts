/** What policies call cookies and what works like them, as a piece of a pattern on folded text. */
export const COOKIE_NOUN =
  "(?:(?:browser |session |persistent |http |web |flash |first[- ]party |third[- ]party |necessary |essential |tracking |certain |some |various |small |unique |temporary |permanent |functional |analytics |advertising )*cookies?(?! (?:polic|notice|statement|banner|settings|preferences|consent|choices|declaration|page|section|list))|web ?beacons?|(?:tracking |web |ad )?pixels?(?: tags?)?|clear gifs?|local (?:storage|shared objects?)|(?:similar |other )?tracking (?:or similar )?technolog(?:y|ies)|software development kits?|sdks?)";

/** Cookies of a place that the reader goes on to, and what readers themselves do with cookies. */
export const COOKIES_ELSEWHERE =
  /\byou (?:may|can|could|might) (?:also )?(?:use|set)\b|\b(?:linked|third[- ]party|other|external|those|such|that) (?:web ?)?sites? (?:may|might|can|will|could)\b|\b(?:if|when|where) you (?:click(?! on (?:these|those|such|our|the|an?) (?:\w+ ){0,2}(?:features?|buttons?|widgets?|plug-?ins?))|leave|visit (?:a|another|other|third)|follow)|\btheir own cookies\b|\bcookies of their own\b|\bsites? (?:that |which )?we (?:\w+ )?link\b|\bmany (?:web ?)?sites\b/;
