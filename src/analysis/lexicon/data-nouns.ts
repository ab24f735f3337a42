import type { ValueOf } from "../vocabulary";

/** A bare noun ("name", "age") names data only where it stands in a list or belongs to the reader. */
const BEFORE =
  "(?:^|[,;:(|/\u2022-] ?(?:and |or |and/or |your |their |a |an |the |any |e\\.g\\.,? ?|\\d[.)] ?|[a-z]\\) ?)*|\\b(?:your|their|his|her|child's|user's|customer's|as|and|or|including|includes?|like|collect|provide|than|both|with) (?:a |an |the |your |full |his |any )*)";
const AFTER =
  "(?=[,;:.)/|*(]|$| ?\\(| \\|| (?:and|or|as well as|if|when|where|such|that (?:you|(?:the )?users?)|you|plus|etc|in order|to )\\b| &| -)";

function listed(nouns: string, not = ""): RegExp {
  // The noun is looked for first and what stands before it second: the other way round costs ten times as much.
  return new RegExp(`(?<![\\w-])(?=(?:${nouns})${AFTER})${not}(?<=${BEFORE})(?:${nouns})`);
}

/** How policies name each kind of data, in folded text. Patterns need a frame of collecting around them. */
export const DATA_NOUNS: Readonly<Record<ValueOf<"data-collected">, readonly RegExp[]>> = {
  name: [
    /\b(?:first|last|full|real|legal|given|family|middle|maiden|sender|contact|cardholder)(?: and (?:last|sur|second))?[ -]?names?\b|\bsurnames?\b|\b(?:first|your|their|child's|individual's|account holder's) (?:and (?:last|second) )?names?\b(?! (?:server|and shame))/,
    listed("names?(?: and (?:title|surname|address|contact|email|e-mail|phone|last name)\\b[\\w -]{0,20})?"),
    /\b(?:name|names)(?:, | and |\/| or )(?:[\w-]+ ){0,2}(?:e-?mail|address|contact|phone|telephone|postal|mailing|date of birth)/,
  ],
  email: [
    /\be-?mail(?:ing)?[ -]?addresses?\b|\be-?mail(?:\/|, | and | or |, and )(?:[\w-]+ ){0,2}(?:address|phone|telephone|mailing|postal|mobile|name|password)/,
    listed("(?:(?:business|work|company|contact) )?e-?mails?(?: address(?:es)?)?(?: information)?"),
    /\b(?:names?|phone|telephone|postal|mailing|physical)(?: numbers?| address(?:es)?)?,? (?:and|or|and\/or) (?:your )?e-?mail\b/,
  ],
  phone: [
    /\b(?:tele)?phone(?:\/\w+)? ?(?:numbers?|#|no\.)|\b(?:mobile|cell(?:ular)?|fax|contact|business|home|work) (?:tele)?(?:phone )?numbers?\b|\bphone (?:and|or) (?:e-?mail|address)/,
    listed(
      "(?<!\\b(?:of|on|from|in|with) (?:your|the|a) )(?:mobile |cell |home |work |business |landline )*(?:tele)?phone(?! to\\b)|mobile|phones?(?= to (?:contact|reach|call|identify)\\b)",
    ),
  ],
  "postal-address": [
    /(?<!\b(?:our|its|following) )\b(?:postal|mailing|home|street|physical|residential|billing|shipping|delivery|business|service|house|permanent|work)(?:(?:,| and| or| and\/or|\/) ?(?:postal|mailing|home|shipping|billing|delivery|e-?mail))* (?:contact )?address(?:es)?\b(?! (?:of (?:its|our)|below|above|listed|set out|provided))|\bshipping (?:information|details|data)\b|(?<!\b(?:technical|newsletter|e-?mail|message|mail) )\bdelivery (?:information|details)\b/,
    listed(
      "address(?:es)?(?: (?:information|details))?",
      "(?<!(?:mail|ip|mac|web|protocol|network|internet|url|ip-|or|and|our|e-mail|email) )(?<!\\b(?:investigate|detect|identify|analy[sz]e|review|resolve|monitor|track),? )",
    ),
    /\bnames?,? (?:and |or )?address(?:es)?\b|(?<!(?:mail|ip|web|mac|protocol|network|url|our|the) )\baddress(?:es)?(?:, | and | or |, and )(?:your )?(?:(?:tele)?phone|e-?mail|date of birth|contact)/,
  ],
  "account-credentials": [
    /\b(?:user[- ]?names?|user[- ]?ids?|passwords?|passcodes?|log-?in (?:id|name|details?|credentials?|information|data)|log-?ins\b(?! to\b)|login\/registration|account log-?in|screen[ /]?-?(?:nick )?names?|nick ?names?|(?<!\b(?:to|and|properly|correctly|not|will|may|we) )display names?|security questions?|password hints?|(?:login|account|access|security|sign-in) credentials?|credentials)\b/,
  ],
  payment: [
    /\bdirect debit (?:mandates?|details?|data|instructions?)\b/,
    /\b(?:payment|billing|credit|debit|bank(?:ing)?|paypal)[ /-](?:(?:and|or|and\/or|or other) [\w-]+ )?(?:debit )?(?:cards?|accounts?|information|details?|data|methods?|instruments?|address(?:es)?|numbers?|credentials|records|metadata|transaction)\b(?! process(?:ing|ors?)\b)|(?<!\b(?:loyalty|membership|gift|identity|identification|sim|id|insurance) )\b(?:card (?:numbers?|details|information|data|credentials)|(?:cvv|iban|sort code|bank account) numbers?)\b|\biban\b|\bpayment (?:and|or) [\w-]+ (?:information|data|details)|\b(?:credit|debit)(?: card)?(?: and|\/| or) (?:credit|debit|bank)\b|\b(?:card|number)[\w ]{0,20},? (?:and |or )?(?:\w+ )?expir(?:y|ation) date/,
    /\bfinancial (?:account )?(?:information|data|details|account)/,
  ],
  "purchase-history": [
    /\b(?:(?:purchas(?:e|es|ing)|order|transaction(?:al|s)?|buying|booking|subscription|shopping|rental) (?:and \w+ )?(?:histor(?:y|ies)|information|data|details?|records?|activit(?:y|ies)|amounts?|habits|behaviou?r)|(?:payment|billing) (?:histor(?:y|ies)|records?|receipts?|status))\b|\bcommercial information\b|\btransaction[- _]ids?\b|\bpast (?:transactions|purchases|orders)\b|\b(?:purchase|order) (?:number|date)s?\b/,
    /\b(?:products?|services?|items|goods|merchandise|content|offerings)(?:(?:,| and| or|\/) ?(?:products?|services?|items))?(?: that| which)? (?:you (?:have |may have |may )?)?(?:purchased?|bought|order(?:ed)?|buy)\b/,
    /\b(?:details?|records?|information|histor(?:y|ies)|data|lists?) (?:of|about|on|regarding|relating to|concerning|related to|associated with) (?:your |any |the |all |past |our |products or services |payments? (?:to and from you )?(?:and )?(?:other )?)*(?:orders?|purchases?|transactions?|subscriptions?|bookings?|agreements|payments)\b/,
    /\b(?:your|including|such as|any) (?:current |past |recent |previous |own )?(?:purchases|transactions|orders|subscriptions)(?: (?:you|made|or transactions|that you|with|through|from)\b|[,.;)]|$)|\b(?:purchases|transactions|orders|subscriptions) (?:that )?you (?:have )?(?:make|made|place|placed)\b/,
    /\bpurchas(?:es|ed) or (?:sales|considered|obtained)|\bpurchases? you make\b|\bwhat you(?:'ve)? (?:purchase|bought|buy)/,
    listed("purchases|transactions|orders|subscriptions|records of personal property"),
  ],
  "financial-standing": [
    /\bcredit (?:references?|histor(?:y|ies)|scores?|scoring|reports?|ratings?|checks?|reference information|(?:bureau|rating) information|worthiness)\b|\bcreditworthiness\b|\bnet worth\b|(?<!\b(?:query|queries|inquiry|enquiry|complaints?|warranty) (?:and|or) )\bclaims? (?:histor(?:y|ies)|information|data)\b|\binsurance (?:information|claims|details|data|polic(?:y|ies)(?! numbers?)|coverage|histor)|\bfinancial (?:standing|status|situation|position|condition|circumstances|history|background)\b|\b(?:household |annual |your )income\b|\bincome (?:level|range|bracket|information|data)|\barrears\b|\bincome and (?:assets|employment|education)/,
    listed("(?:household )?income|salary(?: information)?|credit information|wealth"),
    /\bassets information\b|\bassets,? (?:and |or )?(?:income|liabilities|net worth)\b|\b(?:income|salary),? (?:and |or )?assets\b|\bfinancial assets\b/,
  ],
  demographics: [
    /(?<!\b(?:target|the) )\bdemographics?\b(?! (?:or interest-based|advertis\w*|groups?)\b)|\bdates? of birth\b|\bbirth[ -]?(?:dates?|days?|year)\b|\b(?:year|month|day|place) of birth\b|\bmarital status\b|\bnationalit(?:y|ies)\b|\bcitizenship\b|\bage (?:range|group|bracket|and gender|information)\b|\bgender(?! pay)\b|\bfamily (?:status|information|composition|members')|\bhousehold (?:size|composition|information)/,
    listed("ages?|sex|dob"),
  ],
  "government-id": [
    /\bsocial security|(?<![/.])\bpassports?\b|\bdriv(?:er|ing)(?:'?s'?)? licen[cs]es?\b|\bnational (?:id|identity|identification|insurance)\b|\bgovernment[- ]?(?:issued)?[- ](?:\w+ )?(?:id|identif\w+)\b|\btax(?:payer)? (?:id|identification|payer|file|registration)\b|\bssn\b|\bstate (?:id|identification)\b|\bidentity (?:card|document)s?\b|\bphoto(?:graphic)? id(?:entification)?\b|\bidentification (?:card|document)s?\b|(?<!\b(?:unique|user|customer|account|device|personal|member|cookie|advertising|order|transaction|session) )\bid (?:card|document|number)s?\b|\bvat (?:number|id)/,
  ],
  employment: [
    /\b(?:employment|job|work|professional|occupational|career|education(?:al)?)[ -](?:(?:and|or|or other) [\w-]+[ -])?(?:related )?(?:information|data|details?|history|histories|title|function|role|background|experience|description|position|qualifications|status|licenses?|level|records?|preferences)s?\b|\boccupation\b|\bresumes?\b(?! (?:your|the|an?|using|our|its)\b)|\br\u00e9sum\u00e9s?\b|\bcurriculum vitae\b|\bcvs?\b|\b(?:name of (?:your )?)?employer(?:'s)?(?: name)?(?=[,;.)])|\b(?:company|business|organi[sz]ation|employer)(?:'s)? (?:name|affiliation|you work)\b|\b(?:place|field) of (?:work|employment|study)\b|\bstudent (?:status|number)\b|\bjob titles?\b|\bqualifications and experience\b|\byour (?:employer|profession|company|job)(?=[,;.)]| and| or| name)/,
    listed(
      "profession|education|employment(?! (?:and|or) business)|occupation|professional information|industry",
    ),
    /\b(?:title|role|e-?mail|name|phone number|position|address)s?,? (?:and |or )?(?:your )?(?:company|employer|organi[sz]ation|industry|job|business)(?=[,;.)]| and| or|$)|\b(?:company|employer|organi[sz]ation)(?:,? and |,? or |, )(?:your )?(?:name|title|role|job|position)/,
  ],
  "user-content": [
    /\bcomments (?:under|below|beneath) (?:our |the )?(?:articles|posts|stories|videos|pictures)\b|\bletters to the editor\b/,
    /\b(?:anything|everything|what) you (?:create|post|upload|publish)\b|\b(?:user[- ](?:generated )?(?:content|submissions?|contributions?|posts)|profile (?:pictures?|photos?|images?)|profile updates|avatars?|photographs?|user posts)\b/,
    /\b(?:contents?|posts?|comments?|reviews?|photos?|videos?|images?|pictures?|files?|documents?|materials?|text|messages|creations?|ideas|media|recordings?|inputs?|prompts)(?: and (?:other )?(?:information|materials?|content|files|images))?(?:,? (?:that|which))? you (?:may |choose to |decide to |can |or others |voluntarily |have |might |publicly )*(?:posts?|posted|uploads?|uploaded|creates?|created|publish|shares?|add|generate|write|store|contribute|make public|import|transmit through)\b|\b(?:information|data)(?: and (?:other )?(?:materials?|content|files))?(?:,? (?:that|which))? you (?:may |choose to |decide to |can |voluntarily |have |publicly )*(?:posts?|posted|uploads?|uploaded|publish|contribute|make public)\b/,
    /\b(?:your|any|the|such|other|of|including|upload|post(?:ing)?|comments,|reviews,) (?:photos|photo|pictures?|images?|videos?|posts?|comments?|reviews?|ratings|files|uploads?|forum posts|documents|contributions|playlists|inputs|prompts|(?<!\b(?:the|of|any|such|other) )content|tweets|status updates|blog posts)(?=[,;.)]| (?:and|or|you|to|that|posted|on|in)\b|$)/,
    /\b(?:photo|video|image|visual|audio|voice)s?(?:,? (?:and|or|and\/or)|\/|,) ?(?:other |electronic,? (?:and |or )?)?(?:photos?|videos?|images?|audio|visual|recordings?|files?|documents?|similar)\b|\b(?:video|voice|audio|visual) (?:recordings?|data|information|clips|messages|content)\b|\bpost(?:ing|s)? (?:material|content|comments|reviews|messages)\b|\b(?:files?|photos?|images?|videos?|documents?|content) (?:sent|uploaded|posted|submitted)\b|\binteractive areas\b|\b(?:add|upload)(?:ing|s|ed)? (?:\w+ ){0,3}(?:content|photos|files|images|documents|videos|pictures)\b/,
    listed(
      "photos?|pictures?|photographs?|photo or other image|images?|videos?|posts?|comments|reviews|user content|biography|bio|notes|files|drafts",
    ),
  ],
  communications: [
    /\b(?:contents?|records?|recordings?|copies|transcripts?|history|details|text) (?:and \w+ )?(?:of|from) (?:your |any |all |our |the |those |these |such |e-?mail |mail, |phone |telephone |and \w+ )*(?:communications?|correspondence|messages?|(?:phone |telephone )?calls?|conversations?|e-?mails?|chats?|interactions?|mail|quer(?:y|ies)|requests?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|contacts?)\b/,
    /\b(?:communications?|correspondence|messages?|e-?mails?|letters|chats?|conversations|interactions|calls|feedback|comments|quer(?:y|ies)|questions?|inquiries|enquiries|requests?|attachments)(?: (?!(?:or|and|if|when|but)\b)\w+)?(?: that)? (?:you(?: may| can)? (?:send|sent|submit|provide|make|write|have (?:written|sent)|exchange|request|through)|with us|to us|between you|between users|from you|with (?:our|the) (?:customer|support|company|team)|sent (?:to|through|by)|we (?:send|exchange))\b(?! to (?:the|our) (?:servers?|services?|sites?|websites?)\b)|\bwritten in (?:the|your) (?:e-?mail|message)/,
    /\b(?:support|chat|call|telephone|phone|message|communications?|correspondence|(?:customer|service)(?! (?:data|records?|content|contents|messages)\b)) (?:and \w+ )?(?:communications? |service |support )?(?:data|records?|recordings?(?! (?:video|audio|footage))|logs?|transcripts?|histor(?:y|ies)|content|requests?|tickets?|inquir(?:y|ies)|messages|contents?)\b/,
    /\b(?:when|if|whenever|you may|you can|, or|where|time) (?:you |otherwise )*(?:contact|write to|e-?mail|call|communicate with|correspond with|reach out to|phone|message|send) (?:us|our (?:customer|support|team|help)|customer (?:service|support|care)|the company|support)\b[^.]{0,100}\b(?:we|collect|provide|receive|record|keep|store|retain|information)\b/,
    /\b(?:monitor|record)(?:s|ed|ing)? (?:or \w+ |and \w+ )?(?:such |your |any |all |phone |telephone |our )*(?:communications?|calls|conversations|chats)\b/,
    /\b(?:stor|keep|kept|record|collect|sav|retain)\w* (?:the |our )?(?:customers?'?|users?'?|visitors?'?|members?'?) (?:queries|enquiries|inquiries|questions)\b|\bsurvey (?:responses?|answers|information|data)\b|\b(?:responses? to|participat\w+ in|respond to|complete) (?:a |our |customer |user |any )*(?:surveys?|questionnaires?|polls)\b|\b(?:your|provide|user|customer|any|and|or|product|,) feedback\b|\binstant messag/,
    listed(
      "communications?(?!: (?:to|we|so)\\b)|correspondence|private messages|messages|feedback|chat messages|complaints|inquiries|survey responses|call recordings|instant messages|(?<!\\bposts?,? (?:and |or )?)comments(?!,? (?:and |or )?(?:votes|likes|posts|ratings|reviews|photos))",
    ),
  ],
  "address-book": [
    /\baddress ?books?\b|\bcontacts? lists?\b|\bfriends?'?s? lists?\b|\blists? of (?:your )?(?:friends|contacts|followers)\b|\bcontact syncing\b|\b(?:(?<!\bwith )your|phone|device|device's|mobile|those|phone's|email) contacts\b(?! (?:our|us|the|with|for|at)\b)|\bfriend connections\b|\bcontacts (?:from your|stored|in your|on your|you)\b|(?<!\b(?:(?:times?|dates?|duration) of|notify|inform|tell) )\byour (?:social )?connections\b|\b(?:upload|import|sync|access(?: to)?|invite) (?:\w+ ){0,2}contacts\b/,
    /\b(?:names?|e-?mails?|addresses|information|contact details|phone numbers?)[\w ,-]{0,30} (?:of|about|for) your (?:friends?|contacts|acquaintances)\b|\byour friends'? (?:names?|e-?mails?|contact|information)|\bfriend's (?:name|e-?mail)/,
  ],
  "social-profile": [
    /\bsocial[- ](?:media|network(?:ing|s)?)(?: (?!identification)\w+){0,2} (?:accounts?|profiles?|information|details|data|handles?|usernames?|user ids?|ids?|log-?ins?|credentials)\b|\b(?:(?<!\b(?:plug-?ins|buttons|features|widgets) )from|(?:log|sign|register|connect)\w*(?: \w+){0,8} (?:through|via|with|using)|(?:collect|receiv|obtain)\w*(?: [\w-]+){0,6} (?:through|via)) (?:a |an |your |the |any |certain |other |third[- ]party |linked |public |various |information |from )*social[- ](?:media|network)|\b(?:access|use|visit|choose)\w* (?:[\w-]+ ){0,3}third[- ]party (?:services?|apps?|sites?|platforms?)\b[^;]{0,60}\b(?:facebook|google|twitter|social)\b[^;]{0,160}\bwe (?:may |will )?(?:receive|collect|obtain)|\bsocial media information\b|\bthrough (?:an? )?social (?:media|network)[^.]{0,60}\b(?:provides? us|we (?:may |will )?(?:collect|receive|obtain))|\bconnect\w* (?:[\w-]+ ){0,2}third[- ]party (?:services?|apps?|applications?|platforms?)\b[^;]{0,100}\bwe (?:may |will )?(?:receive|collect|obtain|access)|\bsocial (?:media|network(?:ing)?s?)(?: (?:sites?|platforms?|services?|providers?|networks?))?(?: (?:may|will|can))? (?:and other publicly|provide|share|send|make|give|allow)s?\b/,
    /\b(?:single sign[- ]on|sso|social (?:log-?ins?|connections? \((?:e\.g\.,? )?(?:facebook|google|apple)[^)]{0,40}\)))(?!\w)|\b(?:(?:sign|log)(?:ging|ing|s)?[ -]?(?:in|on|up|into)|register(?:ing|s)?|connect(?:ing|s)?(?! you\b))\b[\w, -]{0,50} (?:with|via|through|using|from|by using) (?:a |an |your |their |another |external )*(?:third[- ]party|facebook|google|apple|twitter|social|external|linkedin|microsoft|github|discord|steam)|\bfacebook (?:connect|id|account|profile|login)|\bfacebook-id\b|\b(?:your|from|users?'s?|their) (?:\w+ )?(?:facebook|twitter|google|linkedin|instagram|microsoft)(?:[/,] ?\w+)* (?:account|profile)/,
    /\b(?:link|connect|integrat|associat)(?:s|e|es|ed|ing)? (?:your |the |any |a |an |to |with |\w+ account (?:to|with) )*(?:third[- ]party (?:\w+ )?accounts?|(?:music|game|gaming|social|external|other|facebook|google)[\w ]{0,30} accounts?)|\blinked accounts?\b|\blink (?:(?:your|their|the|these|other|an?|another) ){0,2}accounts?\b|\buser ?names? (?:to|of|on|for|from) (?:[\w-]+ ){0,3}social\b/,
  ],
  usage: [
    /\b(?:articles?|pages?|stories|videos?|films|songs|products?|items) (?:that |which )?you (?:have )?(?:read|watch(?:ed)?|view(?:ed)?|see|saw|seen|open(?:ed)?|listen(?:ed)? to|look(?:ed)? at|scroll\w*)\b/,
    /\b(?:browsing|browser(?= (?:history|activit|behaviou?r|usage|logs?))|search|viewing|navigation|click|click-?stream|usage|traffic|session|activity|interaction|watch|listening|(?<!\b(?:security|error|incident|crash) )log|(?:internet|web|website|site|online|network|app|user|service)(?! (?:and \w+ |or \w+ )?(?:information|data|files?|terms|quer(?:y|ies)|streams?)\b)) (?:and \w+ |or \w+ )?(?:usage )?(?:history|activit(?:y|ies)|behaviou?rs?|data|information|patterns|quer(?:y|ies)|terms|statistics|logs?|usage|interactions?|histories|files?|streams?|metrics)\b/,
    /\bwhat you (?:did|do|click|viewed?|looked? at) on\b(?! a\b)|(?<!\bprevious )\baccess times?\b(?! to\b)|\b(?:times?|dates?|days?) (?:when |that |on which |at which )?you (?:\w+ )?(?:used?|visit(?:ed)?|access(?:ed)?)\b|\bpages? (?:asked for|called up)\b|\bpages? (?:or \w+ |and \w+ )*(?:that )?(?:you |they |are |users? |have )*(?:may )?(?:view(?:s|ed)?|visit(?:s|ed)?|access(?:ed)?|request(?:ed)?|brows\w+|look\w* at|open(?:ed)?)\b|\bpage (?:views?|visits?|interaction|requests?|response)|\b(?:sites?|websites?|urls?|web ?pages?|content|resources|links?|servers|features|parts|areas|sections) (?:that )?(?:you |users |they )?(?:have |may )?(?:are )?(?:view(?:ed)?|visit(?:ed)?|access(?:ed)?|click(?:ed)?|use[sd]?\b|brows|search|came from|come from|interact)/,
    /\bclick-?streams?\b|\bclicks\b|\b(?:links?|ads?|advertisements|buttons) (?:that )?(?:you )?click(?:ed)?\b|\busage (?:data|information|statistics|details|patterns?)\b|\bhow (?:you|often|long|users?|visitors|people|frequently|much time|many|our (?:services?|sites?|users|visitors|offerings|website))(?: and \w+)? (?:you )?(?:\w+ )?(?:us(?:e|es|ed)\b|interact|navigate|access|engage|brows\w+|visit|view|spend|move|are (?:being )?used|is (?:being )?used|arrive|behave)/,
    /\b(?:interact(?:ions?|ed)|how (?:you|users|visitors|people) (?:\w+ ){0,2}interact) (?:\w+ )?(?:with|on) (?:us|our|the|it|ads|advertis|content|e-?mails?|website|site|platform|service|other|those|these|and)|\b(?:your|user|users'|usage) (?:\w+ )?(?:activit(?:y|ies)|actions|usage|interactions?|behaviou?r|navigation)\b|\bactions? (?:taken|you take|you perform)\b|\b(?:amount of )?time(?:s)? (?:you )?sp(?:ent|end)\b|\btime(?:s)? (?:and|or|&) dates?\b|\bdates?(?:,| and|\/)? ?(?:time|duration|and times?)[ \w]{0,10} (?:of|stamps?|you)|\btime ?stamps?\b/,
    /\b(?:your|the|my) (?:use|usage) of (?:\w+ ){0,2}(?:our|the|this|these|its|[\w.-]+'s?) (?:\w+ ){0,2}(?:services?|sites?|web ?sites?|platform|apps?|applications?|products|offerings|content)\b|\breferr(?:ing|al|er)s?[ /-](?:\w+ )?(?:urls?|sites?|pages?|web|sources?|domain|links?|address)|\bexit pages?\b|\btraffic (?:data|patterns?|information)\b|\bfeatures (?:used|you use)\b|\bvisit(?:s|ed)? to (?:our|the|this)|\bwebsites? (?:you )?visit(?:ed)?\b|\bvideo selection|\bfrequency of (?:use|visits)|\busage of (?:our|the)/,
  ],
  device: [
    /\b(?:device|hardware|software|browser|os|computer|mobile|equipment|handset|phone|machine|platform|operating system|terminal)(?:'s)?[ /-](?:and [\w-]+ |or [\w-]+ )?(?:types?|models?|information|data|properties|settings?|languages?|manufacturer|versions?|names?|make|characteristics|attributes|configurations?|specifications?|details?|network|carrier|hardware|software|plug-?ins?|make|environment|fingerprint|status|state|event)\b/,
    /\b(?:types?|kind|make|model|version|name) of (?:the |your |any )?(?:\w+[ ,/]+(?:and |or )?){0,3}(?:devices?|browsers?|computers?|hardware|operating system|phone|mobile|software|internet browser|web browser)\b|\boperating systems?\b|\bweb browser\b|\bbrowsers?(?=[,;)]| and| or| type| software| version| used| you)|\bscreen (?:resolution|size)|\buser[- ]?agent\b|\bcrash (?:data|reports?|logs?|information|dumps?)|\b(?:log|server|access|error|program|application|system) (?:data|files?|logs?)\b|\bmobile (?:network|carrier|operator)|\blanguage (?:settings|preferences?)|\bbrowser plug-?ins?|\btechnical (?:data|information|details|logs?)\b|\binternet service provider\b|\bisp\b|\bdiagnostic (?:data|information|reports?)|\btime ?zone\b|\berror (?:reports?|logs?|data)/,
    /\b(?:information|data|details|characteristics) (?:about|on|regarding|from|of|related to|relating to|concerning|associated with|such as) (?:(?!our\b)\w+ ){0,4}(?:devices?|computers?|browsers?|hardware|smartphones?|terminal)\b|\bdevice\b[\w ]{0,12} (?:you (?:use|are using)|used to)/,
  ],
  "ip-address": [
    /\bip[- ]?(?:-?address(?:es)?)\b|\binternet protocol\b|\b(?:ip|i\.p\.) (?:address|number|information|data)|\bips?\b(?=[,;)])/,
  ],
  "online-identifiers": [
    /\b(?:unique|online|devices?|advertising|advertisers?|ad|cookie|mobile|user|visitor|persistent|browser|tracking|network|session|machine|hardware|application|app|electronic|equipment|digital|pseudonymous|internet|random|customer|instance|anonymous|platform|phone)(?:(?:,| and| or|\/) ?(?:\w+ )?(?:device|advertising|online|cookie|user))?(?: (?:device|advertising|user|personal|tracking|mobile|cookie|ad|identification|browser|identifying))*[ -](?:identifiers?|ids?|identification (?:numbers?|codes?))\b/,
    /\b(?:idfas?|idfv|aaid|gaid|udid|imei|imsi|meid|mac addresses?|android id|adids?|google adid|advertising ids?|device ids?|serial numbers?|cookie ids?|unique ids?|unique (?:number|code|identification|identifying)s?|device fingerprints?|uuid|identifier for advertis\w+|network equipment addresses)\b|\bids? of (?:your|the) (?:\w+ )?(?:device|phone|computer|browser)\b|\bidentif(?:iers?|ication numbers?) (?:associated with|assigned to|of|for|from) (?:your|the|a|such) (?:\w+ )?(?:device|browser|phone|computer|cookie)/,
  ],
  "approximate-location": [
    /\b(?:approximate|coarse|general|generali[sz]ed|rough|imprecise|estimated?|non-precise|broad|city-level|country-level|derived|inferred)(?: physical| geographic(?:al)?)? (?:geo-?)?(?:location|geographic(?:al)? (?:area|location|region)|area)\b|\bapproximate (?:\w+ ){0,2}(?:device's |your )?location|\b(?:ip|ip[- ]address)-based (?:geo-?)?location|\b(?:determin|approximat|infer|deriv|estimat)\w* (?:(?:an? |the )?(?:your |device's |user's |visitor's |general |approximate )+)(?:physical |geographic |general )?(?:location|country|city|region)\b/,
    /\blocation(?: information| data)?,? (?:\(?\w+\)? ){0,4}(?:from|based on|using|through|by|via|on|with) (?:\w+ ){0,3}(?:ip|internet protocol)\b|\bip[- ]address(?:es)?[^.;]{0,40}\b(?:location|country|city|region)\b[^.;]{0,20}\b(?:derived|inferred|determined|indicates?)|\b(?:determin|deriv|estimat|infer)\w* (?:your |the |a )?(?:geo(?:graphic(?:al)?)? ?)?location\b[^.;]{0,80}\b(?:from|using|based on|by|via) (?:\w+ ){0,4}ip[- ]address|\bip[- ]address(?:es)?,? and (?:its |the |your )?(?:associated|related|corresponding|derived) (?:geo-?)?location\b|\bfrom (?:your|the) ip[- ]address(?:es)?[^.;]{0,40}\b(?:location|country|city|region)\b|\b(?:city|country|region|state|province|town|zip(?: code)?|postal code|postcode|county|neighbou?rhood)(?:\/|, ?|,? (?:and|or|and\/or) )(?:your )?(?:city|country|region|state|province|zip(?: code)?|postal code|postcode|neighbou?rhood)\b(?![ -](?:specific|privacy|laws?))|\b(?:country|city|state|region)(?: and \w+)? (?:of|where) (?:you )?(?:residen|origin|live|reside|are located)|\b(?:your|origin) (?:country|city|region|zip code|postal code|postcode|neighbou?rhood)(?=[,;.)]| and| or|$)|\bwhere the visit originated/,
    listed(
      "country|city|zip(?:/postal)? code|postal code|postcode|region|country of residence|geographic(?:al)? (?:area|region)",
    ),
  ],
  "precise-location": [
    /(?<!\b(?:non-|not |less |im))\b(?:precise|exact|fine)(?: \w+)? (?:geo-?)?(?:location|geographic|position)|\bgps\b|\bglobal positioning|\b(?:wi-?fi|bluetooth|cell(?:ular)?)(?:[ ,/-]+\w+){0,5}[ -](?:triangulat|signals?\b|towers?\b)|\b(?:cell|mobile) (?:phone )?towers?\b|\blocation\b[^.;]{0,40}\b(?:from|using|via|through|based on|by) (?:\w+ ){0,4}(?:wi-?fi|bluetooth)\b|\b(?:wi-?fi|bluetooth)[\w ,/-]{0,30} location|\btriangulat|\bgeo-?location\b[^.;]{0,50}(?<!\bnon-)\bprecise|\blatitude\b|\bbeacon based location/,
  ],
  location: [
    /(?<!\b(?:address-based|ip-based|approximate|coarse|general|precise|exact|imprecise|estimated|rough|city-level|derived|based on|our|those|other|these|another|different|multiple|secure|store|retail|data center|server|physical|office|any|certain|various|such|branch|this|that|restaurant|your ip|page|ip|at the|at a|business|which|remote) )(?<!\b(?:approximate|general|precise|imprecise|coarse) (?:geo-?graphic(?:al)? |physical ))\b(?:geo-?)?location(?: data| information| details)?\b(?!-identifying)(?! (?:names?\b|where|of (?:our|the|their|its|these|those)|from which|in which|outside|derived|\(?(?:e\.g\.,? )?(?:country|city)|inferred|based on your ip|from your ip|services? (?:on|off)|settings))(?![- ](?:based|enabled|sharing|services|restricted|specific|aware))/,
    /(?<!\b(?:address-based|ip-based|approximate|coarse|general|precise|exact|imprecise|estimated|rough|city-level) (?:geo)?)\b(?:geo-?location|location) (?:data|information)\b|\bphysical location\b|\byour (?!approximate|coarse|general|precise|exact|estimated|rough|gps|ip)(?:\w+ )?(?:geographic(?:al)? )?location\b/,
  ],
  health: [
    /\bhealth(?:[ -](?:related|care|and fitness|or \w+))?,? (?:information|data|conditions?|records?|insurance|status|details|histor)|\bmedical (?:information|data|conditions?|records?|histor|status|details)|\bgenetic\b|\bdisabilit(?:y|ies)\b|\bpregnancy\b|\bphysical or mental\b|\bfitness (?:data|information|activit)|\bconcerning (?:a |your )?(?:\w+ )?(?:\w+ )?health\b/,
    listed("health(?! (?:or|and) safety)|mental health|genetics?|medical"),
  ],
  biometrics: [
    /\bbiometrics?\b(?! information privacy act)|(?<!(?:device|browser|type or|browser or|browser type and|build|digital) )\bfinger ?prints?(?!ing)\b|\bface ?prints?\b|\b(?:model|map|template|scan) of (?:your|the user's) face\b|\bfacial (?:recognition|scans?|geometry|features|images?|templates?)|\bface (?:geometry|scans?|templates?|id)|\bvoice ?prints?\b|\b(?:retinal?|iris) (?:prints?|scans?)/,
  ],
  "sensitive-traits": [
    /\b(?:race|racial|ethnic(?:ity)?|religio(?:n|us)|philosophical beliefs?|political (?:opinions?|affiliations?|views?|beliefs?)|sexual (?:orientation|preferences?|life)|sex life|(?:trade )?union membership|criminal (?:records?|histor(?:y|ies)|convictions?|background)|gender identity)\b/,
  ],
  inferences: [
    /\bwork(?:s|ing)? out (?:which|what|how|who) (?:\w+ ){0,3}you\b/,
    /\binferences?\b|\binfer(?:s|red|ring)?\b|\binferred\b|(?<!\b(?:you|users?|members?) (?:(?!we\b)\w+ ){0,8})\b(?:creat|build|develop|construct|compil|generat)(?:e|es|ed|ing|s)? (?:a |an |(?:your )?(?:user|customer|consumer|interest) |individual |personal |such |this |advertising )*profiles?\b(?! (?:pages?|pictures?|names?|on|with|for(?! (?:these|the above|this|that) purposes?\b)|in|or|and)\b)|\b(?:predictions?|predict(?:ed|ing)?) (?:about |of |your |how |what |which )|\bpredicted\b|\b(?:derive|deduce|estimate|predict|determine|learn|identify)(?:s|d|ing)? (?:about )?(?:(?!(?:legitimate|if|whether|our|those) )\w+ ){0,3}(?:interests|preferences|characteristics|traits|likely)|(?<!\bpublic )\bprofil(?:e|ing) (?:about|of) (?:you|users|your)|\b(?:interests|preferences)[\w ,]{0,30} (?:derived|inferred|based on (?:your|their|the) (?:activity|use|browsing|behaviou?r))|\bcreat\w+ (?:\w+ )?(?:audience )?segments\b|\baudience segments?\b|\byour (?:likely|possible|probable) (?:interests|preferences)|\bderived data\b|\b(?:information|data) derived from other (?:personal )?(?:information|data)\b/,
  ],
};
