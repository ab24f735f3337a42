import { clues, defineTopic, type Examples, type Wording } from "../topic";

/** What the person or office is called; a legal department is none (vocabulary). */
const OFFICER = String.raw`(?:data[- ]protection(?: and privacy| & privacy)? (?:officers?|office|contact|lead|manager|team|department)|data privacy (?:officers?|office|manager)|(?:chief )?privacy (?:officers?|office)|grievance officer|privacy & data protection officer|information protection manager|dpos?\b(?! centre))`;
const REPRESENTATIVE = String.raw`(?:(?:eu|uk|e\.u\.|u\.k\.|european(?: union)?|eea|gdpr|data protection|article 27|art\. 27|swiss|local)(?:[ /,-](?:and |or |based )?(?:eu|uk|eea|gdpr|data protection|swiss))? ?(?:data protection |privacy |gdpr )?representatives?)`;
const REACH = String.raw`(?:contact(?:ed|ing|s)?|reach(?:ed)?|e-?mail(?:ing)?|write|writing|appoint(?:ed|s)?|designated?|nominated|address(?:ed)?|attn|attention|att|call|notify|registered|have an?|is our|phone|post|send|question)`;

/** Whether there is somebody in charge of data protection to turn to. */
export const dataProtectionOfficer = defineTopic({
  id: "data-protection-officer",
  unless:
    /\b(?:your (?:employer's|organi[sz]ation's|company's|school's)|customer's|third[- ]part(?:y|ies)') (?:data protection|privacy)/,
  clues: [
    ...clues("named", [/^(?:our )?representative in the (?:union|eu|european union|eea|uk)\b/], {
      frames: [],
    }),
    ...clues(
      "named",
      [
        new RegExp(String.raw`\b${REACH}\b[^.;]{0,120}\b${OFFICER}`),
        new RegExp(String.raw`\b${OFFICER}[^;]{0,120}(?:\b${REACH}\b|@|\(at\)|\[at\])`),
      ],
      { weight: 1.3 },
    ),
    ...clues(
      "named",
      [new RegExp(String.raw`\b(?:our|the) ${OFFICER}`), new RegExp(String.raw`^${OFFICER} ?[:,(]?`)],
      {
        frames: ["contact"],
      },
    ),
    ...clues(
      "named",
      [
        new RegExp(
          String.raw`\b(?:appoint(?:ed|s)?|designated?|acts? as|is|as|contact|our|reach|by|nominated)\b[^.;]{0,80}\b${REPRESENTATIVE}`,
        ),
        /\brepresentatives?\b[^.;]{0,60}\b(?:in|within|for) (?:the )?(?:eu\b|eea\b|uk\b|european|united kingdom)|\b(?:appointed|designated)\b[^.;]{0,100}\brepresentative\b[^.;]{0,100}\b(?:article 27|gdpr|data protection)/,
        new RegExp(String.raw`^${REPRESENTATIVE}:?`),
      ],
      {
        weight: 1.1,
        unless:
          /\b(?:attorney|legal representative|authori[sz]ed representative|customer representative|sales representative)/,
      },
    ),
  ],
  tones: { named: "good" },
});

export const wording: Wording = {
  "topic.data-protection-officer": "Data protection officer",
  "data-protection-officer.named": "named",
  "data-protection-officer.named.says": "It names a privacy officer or representative you can reach.",
  "data-protection-officer.not-stated": "Not stated",
  "data-protection-officer.not-stated.says": "It does not name anyone in charge of data protection.",
};

export const examples: Examples = {
  fires: {
    named: [
      "Representative in the Union: Larkfield Ltd., Dublin",
      "You can contact our Data Protection Officer at dpo@larkfield.example.org.",
      "Larkfield has appointed Northgate Advisers as its EU representative under Article 27 of the GDPR.",
      "Our Privacy Office can be reached by post at the address below.",
      "If you live in Europe, write to our UK representative, Harbour Privacy Ltd.",
    ],
  },
  silent: [
    "Please contact our legal department with any questions.",
    "We have not appointed a data protection officer.",
    "Contact your employer's data protection officer to learn how your employer uses your data.",
    "Our customer representatives are here to help.",
    "Our security officer reviews who may enter the building.",
  ],
};
