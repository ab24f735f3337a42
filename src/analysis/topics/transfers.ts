import { COUNTRY, EUROPE } from "../lexicon/places";
import { answers } from "../short-answers";
import { clues, defineTopic, type Examples, type Wording } from "../topic";

const source = (...parts: string[]) => new RegExp(parts.join(""));
const MOVES = String.raw`\b(?:transfer(?:s|red|ring)?|transmit(?:s|ted)?|transmission|stor(?:e|es|ed|age|ing)|process(?:es|ed|ing)?|send(?:s|ing)?|sent|shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|access(?:ed|ible)?|held|hosted|host|locat(?:ed|ion)|mov(?:e|es|ed|ing)|export(?:s|ed)?|pass(?:ed|ing)?|collected|maintain(?:ed)?|operate[sd]?|us(?:e|ed)|kept|treated|provide[ds]?)\b`;
const AWAY = String.raw`(?:outside (?:of )?(?:the |your |their |its |this |that )?(?:\w+[ ,]){0,6}?(?:countr(?:y|ies)|jurisdictions?|state|province|region|eea|eu|e\.u\.|european (?:union|economic area)|europe|united kingdom|uk|switzerland|united states|u\.s\.|canada|australia|residence)|(?:an)?other (?:\w+ ){0,2}(?:countr(?:y|ies)|jurisdictions?)|(?:countr(?:y|ies)|jurisdictions?|locations?) (?:other than|outside|that (?:is|are|may)|which (?:is|are|may)|where (?:we|our|privacy|data|the laws))|third countr(?:y|ies)|non-e(?:ea|u)|abroad|overseas|(?:across|cross)[- ](?:\w+ )?borders?|around the (?:world|globe)|worldwide|internationally|different countr(?:y|ies)|(?:various|several|multiple|many|any|foreign) (?:other )?(?:countr(?:y|ies)|jurisdictions?)|globally|other (?:parts of the world|regions)|international (?:data )?transfers?)`;
const SUBJECT = String.raw`\b(?:information|data|pii)\b[^.;]{0,100}`;
const SAFEGUARDS = /\b(?:clauses|adequa\w+|shield|framework|safeguards|consent|onward)\b/;
const NOT_DATA =
  /\b(?:not|never|n't) (?:\w+ ){0,3}(?:transfer|stor|process|send|sent|mov|shar|export)\w*\b[^.;]{0,60}\b(?:outside|third countr)|\b(?:laws? of|governed by|governing law|travel(?:l?ing)?|shipping|ships? to|transfers? of (?:funds|money)|rights? (?:to|of)|residents?'? rights|payments? to|from (?:\w+ ){0,4}(?:around the world|other countries)|pages? (?:\w+ )?loads?)\b/;

