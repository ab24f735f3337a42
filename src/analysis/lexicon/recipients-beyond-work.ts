import type { Party } from "./recipients";

/** Words of being seen or handed on. */
export const SEES =
  /\b(?:shar(?:e|ed|es|ing)|disclos\w+|view(?:ed|able|ing)?|see|seen|visible|access(?:ed|ible)?|display\w*|available|post(?:s|ed|ing)?|publish\w*|appear\w*|find|found|read|show[ns]?|searchable|receive|transfer\w*|public information|identify|anyone)\b/;
/** Those who do no work for the organisation: networks, other users, the public, authorities, new owners, researchers. */
export const OTHER_PARTIES: readonly Party[] = [
  {
    value: "social-networks",
    names: [
      /(?<!\bon various |\bon different )\bsocial (?:media|network(?:s|ing)?)(?: \w+)?(?: (?:features?|plug-?ins?|buttons?|widgets?|platforms?|sites?|services?|networks?|providers?|compan(?:y|ies)|partners?))?\b|\bsocial plug-?ins?\b|\b(?:like|share|tweet) buttons?\b/,
      /(?<![./@-])\b(?:facebook|meta(?! (?:compan|products|quest|horizon|accounts?)|['\u0022]?-)|twitter|linkedin|instagram|tiktok|pinterest|snapchat|reddit)\b(?! (?:comments?|likes|posts)\b)/,
    ],
    with: /\b(?:shar(?:e|ed|ing)|disclos\w+|transfer\w*|transmit\w*|send|sent|provid\w+ (?:\w+ ){0,6}to|post(?:ed|ing)?|publish\w*|plug-?ins?|buttons?|widgets?|features|pixels?|log[- ]?in|sign[- ]?in|connect\w*|to and from|custom audiences?|recipients?|collect)\b/,
    least: 2,
    unless:
      /\b(?:receiv|obtain|collect)\w*\b[^.;]{0,80}\bfrom\b(?![^.;]{0,120}\bto and from)|\bfollow us\b|\bprovide links to\b|\bsocial media marketing\b|\b(?:shar|provid|send|releas)\w* (?:[\w',-]+ ){0,10}(?:to|with) us\b|\blog in using\b|\bour (?:facebook|twitter|instagram|linkedin|social media) (?:pages?|accounts?|channels)\b/,
  },
  {
    value: "social-networks",
    names: [
      /\b(?:partners|third part(?:y|ies)|vendors)\b[^.;]{0,60}\b(?:facebook|meta|twitter|tiktok|linkedin|pinterest|snap|reddit)\b[^.;]{0,200}\b(?:collect|receive|cookies|pixels?)\b|\b(?:facebook|meta|linkedin|tiktok|twitter|pinterest|snap(?:chat)?) (?:\w+ )?(?:pixel|insight tag|custom audiences?|sdk|connect)\b/,
      /\bsocial media (?:features|plug-?ins|buttons|widgets)\b|\bsocial plug-?ins\b|\bsocial sharing (?:features|tools|buttons|plug-?ins)\b/,
    ],
    with: /\b(?:collect|use|lets? you share|cookies?|send|transmit|process|receive|information|data|includes?)\b/,
    least: 0,
    weight: 0.9,
    unless:
      /\bopt[- ]?out\b|\b(?:not responsible|not (?:apply|cover|control))\b|\breceive\b[^.;]{0,60}\bfrom\b|\b(?:shar|provid|send)\w* (?:[\w',-]+ ){0,4}with us\b|\bpublicly available\b/,
  },
  {
    value: "integrations",
    names: [
      /\bintegrations?\b(?! partners)[^.;]{0,60}\byou (?:\w+ )?(?:enable|connect|choose|install|use|add|set up)\b|\byou (?:may |can |choose to |decide to |might |have )?(?:\w+ )?(?:link(?:ed)?|connect(?:ed)?|integrate|authori[sz]ed?|enabled?|install(?:ed)?)\b[^.;]{0,100}\b(?:third[- ]part|accounts?|services?|apps?|applications?|devices?|platforms?)/,
      /\b(?:third[- ]party|other|external|connected|integrated) (?:\w+[- ])?(?:apps?|applications?|services?|offerings?|products?|sites?|platforms?|accounts?|gaming)\b[^.;]{0,80}\b(?:you (?:\w+ ){0,3}(?:connect|choose|use|link|enable|authori[sz]e|integrate|access|direct|allow|log)|through the service)/,
      /\b(?:you (?:choose|decide|opt) to use|linking of|you use our services in connection with|(?:if|when) you (?:use|post|register|log|sign))\b[^.;]{0,80}\b(?:third[- ]party|technology provided by another|accounts)\b|\byou (?:choose to |decide to )?(?:interact with|connect to) (?:these|such|those) third parties\b/,
    ],
    with: /\b(?:shar(?:e|ed)|disclose[d]?|provided?|transfer(?:red)?|sen[dt]|transmit(?:ted)?|give)\b(?! (?:[\w'-]+ ){0,6}(?:us|to us|with us)\b)|\bto and from\b|\b(?:part(?:y|ies)|company|services?|apps?|applications?|partners?|platforms?) (?:\w+ ){0,4}(?:receive|access|collect|obtain)\b|\btransmission of\b|\bpermissions\b/,
    least: 1,
    unless:
      /\bpayment\b|\blinks? to (?:other|third)|\bweb ?sites?\b(?![^.;]{0,120}\bconnect)|\b(?:send|provide|share|disclose|give)s? (?:[\w'-]+ ){0,8}(?:to |with )?us\b|\bwe (?:may |will |also )*(?:collect|receive|obtain|have access|access)\b|\bthird[- ]party (?:service providers?|advertising|analytics)\b|\bpush notifications\b|\bnetwork you connect\b|\bsocial media (?:widgets?|buttons?|plug-?ins?)\b|\b(?:share|like)["']? buttons?\b|\b(?:permit|allow|authori[sz]e)s? us to (?:access|use|collect|receive|obtain)\b|\bwe (?:send|process)\b|\bfrom external\b|\bfrom (?:\w+ ){0,2}third[- ]party services\b/,
  },
  {
    value: "integrations",
    names: [
      /\b(?:third[- ]party|other|external) (?:apps?|applications?|services?|products?|devices?)(?:,? (?:and|or) (?:\w+ )?(?:apps?|applications?|services?|products?|devices?))? (?:that|which) (?:work|integrate|interoperate|are compatible) with our\b/,
      /\bintegration (?:providers?|partners?)\b[^.;]{0,60}\byou (?:engage|use|connect|choose|work|link|enable)\b/,
    ],
    least: 2,
    unless: /\bfrom (?:\w+ ){0,2}third[- ]party\b|\b(?:with|to) us\b/,
  },
  {
    value: "other-users",
    names: [
      /\b(?:to|by|with|among|between) (?:(?!(?:about|of|from|we|way|how|improve|provide|help|understand|count|communicate|interact|inform|show|serve|assist|support|protect|acquirers) )\w+ ){0,4}(?:another (?:\w+ )?(?:user|member|player|participant|person)|(?:other|fellow|registered|authori[sz]ed|certain|all|the|these|our) (?:\w+ ){0,2}(?:users|members|players|participants|subscribers|account holders|customers|visitors|fans|guests))\b/,
      /\b(?:another (?:\w+ )?(?:user|member|player)|(?:other|fellow|registered|authori[sz]ed|these|those|all) (?:\w+ ){0,2}(?:users|members|players|participants|subscribers|customers|visitors|people))\b[^.;]{0,50}\b(?:can|may|will|could|might|able)\b(?! not)[^.;]{0,30}\b(?:see|view|access|read|find|identify|receive|copy|search)\b(?! (?:\w+ ){0,2}(?:ads|adverts?|advertis\w+)\b)/,
      /\b(?:to|with|by) (?:\w+ ){0,3}(?:(?:your|the|an|that|its) (?:\w+ ){0,2}(?:employer|administrators?|admins?|account owners?|account holder)|(?:your (?:\w+ )?|that (?:(?!an? |the |any |our )\w+ )?)(?:school|organi[sz]ation|team|household))\b(?! of|'s)|\b(?:administrators?|employer|account owner)\b[^.;]{0,40}\b(?:may|can|will|able to)\b[^.;]{0,30}\b(?:access|view|see|receive|monitor|export|retrieve)\b|\badministrators? or representatives\b/,
      /\b(?:users (?:can|may) (?:\w+ )?(?:see|view|find|use)|(?:with|by|to) (?:your )?(?:friends|followers|contacts|connections)\b|others who (?:access|use|view)|(?:by|to) (?:many|other) people|with (?:these )?users|(?:will|may) be (?:shared with|visible to|disclosed to) (?:[\w'-]+ )?(?:users|members|subscribers)\b|(?:shared|disclosed) (?:with|to) the organi[sz]ation (?:as part of|you|that you|with which you)\b|the users that you authori[sz]e)/,
      /^(?:\W|with |to |our )*(?:other|fellow) (?:\w+ ){0,2}(?:users|members|players)\b/,
    ],
    near: SEES,
    least: 0,
    unless:
      /\b(?:information|data|content) (?:about|from|of) other users\b|\b(?:rights|property|safety|protect|services|support|products)\b[^.;]{0,50}\b(?:users|others|customers|members)\b|\bfrom (?:\w+ ){0,2}other users\b|\b(?:age of|violated|requests?|enquiries|inquiries)\b|\byour password\b|\b(?:group|board|staff|company) members\b|\bmembers of (?:our|the) (?:\w+ )?(?:group|board|staff|family)\b|\b(?:provide|offer|improve) (?:\w+ ){0,5}to (?:all )?(?:our )?users\b|\bprovid(?:e|ing) (?:\w+ ){0,3}services? to\b|\bof interest to\b|\bin transit\b|\be-?mails to\b|\btheir own (?:data|conversations|content|information|account)\b|\b(?:identify|authenticate|verify) (?:and \w+ )?(?:our|the) users\b/,
  },
  {
    value: "public",
    names: [
      /\bpublic(?:ly)? (?:\w+ )?(?:available|visible|viewable|view(?:ed)?|viewing|accessible|post(?:s|ed)?|display\w*|shar(?:e|ed)|disclos\w+|searchable|search|publish\w*|profiles?|areas?|forums?|information|consumption|invite|directories|content|spaces?|parts?|by default|boards?|comments?|chat|pages?|sections?)\b(?! (?:sources|databases?|data|records|government))/,
      /\b(?:available|visible|viewable|accessible|shar(?:e|ed|ing)|disclos\w+|display\w*|publish\w*|post(?:ed|ing)?|open|readable|made|shown) (?:[\w'-]+,? ){0,6}(?:to |by |with |in )?(?:the |(?:\w+ )?members of the )?(?:general )?public(?:ly)?\b(?! (?:authorit|entit|bod|agenc|sector|official|interest|safety|health))/,
      /\b(?:by|to|with) (?:\w+ )?(?:anyone|everyone|any visitor|(?:\w+ )?search engines?|the (?:general )?public)\b(?! (?:authorit|entit|bod|agenc|sector|official|interest|safety|health))|\b(?:anyone|everyone|search engines?|the public|any visitor)(?: \w+){0,5} (?:can|may|will|could|might)\b[^.;]{0,40}\b(?:see|view|access|read|find|index|use)\b/,
      /\b(?:is|are|be|being|considered|become[s]?|to the general) public\b|\bonline directories\b|\bby others who access\b|\bwe (?:may |might |will |can |reserve the right to )(?:also |sometimes )?publish (?:\w+ )?(?:it|them|your|correspondence|letters|comments|questions|requests|testimonials)\b/,
    ],
    near: SEES,
    least: 0,
    unless:
      /\bpublic information about\b|\b(?:if (?:we|it|the information) (?:is|becomes?|are)|already|was|lawfully|independently) (?:\w+ )?public|\b(?:except|not include|excludes?|other than)\b[^.;]{0,60}\bpublic|\bfrom (?:\w+ ){0,3}public|\bnot (?:\w+ ){0,3}(?:public|publish|posted|anyone)|\b(?:before|without|avoid) disclos\w+ (?:\w+ ){0,4}to anyone|\bpublicly available (?:from|sources|information)|\b(?:we|may) (?:collect|receive|obtain)\b[^.;]{0,60}\bpublic|\b(?:safety|rights|interests?|property|protect\w*|health|harm)\b[^.;]{0,60}\bpublic\b|\b(?:avoid|never|not to share|do not|don't) (?:\w+ ){0,6}(?:anyone|password)|\b(?:deny|suspend|terminate)\b[^.;]{0,60}\bto anyone\b|\bagency for access\b|\bby anyone under\b|\b(?:anyone|everyone) with access to your\b|\bengage with the public\b|\b(?:obtain|receiv|collect)\w*\b[^.;]{0,220}\bmade (?:\w+ ){0,2}public|\brequest (?:the )?removal\b|\bpublic (?:transport|and private|disclosure of private)|\bpassword\b|\bmade public\b|\bnon-?public|\bbefore (?:it is|it's|they are|they're|being) (?:\w+ )?(?:available|released|shown)|\b(?:trends|statistics|metrics)\b|\bpublic(?:ly)? (?:available )?on (?:[\w']+ ){0,3}(?:partners?|third[- ]party|other|social media) (?:web ?)?(?:sites|platforms)\b|\b(?:collects?|gathers?|obtains?|sources?|train\w*|crawl\w*|use)\b[^.;]{0,60}\bpublicly available\b|\b(?:collects?|gathers?|obtains?)\b[^.;]{0,80}\bpublic/,
  },
  {
    value: "authorities",
    names: [
      /\b(?:law enforcement|government(?:al|s)? (?:and \w+ )?(?:agenc\w+|authorit\w+|bod\w+|officials?|entit\w+|requests?|departments?)|public (?:and government )?authorit\w+|regulators?|regulatory (?:bod\w+|authorit\w+|agenc\w+|requests?)|(?:tax|customs|competent|supervisory|judicial|other|local|state|relevant) authorit\w+|courts?\b(?! of competent)|court orders?|subpoenas?|police|search warrants?|legal process(?:es)?|judicial (?:order|proceeding)s?)\b/,
    ],
    least: 2,
    unless:
      /\b(?:complain\w*|lodge|ha(?:ve|s) the right to|provide us)\b|\b(?:safeguards?|security|protect\w*)\b[^.;]{0,40}\bas required by\b/,
  },
  {
    // No authority is named: that the law asks for it must be said of giving data.
    value: "authorities",
    names: [
      /\b(?:required (?:to do so )?by (?:\w+ ){0,3}law|required to (?:do so )?by law|required or permitted by law|comply with (?:\w+ ){0,4}(?:laws?|legal obligations?|regulations?|legal process)|(?:our|a|any) legal obligations?|(?:where|when|if) there is an? legal (?:requirement|obligation|duty))\b/,
    ],
    with: /\b(?:shar(?:e|ed|es|ing)|disclos\w+|releas\w+|provid\w+|transfer\w*|transmit\w*|hand\w* over|recipients?|give|pass(?:ed)?)\b/,
    least: 2,
    weight: 0.8,
    unless:
      /\b(?:complain\w*|lodge|ha(?:ve|s) the right to|provide us)\b|\b(?:safeguards?|security|protect\w*|mechanisms?)\b[^.;]{0,40}\bas required by\b|\bwith your consent,? unless\b|\b(?:rely|relies|based) on\b[^.;]{0,80}\blegal obligations?\b/,
  },
  {
    value: "authorities",
    names: [
      /\b(?:required|compelled|obliged|obligated|ordered|forced) to (?:provide|disclose|hand over|turn over|produce|release|surrender|share) (?:\w+ ){0,8}(?:data|information|it|them)\b[^.;]{0,80}\b(?:courts?|(?:lawful|judicial) orders?|subpoenas?|warrants?|authorit\w+|law enforcement|government)\b/,
    ],
    least: 0,
    weight: 0.9,
    unless:
      /\b(?:not|never|n't) (?:\w+ ){0,2}(?:required|compelled|obliged)|\byou (?:are|may be|will be) (?:required|asked)/,
  },
  {
    value: "authorities",
    names: [
      /\b(?:except|unless|other than) (?:when|where|if|as) (?:\w+ ){0,2}(?:required|compelled|ordered)(?: to(?: do so)?)? (?:by|under) (?:an? |the )?(?:\w+ ){0,3}(?:subpoenas?|court orders?|warrants?|courts?)\b/,
    ],
    with: /\b(?:shar|disclos|releas|provid)\w*\b/,
    least: 0,
    weight: 0.9,
  },
  {
    value: "authorities",
    names: [
      /\b(?:if|when|where) (?:we are |we're )?(?:compelled|ordered|forced) by (?:an? |the )?(?:\w+ )?(?:court orders?|courts?|subpoenas?|warrants?|judges?)\b|\bauthorities,? (?:if|when|where) (?:\w+ ){0,2}law (?:forces|requires|obliges|compels) us\b/,
    ],
    least: 1,
    weight: 0.8,
  },
  {
    value: "acquirers",
    names: [
      /\b(?:is|are|gets?|be|been) (?:bought|sold|taken over)\b[^.;]{0,80}\b(?:data|records|information|profiles?) (?:\w+ )?(?:go|goes|pass|passes|moves?) (?:with|to|along)\b/,
    ],
    least: 0,
    weight: 0.8,
  },
  {
    value: "professional-advisers",
    names: [
      /\b(?:lawyers?|attorneys?|(?:legal|outside) counsel|legal services|solicitors|auditors?|auditing|accountants?|accounting (?:firms?|services)|insur(?:ers|ance (?:companies|providers?|brokers?))|(?:legal|financial|tax|professional|business|other|our) (?:and \w+ |, \w+,? (?:and|or) \w+ )?(?:advis[eo]rs?|consultants)|(?:legal|tax|accounting|financial) (?:advice|consult(?:ing|ancy))|advice (?:and consulting )?(?:in|on) (?:accounting|legal|tax)|bankers|(?:providers|representatives|agents|investors|lenders|buyers|bidders|counterpart(?:y|ies)|partners|consultants),? (?:and |or )?advis[eo]rs)\b/,
    ],
    least: 2,
    unless: /\b(?:consult|hire|contact) (?:an?|your)\b|\bfees\b|\bauditing (?:interactions|related)/,
  },
  {
    value: "acquirers",
    names: [
      /\b(?:mergers?|acquisitions?|acquir(?:e|es|ed|er|ers|ing)|(?:sale|transfer|sell|purchase|buy|disposal|disposition) (?:\w+ ){0,8}(?:assets?|business(?:es)?|company|shares|stock|division)|asset sale|bankruptcy|insolvency|reorgani[sz]ation|restructuring|business transfers?|business transactions?|corporate transactions?|change (?:of|in) (?:control|ownership)|successors?|divest\w+|new owners?|(?:business|company|assets) (?:\w+ ){0,3}(?:is|are|be|being|gets?) (?:\w+ ){0,3}(?:sold|merged|bought|taken over)|prospective (?:buyers?|purchasers?|sellers?))\b/,
    ],
    with: /\b(?:shar\w+|disclos\w+|transfer\w*|provid\w+|information|data|assets|sold)\b/,
    least: 1,
    unless:
      /\b(?:information|data) (?:is |was )?acquired\b|\bacquired? (?:\w+ ){0,3}(?:information|data)\b|\bcustomer acquisition\b/,
  },
  {
    value: "data-brokers",
    names: [
      /\b(?:data brokers?|data aggregators?|data resellers?|data compilers?|list brokers?|consumer reporting agenc\w+|credit (?:reference|reporting) (?:agenc\w+|bureaus?)|credit bureaus?)\b/,
    ],
    least: 2,
    unless: /\bfrom\b[^.;]{0,60}\b(?:brokers?|bureaus?)|\bregist/,
  },
  {
    value: "researchers",
    names: [
      /\b(?:researchers|research (?:institut\w+|partners?|organi[sz]ations?|firms|compan\w+)|academic (?:partners?|researchers?)|scientists)\b/,
    ],
    least: 2,
  },
];
