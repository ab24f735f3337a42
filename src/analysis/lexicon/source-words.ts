/** Verbs, people and things that tell where data comes from, as parts of patterns on folded text. */

/** What an organisation does with data that it takes in. */
export const TAKE =
  "(?:collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|get(?:s|ting)?|record(?:s|ed|ing)?|captur(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|log(?:s|ged)?|track(?:s|ed)?|generat(?:e|es|ed)|process(?:es|ed)?|monitor(?:s|ed)?|detect(?:s|ed)?)";

/** The reader, with what may stand before the verb. */
export const YOU =
  "(?:you|users?|customers?|visitors?|members?)(?: (?:may|might|can|will|must|choose to|elect to|decide to|voluntarily|directly|also|have|are asked to|need to|or your \\w+|explicitly|otherwise|sometimes|knowingly))*";

/** What a reader does with data. */
export const GIVE =
  "(?:provid(?:e|es|ed)|giv(?:e|es|en)|gave|submit(?:s|ted)?|suppl(?:y|ies|ied)|enter(?:s|ed)?|disclosed?|fill(?:ed)? (?:in|out)|upload(?:ed)?|tell us|volunteer(?:ed)?|make available)";

export const DATA = "(?:information|data|details|pii|content|name|address)";

/** Those who give data about the reader and are not the reader. */
export const OTHERS =
  "(?:third[- ]part(?:y|ies)|third[- ]party (?:\\w+ )?(?:sources|services|partners|providers|platforms|sites|websites)|other (?:\\w+ )?(?:sources|companies|parties|users|people|businesses|organi[sz]ations|individuals|persons|members|websites|services|entities|customers)|outside sources|(?:business|marketing|advertising|commercial|data|analytics|platform|channel|strategic|trusted|our|service|promotional|joint marketing|network) (?:and \\w+ )?partners?|partners|affiliat(?:es|ed)|subsidiaries|group companies|(?:social|professional) (?:media|network(?:ing|s)?)|public(?:ly)?[- ](?:available |accessible )?(?:\\w+ )?(?:sources|records|databases|registers|information|data|domain)|public registers|data (?:brokers?|providers|suppliers|vendors|aggregators)|(?:credit|consumer)[ -](?:reporting |reference |rating )?(?:bureaus?|agenc(?:y|ies))|(?:service|analytics|payment|identity|information|data|search|advertising|solution)(?: service)? (?:providers?|processors?|networks?)|advertisers|advertising networks|your (?:employer|friends|bank|school|organi[sz]ation|company|payment)|employers?|facebook|google|referees|recruiters|resellers|distributors|merchants|vendors|retailers|single sign-on|sub-?processors|someone else|others|parents|friends)";

/** What an organisation does with data that somebody gives it. */
export const GETS =
  "(?:collect(?:s|ed)?|gather(?:s|ed)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|acquir(?:e|ed)|get|gets|we (?:may |also )*(?:purchase|buy|license)|licen[sc]ed|access (?:your |the |certain |personal )*(?:information|data|profile)|combin(?:e|es|ed|ing)|import|supplement|sources|comes?)";

/** Words between "from" and the giver: other givers, and nothing that starts another clause. */
export const BETWEEN =
  "(?:(?!(?:shar|disclos|provid(?:e|ing)|sell|sold|transfer|when|whenever|through|to|with|which|that|will|may|accessing|we|us)\\w*\\b)[\\w'(),/&.-]+ )";