/** Whether data leaves the reader's country. */
export const transfers = defineTopic({
  id: "transfers",
  frames: ["transfer"],
  about: source(
    String.raw`\b(?:countr(?:y|ies)|jurisdictions?|outside|abroad|overseas|borders?|globe|world|worldwide|global(?:ly)?|international(?:ly)?|shield|framework|clauses|adequate|adequacy|eea|eu|europe|european|headquartered|`,
    COUNTRY,
    ")",
  ),
  readers: [
    answers(/\b(?:leaves?|outside|abroad|overseas|transfer\w*|sent|go(?:es)?)\b/, {
      yes: "abroad",
      no: "not-abroad",
    }),
  ],
  clues: [
    ...clues(
      "abroad",
      [
        source(
          SUBJECT,
          MOVES,
          String.raw`[^.;]{0,140}\b(?:`,
          AWAY,
          String.raw`|(?:in|to|within) (?:\w+ ){0,2}(?:united states|u\.s\.|usa)(?!\w))`,
        ),
        source(
          String.raw`\b(?:transfer|transmit|send|store|process)\b (?:\w+ ){0,4}(?:information|data|pii)\b[^.;]{0,140}\b`,
          AWAY,
          String.raw`\b`,
        ),
      ],
      { weight: 1.6, unless: source(NOT_DATA.source, "|", SAFEGUARDS.source) },
    ),
    ...clues(
      "abroad",
      [source(String.raw`\btransfer(?:s|red|ring)?\b[^.;]{0,140}\b`, AWAY, String.raw`\b`)],
      { weight: 1.4, unless: NOT_DATA },
    ),
    ...clues(
      "abroad",
      [
        source(MOVES, String.raw`[^.;]{0,140}\b`, AWAY, String.raw`\b`),
        source(AWAY, String.raw`\b[^.;]{0,60}`, MOVES),
        source(
          String.raw`\b(?:transfer(?:s|red|ring)?|transmit(?:ted)?|stored?|process(?:ed)?|sent|hosted|held|located|maintained|moved?|headquartered|based)\b[^.;]{0,80}\b(?:to|in|within|at) (?:\w+ ){0,3}(?:the )?(?:united states|u\.s\.|usa|(?<=\bthe )us)(?![\w'])`,
        ),
        // "Some of our providers are in the United States": what they get, they get there.
        /\b(?:service providers|providers|(?:sub-?)?processors|vendors|suppliers|contractors|partners|affiliates|recipients)\b[^.;]{0,40}\b(?:are|is|may be|operate|sit)(?: (?:located|based|situated|established))? (?:in|within) (?:the )?(?:united states|u\.s\.|usa|third countries|(?<=\bthe )us\b)/,
        source(
          String.raw`\b(?:servers?|facilities|data cent(?:er|re)s?|databases|providers?|processors?|offices|affiliates|companies)\b[^.;]{0,80}\b(?:in|to|within) (?:\w+ ){0,2}`,
          COUNTRY,
          String.raw`[^.;]{0,60}\b(?:and|or|,) (?:in |other )?(?:countries|other|elsewhere|`,
          COUNTRY,
          String.raw`)`,
        ),
      ],
      { unless: NOT_DATA },
    ),
    ...clues(
      "abroad",
      [
        /\b(?:privacy shield|data privacy framework|dpf)\b[^.;]{0,160}\b(?:transfer|transferred|received?)\b|\btransfer(?:s|red|ring)?\b[^.;]{0,120}\b(?:standard contractual clauses|privacy shield|adequacy decision|adequate (?:level of )?(?:data )?protection|binding corporate rules|data privacy framework)\b/,
      ],
      { weight: 0.8, unless: NOT_DATA },
    ),
    ...clues(
      "abroad",
      [
        // "We do not transfer it outside the EEA unless …" tells that it may go there.
        source(
          String.raw`\b(?:not|never|n't) (?:\w+ ){0,3}(?:transfer(?:red)?|stored?|process(?:ed)?|sen[dt]|moved?|leave|shared?|exported)\b[^.;]{0,120}\b`,
          AWAY,
          String.raw`\b[^.;]{0,60}\b(?:unless|except|without|until)\b`,
        ),
      ],
      { denial: true, weight: 0.9, unless: NOT_DATA },
    ),
    ...clues("abroad", [/\| (?:the )?(?:united states(?: of america)?|usa?|u\.s\.(?:a\.)?) ?(?:$|\|)/], {
      // A table of processors tells where each of them sits.
      frames: [],
      weight: 0.7,
      lead: /\b(?:entity|(?:sub-?)?processors?|providers?|recipients?|vendors?|company|partners?)\b[^.]{0,120}\b(?:country|location|jurisdiction)\b/,
    }),
    ...clues(
      "not-abroad",
      [
        source(
          String.raw`\b(?:do|does|will|is|are|shall|has|have)(?: not|n't)(?: be)? (?:\w+ ){0,3}(?:transfer(?:red)?|stored?|process(?:ed)?|sen[dt]|moved?|leave|shared?)\b[^.;]{0,80}\b`,
          AWAY,
        ),
        /\b(?:never|not) (?:\w+ ){0,2}(?:leaves?|transferred|sent|processed|stored)\b[^.;]{0,60}\b(?:outside|countr(?:y|ies)|abroad|the eu|the eea)\b/,
      ],
      {
        denial: true,
        weight: 1.2,
        unless: /\b(?:unless|except|without|until)\b|\bif you\b|\bbut (?:we|may|it)\b/,
      },
    ),
    ...clues(
      "not-abroad",
      [
        source(
          String.raw`\b(?:only|exclusively|solely|always)\b[^.;]{0,40}\b(?:stor|process|host|kept|keep|held|locat|remain|stay)\w*\b[^.;]{0,60}\b(?:in|within|inside) `,
          String.raw`(?:`,
          EUROPE,
          String.raw`|`,
          COUNTRY,
          String.raw`)`,
        ),
        source(
          String.raw`\b(?:stored|hosted|kept|held|located|remains?|stays?|processed|processing)\b (?:[\w-]+ ){0,6}?(?:only |exclusively |solely )?(?:in|within|inside) (?:\w+ ){0,3}?(?:`,
          EUROPE,
          String.raw`|`,
          COUNTRY,
          String.raw`)`,
        ),
      ],
      {
        frames: [],
        denial: true,
        unless:
          /\b(?:united states|u\.s\.|usa|us\b|outside|other countr|elsewhere|worldwide|and other|if you (?:are|live|reside)|residents?|located in (?:the )?(?:eu|eea|european|uk)|you (?:are|reside)|individuals|users|data subjects|court|we are|company|headquarter|registered|offices?|address)\b/,
      },
    ),
  ],
});

export const wording: Wording = {
  "topic.transfers": "Where data goes",
  "transfers.abroad": "other countries",
  "transfers.abroad.says": "Your data may be stored or used outside your country.",
  "transfers.not-abroad": "stays in a named place",
  "transfers.not-abroad.says": "It keeps your data in a named country or region.",
  "transfers.not-stated": "Not stated",
  "transfers.not-stated.says": "It does not say in which countries your data is kept.",
};

export const examples: Examples = {
  fires: {
    abroad: [
      "## Does my data leave Europe?\n\nYes.",
      "We may transfer your personal data to countries outside the European Economic Area.",
      "Your information is stored and processed in the United States.",
      "Your data may be processed in any country where we have offices.",
      "Our servers are in Ireland, Singapore and other countries.",
      "Two of our suppliers are based in the United States.",
      "| Processor | What for | Country |\n| --- | --- | --- |\n| Statly Inc. | Support | United States |",
    ],
    "not-abroad": [
      "We only store and process your data within the EU/EEA.",
      "Your data is hosted in Germany.",
      "We do not transfer your personal data outside the European Union.",
    ],
  },
  silent: [
    "Transfers to third countries: none.",
    "If you travel abroad, our app shows you local offers.",
    "This policy is governed by the laws of another country.",
    "Residents of the United States have further rights.",
    "We transfer your order to our warehouse.",
    "If you have concerns about data transfer, feel free to contact us.",
    "Our offices are located in Sweden.",
  ],
};
