/** Words for those who advertise and for advertising that follows a person, as sources of patterns on folded text. */

/** A party whose business is advertising. Processors ("advertising agencies that work for us") are left to service providers. */
export const AD_PARTY = String.raw`(?:advertisers|sponsors and advertisers|advertising (?:and (?:\w+ )?|or |& ?)?(?:technology |tech |analytics |marketing |media |social media |measurement )?(?:partners?|networks?|platforms?|companies|exchanges?|intermediaries|affiliates|compan(?:y|ies)|technolog(?:y|ies)|businesses|third parties)|(?:online |digital |third[- ]party |mobile )?(?:advertising|ad)[- ](?:networks?|partners?|exchanges?|servers?|platforms?|tech(?:nology)?\b(?: companies| partners| providers| vendors)?|companies|vendors|tech|serving compan(?:y|ies)|network partners)|ad[- ]?tech\b|marketing (?:and|&|or|\/) advertising (?:partners?|networks?|companies|providers)|marketing(?: partners|(?:,? and|\/)advertis\w+)|demand[- ]side platforms?|supply[- ]side platforms?|dsps|ssps|data management platforms?|third[- ]party advertis(?:ers?|ing)|(?:companies|third[- ]parties|partners|networks|providers|businesses) (?:that|who|which) (?:may |will |also )?(?:show|serve|deliver|place|display) (?:you |our |the |their |these |those |such |targeted |relevant |personali[sz]ed ){0,2}(?:ads|adverts|advertisements|advertising))`;

/** Advertising that is chosen by what is known about a person. */
export const TARGETED = `(?:cross[- ]?context(?:ual)?|(?:interest|interests|preference|behaviou?r)[- ]based|targeted|behaviou?ral|personali[sz]ed|customi[sz]ed|tailored|relevant|retarget(?:ing|ed)?|re-?marketing|addressable|individuali[sz]ed)`;

/** Advertisements, however they are called. */
export const ADS = `(?:ads?|adverts?|advertis(?:ing|ements?)|banners|promotions|offers|marketing)`;

/** Data that points to nobody: given to others, it makes nobody a recipient. */
export const NOBODYS_DATA =
  /\b(?:aggregated?|anonymous|anonymi[sz]ed|anonymously|de-?identified|non[- ]?personal(?:ly)?|non[- ]?identif\w+|not (?:personally )?identif\w+|(?:does|do|can|cannot|could)(?: not|n't)? (?:\w+ ){0,3}(?:identify|be linked)|statistical (?:data|information)|not (?:include|contain) (?:personal|(?:any )?(?:information|data) (?:which|that) (?:\w+ ){0,2}identif\w*))\b/;
