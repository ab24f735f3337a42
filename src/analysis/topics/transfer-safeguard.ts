import { byValue } from "../decide";
import type { Statement } from "../statements";
import { clues, defineTopic, type Examples, type Hit, type Wording } from "../topic";

const TRANSFER =
  /\b(?:transfers?|transferred|transferring|countr(?:y|ies)|outside|abroad|overseas|cross[- ]border|jurisdictions?|international(?:ly)?|united states|u\.s\.|eea|locations?|transmi\w+)\b/;

const isOnTransfers = ({ text, section }: Statement) =>
  TRANSFER.test(text) || /\b(?:transfers?|international|countr)/i.test(section.heading);

/** What is to protect data that goes abroad. */
export const transferSafeguard = defineTopic({
  id: "transfer-safeguard",
  frames: ["transfer"],
  clues: [
    ...clues(
      "standard-contractual-clauses",
      [
        /\b(?:standard|model|eu|template) (?:\w+ ){0,3}(?:contract(?:ual)?|data protection|protection) (?:\w+ )?(?:clauses|provisions|terms)\b|\bmodel clauses\b|\bsccs?\b|\bstandard (?:data protection )?clauses\b/,
        /\b(?:contract(?:s|ual)?|clauses|agreements?|terms)\b[^.;]{0,60}\b(?:approved|adopted|issued|published|recogni[sz]ed|provided|authori[sz]ed|defined|drafted|drawn up|established|set out|laid down) by the (?:eu(?:ropean)? ?commission|european union|uk|ico)\b/,
        /\b(?:international data transfer (?:agreement|addendum)|uk (?:transfer )?addendum|idta)\b/,
      ],
      { frames: [] },
    ),
    ...clues(
      "adequacy-decision",
      [/\badequacy (?:decisions?|findings?|determinations?|status|regulations?)\b|\bfindings? of adequacy\b/],
      {
        frames: [],
        unless:
          /\b(?:without|lack|absence of|yet to be|not|no) (?:\w+ ){0,7}(?:adequacy|finding)|\bn't (?:\w+ ){0,6}adequacy\b/,
      },
    ),
    ...clues(
      "adequacy-decision",
      [
        /\b(?:recogni[sz]ed|deemed|considered|found|certified) by the (?:eu|european)(?: union)? commission (?:as|to)\b[^.;]{0,40}\b(?:equivalent|adequate|sufficient)\b/,
        /\b(?:provid(?:e|es|ing)|ensur(?:e|es|ing)|offer(?:s|ing)?|hav(?:e|ing)|recogni[sz]ed|deemed|considered|guarantee[sd]?|with) (?:\w+ ){0,6}(?:an? )?adequate (?:level (?:of )?)?(?:\w+ )?(?:protection|safeguards)\b[^.;]{0,120}\b(?:commission|decision|countr(?:y|ies))\b/,
        /\b(?:commission|countr(?:y|ies)|jurisdictions?)\b[^.;]{0,120}\b(?:provid(?:e|es|ing)|ensur(?:e|es|ing)|offer(?:s|ing)?|hav(?:e|ing|has)|deemed|considered|recogni[sz]ed|found) (?:\w+ ){0,6}adequate\b/,
      ],
      {
        frames: [],
        unless:
          /\b(?:measures|steps|safeguards|mechanisms) (?:\w+ ){0,3}to (?:guarantee|ensure|provide) (?:\w+ ){0,4}adequate\b|\bnot (?:\w+ ){0,7}(?:adequate|adequacy|deemed|considered|determined|recogni[sz]ed|provide|subject|covered|benefit)\b|\b(?:without|lack|absence of|yet to be|no) (?:\w+ ){0,4}(?:adequate|adequacy|finding)|\bn't (?:\w+ ){0,6}adequate\b/,
      },
    ),
    ...clues(
      "data-privacy-framework",
      [
        /\b(?:data privacy frameworks?|(?:eu|us|u\.s\.|swiss|uk) data protection frameworks?|privacy shield|dpf|swiss-u\.?s\.? (?:\w+ ){0,2}framework)\b/,
      ],
      {
        frames: [],
        unless:
          /\bprivacy shield\b[^.;]{0,60}\b(?:invalid|no longer|struck)|\b(?:no longer|not) (?:rely|use)\w*\b[^.;]{0,40}\bshield\b|\bhyperlink only\b/,
      },
    ),
    ...clues(
      "binding-corporate-rules",
      [/\bbinding (?:corporate|internal|company) (?:\w+ )?rules\b|\bbcrs?\b/],
      { frames: [] },
    ),
    ...clues(
      "consent",
      [
        /\b(?:consent(?:s|ed|ing)?|agree(?:s|d|ing)?|authori[sz](?:e|es|ed|ing)|permission|acknowledge)\b[^.;]{0,140}\b(?:transfer|transferr(?:ed|ing)|transmi(?:t|tted|ssion)|stor(?:ed|age|ing)|process(?:ed|ing)?|export|collection and use)\b[^.;]{0,160}\b(?:outside|other (?:countr|jurisdiction)|another (?:countr|jurisdiction)|united states|u\.s\.|usa|abroad|overseas|countr(?:y|ies)|locations?|jurisdictions?|facilities)\b/,
        /\b(?:transfer|transferred|transfers|transmission)\b[^.;]{0,200}\b(?:(?:you|your) (?:\w+ ){0,4}(?:consent|agree)|with your (?:\w+ )?consent|based on your (?:\w+ )?consent|your (?:explicit |express )?consent)\b/,
        /\b(?:consent|agree|represents your agreement) to (?:\w+ ){0,3}(?:such|this|these|that|the|any such) (?:transfers?|transmission)\b/,
      ],
      {
        unless:
          /\b(?:withdraw|their consent|third part(?:y|ies) (?:for|to)|merger|acquisition|without your consent|marketing|old enough|guardian|child|rights? to|you (?:only )?have th(?:e|is) right|legal bas[ie]s)\b/,
      },
    ),
    ...clues(
      "unspecified",
      [
        /\b(?:appropriate|adequate|suitable|necessary|reasonable|proper|valid|recogni[sz]ed|approved|additional|sufficient|contractual)(?: and \w+)? (?:\w+ ){0,2}(?:safeguards?|protections?|mechanisms?|measures?|steps|guarantees|security|arrangements)\b|\b(?:legal|lawful|various|other)(?: \w+)? (?:safeguards|mechanisms|bases for (?:the )?transfer)\b/,
        /\b(?:steps|measures|mechanisms|safeguards) (?:\w+ ){0,3}(?:to ensure|designed to|to protect|to help|in place)\b|\b(?:ensure|ensuring|make sure)\b[^.;]{0,80}\b(?:protected|protection|safeguarded|securely|safe|secure)\b/,
      ],
      {
        unless:
          /\bchild|\bparental\b|\bmay not\b|\bmight not\b|\bnot (?:be )?(?:as|equivalent|provide|offer|have)\b/,
      },
    ),
  ],
  decide: (hits: readonly Hit[]) => {
    const found = byValue(
      hits.filter(({ value, statement }) => value !== "unspecified" || isOnTransfers(statement)),
    );
    const named = found.some(({ value }) => value !== "unspecified" && value !== "consent");
    return named ? found.filter(({ value }) => value !== "unspecified") : found;
  },
});

