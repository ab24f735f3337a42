import type { ValueOf } from "../vocabulary";

type Purpose = ValueOf<"purpose">;
type Words = Readonly<Partial<Record<Purpose, readonly RegExp[]>>>;

const SERVICE =
  "(?:services?|products?|platforms?|(?:web ?)?sites?|apps?|applications?|features?|functionality|offerings?|content|games?|software|membership|solutions?|benefits|requests?|orders?|what you)";

/** How policies name what data is used for, in folded text. */
export const PURPOSE_WORDS: {
  /** Where the statement says why data is used. */
  readonly why: Readonly<Record<Purpose, readonly RegExp[]>>;
  /** Where the organisation says what it does. */
  readonly does: Words;
  /** Where the statement stands in a list of purposes: shorter words are enough there. */
  readonly listed: Words;
} = {
  why: {
    "provide-service": [
      new RegExp(
        `\\b(?:provid(?:e|ing)(?! (?:it )?(?:to )?(?:us|our)\\b(?= to\\b| (?:services?|site)))|deliver(?:ing)?|operat(?:e|ing(?! systems?))|maintain(?:ing)?|run(?:ning)?|offer(?:ing)?|supply(?:ing)?|perform(?:ing)?|administer(?:ing)?|fulfil?l?(?:ing)?|facilitat(?:e|ing)|enabl(?:e|ing))\\b.{0,45}\\b${SERVICE}\\b`,
      ),
      /\bto provide (?:you (?:with )?)?(?:our|the)\b|\bprovision (?:of|and)\b.{0,40}\bservices?\b|\b(?:perform(?:ance of|ing)?|fulfil(?:l|ling|ment of)?|execut(?:e|ion of)|carry(?:ing)? out)\b.{0,40}\b(?:contracts?|agreements?|obligations (?:arising|under|to you))\b/,
      /\b(?:allow|enabl)(?:e|ing)? you (?:to )?(?:use|access|participate|communicate)\b|\binternal operations\b|\bnecessary (?:for|to) (?:the )?(?:functioning|operat)|\bsend you the (?:content|information|products) you\b/,
    ],
    "account-management": [
      /(?<!\byou )(?<!\b(?:you (?:may|first|choose to|decide to)|can|could|who) )\b(?:creat(?:e|es|ing|ion)|manag(?:e|es|ing|ement)|administ(?:er|ering|ration)|maintain(?:ing)?|maintenance|set(?:ting)? up|register(?:ing)?(?! for\b)|(?:enabl|allow|help)(?:e|es|ing|s)? (?:you|users) to register|registration|verif(?:y|ying|ication)|open(?:ing)?|servicing|activat(?:e|ing|ion))\b.{0,45}\baccounts?\b(?!(?: \w+)? security\b)|\baccounts? (?:management|administration|creation|registration|set-?up|maintenance)\b|\bproviding your account\b|\bregister(?:ing)? you\b|\b(?:process|complet)\w* (?:your )?registration\b/,
    ],
    payments: [
      /\bbill(?:ing)? (?:you|our (?:clients|customers|advertisers)|customers|clients)\b/,
      /\b(?:process(?! (?:contact|geolocation|location|personal|usage) data\b)|handl|complet|fulfil|collect(?!ive|\w* (?:[\w-]+ ){0,3}(?:information|data|details))|facilitat|enabl|accept|administer|manag|authori[sz]|execut|perform)\w*\b.{0,45}\b(?:payments?|transactions?|(?<!\b(?:in|court) )orders?|purchases?|billing|refunds?|subscriptions|invoices?)\b/,
      /\b(?:bill(?:ing)?|invoic(?:e|es|ing)|charg(?:e|ing) you|pay(?:ing)? out|payments?)\b(?: and \w+)?(?:[,;.)]|$| (?:purposes|you|for|and|advertisers|customers))|\bbilling\b.{0,20}\b(?:purposes|collection|invoicing|payment)|\bpayment processing\b|\border (?:processing|fulfil)/,
    ],
    support: [
      /\bhelp-?desk\b/,
      /(?<!\b(?:is|are|being|been) )\b(?:respond|repl(?:y|ies)|answer|handl|address(?!es\b|,)|resolv|deal with|investigat|manag|satisfy)\w*\b.{0,45}\b(?:inquir(?:y|ies)|enquir(?:y|ies)|questions?|(?<!\b(?:enforcement|legal|takedown|government\w*|lawful|court|authorities) )requests?|quer(?:y|ies)|complaints?|problems?|issues|comments|(?<!security )concerns|tickets?)\b(?! (?:from|by|of) (?:law|government|court|authorit|public auth))/,
      /\b(?:customer|technical|user|client|member|product) (?:and \w+ )?(?:support|service|services|assistance|care)\b|\b(?:provid(?:e|es|ing)|offer(?:s|ing)?|giv(?:e|es|ing)) .{0,25}\b(?:support|assistance|help)\b|\btroubleshoot|\brespond(?:ing)? to you\b|\bassist(?:ing)? you\b/,
    ],
    "service-messages": [
      /\bnotices? of (?:downtime|outages|maintenance|changes? (?:in|to|of))\b/,
      /(?<!\b(?:they (?:may|might|will|can)|you|your responsibility to|you (?:may|can|must)) )\b(?:send(?:s|ing)?|notify(?:ing)?|inform(?:s|ing)?|(?:alert(?:s|ing)?|provid(?:e|es|ing)|contact(?:s|ing)?|e-?mail(?:s|ing)?|updat(?:e|es|ing)|communicat(?:e|es|ing|ions?)(?: with)?) (?:to )?(?:you|users|customers|members|clients|individuals))\b.{0,60}\b(?:(?:service|account|administrative|technical|transactional|security|legal|important|product|order|policy|support)[\w, -]{0,20}(?:messages?|notices?|notifications?|alerts?|announcements?|e-?mails?|information|updates|communications?)|confirmations?|receipts?|reminders?|important changes|changes (?:to|in) (?:our|the|this|these|any)|updates (?:to|about|on|of|regarding)|security announcements|about your (?:account|order|purchase|transaction|reservation|use|subscription|membership)|notices about)/,
      /(?<!\b(?:when|if|where|and) (?:we|you) (?:may |might )?)\b(?:communicat(?:e|es|ing)|communications? with|(?<!\bin )contact(?:ing)?|corresponding) (?:with )?(?:you|individuals|users|customers|clients|members|our (?:users|customers))\b(?! [^.;]{0,40}\b(?:marketing|offers|promotions?|promotional|advertis\w+|surveys?|proposal|offer you|interest(?:s|ed)?|let you know about (?:\w+ ){0,2}(?:products|offers|deals))\b)|\bservice (?:messages|announcements|communications)\b|\border (?:updates|confirmations?)\b/,
    ],
    marketing: [
      /\b(?:direct |own |e-?mail |our |targeted |and |for |send |sending |of |, )?marketing\b(?! \(if\b)(?! (?:partners?|companies|compan|agenc|firms?|lists?|vendors?|services? providers?|cookies?|practices|preferences))|\bpromot(?:e|ing|ional)\b(?! (?:the )?(?:safety|security|integrity|trust|fair\w*)\b).{0,40}\b(?:products?|services?|offers?|e-?mails?|messages?|materials?|content|communications?|information|events?|goods)\b|\bnewsletters?\b|\b(?:special|promotional|other|our|exclusive) offers\b|\bpromotions\b/,
      /\b(?:information|communications?|e-?mails?|products?|services?|offers?|events?|goods|news)\b.{0,60}\b(?:may|might|could|would|will) (?:be of )?interest(?: to)? ?(?:you)?\b|\b(?:advertis|market)\w* (?:our|its|the) (?:own )?(?:\w+ )?(?:products?|services?|offerings?|platform)\b|\btell(?:ing)? you about (?:new|our|other)\b|\binform(?:ing)? you (?:about|of) (?:our )?new (?:\w+ ){0,2}(?:products|services|offers|offerings)\b|\blet(?:ting)? you know about (?:new|our|products)/,
    ],
    "personalised-advertising": [
      /\b(?:personali[sz]|target|tailor|interest[- ]based|behaviou?ral|relevant|custom(?:i[sz]ed?|i[sz]ing)|customi[sz]|retarget|remarket|individuali[sz]|cross-context)\w*\b.{0,40}\b(?:ads?|adverts?|advertis\w+|offers and ads|sponsored|commercials)\b/,
      /\b(?:ads?|adverts?|advertis(?:ing|ements?)|sponsored content)\b.{0,60}\b(?:relevant|tailored|based on (?:your|their|the|users'?)|match(?:es|ing)?|(?<!legitimate )interests?|personali[sz]|target(?:ed|ing)?|suit(?:ed)?|preferences|likely|specific to you)\b|\bretargeting\b|\bremarketing\b|\bad personali[sz]ation\b|\breal-time bidding\b/,
    ],
    personalisation: [
      /(?<!\bads? )\b(?:personali[sz]|tailor|customi[sz])\w*\b(?!.{0,25}\b(?:ads?|adverts?|advertis)| settings)|(?<!\bstrongly )\brecommend(?:s|ing|ations?|ed)?\b(?! that\b| you (?:to|read|review|check|visit|regularly)\b)(?!ations? (?:of|from) (?:the|a) (?:authorit|commission))|\bsuggest(?:ions?|ing)? (?:\w+ ){0,3}(?:content|products|films|music|people)|\b(?:content|features|products|services)\b.{0,30}\b(?:match(?:es|ing)?|relevant to|based on|suit(?:ed to)?) your (?:interests|preferences|tastes|profile)|\bmatch(?:ing)? you with\b|(?<!\bads? )\btarget(?:s|ing|ed)? (?:the |our |your )?(?:\w+ )?(?:content|features|recommendations)\b/,
    ],
    analytics: [
      /\b(?:see(?:ing)?|learn(?:ing)?|know|find(?:ing)? out|stud(?:y|ying)|understand(?:ing)?) which (?:[\w-]+,? ){1,8}(?:are|is) (?:\w+ )?(?:popular|used|of use|read|visited|liked)\b|\bcount(?:s|ing)? (?:\w+ )?visits\b/,
      /\bmeasur(?:e|ing) (?:whether|if|how often) (?:an?|the|our) (?:ads?|adverts?|pages?|messages?)\b/,
      /\banaly(?:tics?|[sz](?:e|es|ing|is)|ses|tical)\b|\bstatistic(?:s|al)\b|(?<!\byou (?:to |can |also |hereby )?)\b(?:understand|measur|monitor|track|evaluat|learn(?! more)|determin|stud(?:y|ies)|assess|count)\w*\b.{0,60}\b(?:how (?:(?!we |our )\w+ ){0,3}(?:use|users?|visitors|people|you|our|the|customers|often|well)|usage|use of|user experience|traffic|trends|audience|performance|effectiveness|visitors|activity|engagement|popular|behaviou?r)\b|\b(?:audience|usage|traffic) (?:size|measurement|patterns|trends)\b|\bwhere our (?:visitors|users) come from\b/,
    ],
    "product-improvement": [
      /\b(?:find(?:ing)?|fix(?:ing)?|find and fix|spot(?:ting)?) (?:\w+ )?(?:bugs|crashes)\b/,
      /\b(?:improv|enhanc|optimi[sz]|develop|refin|better)\w*\b.{0,60}\b(?:services?|products?|platform|(?:web ?)?sites?|apps?|applications?|features?|functionality|offerings?|content|experiences?|business|tools|software|technolog(?:y|ies)|games?|usability|quality|performance|processes)\b/,
      /\b(?:product|service|website|site) (?:development|improvement|enhancement|research)\b|\bresearch (?:and|&) (?:development|analysis|analytics|innovation)\b|\b(?:market|conduct|user|internal|product|for|our) research\b|\bimprovement of\b|\bimprov(?:e|ing) (?:it|them|our|your|the)\b|\b(?:improv|enhanc|develop)(?:e|ing)?(?:,|,? and|,? or) (?:and |or )?(?:maintain|operat|provid|run|deliver|protect|support|test|administer|manag|secur|expand)(?:e|ing)? (?:our|the|its)\b|\bnew (?:products?|features?|services?)\b.{0,20}\bdevelop/,
    ],
    security: [
      /\bspot(?:ting)? (?:\w+ ){0,2}(?:cheat\w*|fraud\w*|abuse)\b|\bkeep(?:ing)? (?:\w+ ){0,3}(?:bots|spammers|spam|hackers|fraudsters)(?: \w+){0,2} (?:away|out)\b/,
      /\b(?:prevent|detect|combat|investigat|identify|protect against|fight|reduc|address|avoid|minimi[sz]|monitor)\w*\b.{0,60}\b(?:fraud\w*|abuse|misuse|spam|security|illegal|unlawful|malicious|unauthori[sz]ed|attacks?|(?:suspicious|unusual) \w+|crime|criminal|harmful|cheating|hacking|threats?|bots?|violations|faults)\b/,
      /\bfraud (?:prevention|detection|protection|monitoring|screening)\b|\banti-(?:fraud|money)|\b(?:secur(?:e|ing)|protect(?:ing)?|safeguard(?:ing)?)\b.{0,50}\b(?:platform|network|systems?|security|safety|integrity|rights|property|our users|services|site|website|company|business|accounts?)\b|\b(?:ensur(?:e|ing)|maintain(?:ing)?|enhanc(?:e|ing)|keep(?:ing)?|promot(?:e|ing)|improv(?:e|ing))\b.{0,50}\b(?:security|safety|safe|secure|integrity)\b|\b(?:for|and|information|network|site|website|of) security(?: purposes)?\b|\bsecurity (?:purposes|monitoring|reasons|incidents)\b|\bverify (?:your|the|a user's|user) identit|\bidentity (?:verification|management)\b|\bsafety and security\b|\bfend off attacks\b|\b(?:inform|alert|warn|notif)\w*\b[^.;]{0,60}\b(?:unknown|suspicious|unusual) (?:account )?(?:log-?ins?|activit\w+)\b/,
    ],
    "legal-compliance": [
      /(?<!\b(?:that|which) (?:\w+ )?)(?<!\b(?:we|us|which|that) (?:will |shall |also )?)\b(?:compl(?:y|ying|iance)|meet|satisfy|fulfil|observ|adher|conform)\w*\b.{0,50}\b(?:laws?|legal|regulat\w+|obligations?(?! (?:to|towards) (?:you|the user|users|our (?:users|customers)|customers)\b)|requirements?|subpoenas?|court|statut\w+|legislation|authorit(?:y|ies))\b/,
      /\b(?:enforc(?:e|ing|ement of)|establish\w*|exercis(?:e|ing)(?! (?:your|these|those|any|any of your|their|such)\b)|defen[ds]\w*|pursu\w+)\b.{0,50}\b(?:terms|rights|agreements?|polic(?:y|ies)|claims?|contracts?|conditions)\b|(?<!\b(?:compl(?:y|ies)|meets?|satisf(?:y|ies)) (?:with )?(?:the |all )?)(?<!\bfollowing )\b(?:legal|regulatory|compliance) (?:purposes|compliance|obligations?|claims?|requirements?|reasons)\b|\blegal, regulatory\b|\b(?:resolv|dispute|settl)\w*\b.{0,30}\bdisputes?\b|\bdispute resolution\b|(?<!\b(?:notices?|disclosures?|information|extent) )\brequired by (?:applicable )?law\b|\b(?:requests?|court orders?) (?:from|of|by) (?:law enforcement|courts?|authorities)\b|\b(?:tax|accounting|audit(?:ing)?) (?:purposes|law|obligations|requirements)\b|\blaw obliges us\b|\blegal obligation (?:that|which) requires us\b/,
    ],
    recruitment: [
      /\brecruit(?:ment\b|ing\b(?! (?:for|you|members|users|models|participants)\b))|\b(?:job|employment|your) application(?:s)?\b(?=.{0,60}\b(?:recruit|position|candidate|employ|job|hiring|assess|submit|decide))|\b(?:job|employment) (?:applications?|applicants?|candidates?)\b|\bapplicants?\b.{0,60}\b(?:application|position|job|professional)|\b(?:assess|evaluat|consider)\w*\b.{0,40}\b(?:candidates?|applicants?|application for (?:a )?(?:job|employment)|suitability)\b/,
    ],
  },
  does: {
    marketing: [
      /\bwe (?:may |will |also |might |can |would like to )*(?:send|e-?mail|contact|provide|inform) (?:you )?.{0,50}\b(?:newsletters?|marketing|promotional|promotions|special offers|offers and|products (?:and|or) services)\b/,
      /\bwe (?:may |will |also |might |can |would like to )*(?:inform|tell|update) you (?:about|of|on) (?:our )?new (?:[\w-]+ ){0,2}(?:products|services|offers|offerings)\b/,
      /\bwe (?:may |will |also |might |can |would like to )*(?:send you|e-?mail you|send (?:\w+ )?e-?mails) (?:(?:\w+ )?(?:e-?mails?|messages|news|updates|texts) )?(?:about|on|regarding) (?:[\w-]+,? ){0,4}new (?:products|arrivals|collections|offers|items|releases)\b/,
    ],
    "service-messages": [
      /\byou (?:will|may) receive\b.{0,50}\b(?:communications?|notices|e-?mails?|messages) (?:from us )?(?:relating to|about|regarding) (?:your|the)\b|\bwe (?:may |will )?send you (?:\w+ ){0,3}(?:messages?|notices?|notifications?|e-?mails?) (?:about|regarding) (?:your|the)\b/,
    ],
    recruitment: [
      /\b(?:if you|when you|people who) apply(?:ing)? (?:for|to) (?:a |an |any |our )?(?:job|position|vacanc|role|open)/,
    ],
    "personalised-advertising": [
      /\b(?:show|serve|deliver|display|provide|target)(?:s|ing)? (?:you )?(?:with )?(?:\w+ ){0,4}(?:interest-based|personali[sz]ed|targeted|tailored|relevant|behaviou?ral) (?:ads?|advertis\w+|content and ads)/,
    ],
  },
  listed: {
    "provide-service": [/^(?:to )?provide\b|^provision of\b|\bservice delivery\b|\bcustomer requests\b/],
    support: [
      /\bsupport\b(?=[;.:)/&]|, (?!and \w+ (?:our|the)\b)|$| (?:and|or) (?!\w+ (?:our|the)\b)| (?:requests?|services?|purposes|for|you|to|tickets?|cases|team|staff|inquir\w+|questions|issues|messages|users|customers|your)\b)/,
    ],
    payments: [
      /\b(?:billing|(?<!non-|fraudulent )payments?(?! (?:options|mechanism|history|currency|records?)\b)|(?<!\byou (?:may |can |have )?(?:make|made|complete|conduct) (?:a |any )?)(?<!fraudulent )(?:purchases|transactions)(?! (?:that )?you\b))\b/,
    ],
    "account-management": [/(?:^|\(|, )(?:your |user |customer |parent )?accounts?\b(?=[,;.)]|$)/],
    security: [
      /\bsecur(?:e\b|ity\b(?! (?:notifications?|alerts?|updates?|notices|messages)\b))|\bfraud\b|\bsafety\b/,
    ],
    analytics: [/(?<!\bfor you to )\bunderstand(?:ing)? (?:how|you|our|the)\b|\btrends\b|\bmetrics\b/],
    "product-improvement": [/^(?:to )?(?:improve|develop|enhance)\b|\band improve it\b/],
    "service-messages": [
      /\bservice messages\b|^(?:to )?(?:notify|communicate with|contact) (?:you|users|customers)\b/,
    ],
    marketing: [
      /^(?:information|news|updates) (?:on|about|regarding) (?:\w+ ){0,3}(?:products|services|offers|promotions|events)\b|\b(?:commercial )?(?:prospecting|canvassing)\b|^(?:to )?(?:market|advertise|promote(?! (?:the )?(?:safety|security|integrity|trust)\b))\b|\bupdates, marketing\b/,
    ],
    "legal-compliance": [
      /\bcompl(?:y|iance)\b|\blegal claims\b|\bprotect (?:our|the|your) (?:legal )?rights\b/,
    ],
  },
};
