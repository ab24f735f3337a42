/** Names of countries and regions to which policies say that data goes, as a source of patterns on folded text. */
export const COUNTRY = String.raw`(?:(?:the )?united states(?: of america)?|(?:the )?u\.?s\.?a?\.?(?![\w])|america|(?:the )?united kingdom|(?:the )?uk\b|canada|india|australia|china|hong kong|singapore|japan|(?:south )?korea|israel|ireland|germany|france|brazil|switzerland|new zealand|the philippines|mexico|russia|ukraine|(?:the )?netherlands|sweden|finland|norway|denmark|iceland|italy|spain|austria|belgium|poland|portugal|luxembourg|estonia)`;

/** A region of the reader's own, beside which everything is abroad. */
export const EUROPE = String.raw`(?:(?:the )?(?:eu|e\.u\.|eea|european union|european economic area|europe)(?:\/(?:eea|eu))?)`;