export const wording: Wording = {
  "topic.transfer-safeguard": "Protection abroad",
  "transfer-safeguard.standard-contractual-clauses": "standard contracts",
  "transfer-safeguard.standard-contractual-clauses.says":
    "Contracts approved by regulators protect data sent abroad.",
  "transfer-safeguard.adequacy-decision": "countries found safe",
  "transfer-safeguard.adequacy-decision.says":
    "It relies on official findings that a country protects data well enough.",
  "transfer-safeguard.data-privacy-framework": "data privacy framework",
  "transfer-safeguard.data-privacy-framework.says":
    "It uses the Data Privacy Framework, or its forerunner, for data sent to the US.",
  "transfer-safeguard.binding-corporate-rules": "binding company rules",
  "transfer-safeguard.binding-corporate-rules.says":
    "Binding rules within its group protect data sent abroad.",
  "transfer-safeguard.consent": "your consent",
  "transfer-safeguard.consent.says": "It takes your consent as the ground for sending data abroad.",
  "transfer-safeguard.unspecified": "safeguards not named",
  "transfer-safeguard.unspecified.says":
    "It promises safeguards for data sent abroad but does not name them.",
};

export const examples: Examples = {
  fires: {
    "standard-contractual-clauses": [
      "For transfers outside the EEA we use standard contractual clauses.",
      "We sign contracts approved by the European Commission with recipients abroad.",
      "Transfers are framed by standard clauses defined by the European Commission.",
    ],
    "adequacy-decision": [
      "We transfer data to countries for which the European Commission has issued an adequacy decision.",
      "The firm sits in a state recognised by the European Commission as having an equivalent level of protection.",
      "Some of these countries provide an adequate level of protection, as the Commission has found.",
    ],
    "data-privacy-framework": [
      "We take part in the EU-U.S. Data Privacy Framework.",
      "Our host is certified under the Privacy Shield.",
    ],
    "binding-corporate-rules": [
      "Transfers within our group rest on binding corporate rules.",
      "We have adopted Binding Corporate Rules for data sent to our offices abroad.",
    ],
    consent: [
      "By using the app you consent to the transfer of your data to the United States.",
      "If you send us data, you agree to its being stored in other countries.",
      "We hold data in Norway. Sending us your order represents your agreement to this transfer.",
    ],
    unspecified: [
      "When we transfer data abroad, we put appropriate safeguards in place.",
      "We take steps to ensure that data sent to other countries stays protected.",
      "We take suitable measures to guarantee adequate protection where data goes to such countries.",
    ],
  },
  silent: [
    "Data goes to countries which have not been determined by the European Commission to have adequate protection.",
    "We protect your data with appropriate technical measures.",
    "Some countries are not considered to offer adequate protection by the European Commission.",
    "You consent to our use of cookies.",
    "We transfer your order to our warehouse.",
    "Data protection laws in other countries may not be as strict.",
  ],
};
