import { clues, defineTopic, type Examples, type Wording } from "../topic";

/** Measures for a transfer abroad, for accuracy or against a claim protect something else. */
const OTHER_MATTERS =
  /\b(?:transfer|outside (?:of )?the|adequacy|contractual clauses|third countr\w*|legal process|dispute|cannot guarantee|no guarantee|our rights|rights,? (?:and )?property|account (?:security )?settings|your rights|children(?:'s)? (?:online )?privacy|accura(?:te|cy)|up[- ]to[- ]date|sub-?processors?|service providers?|third parties|legitimate interests?|verify|identity)\b/;

const MATTERS_OF_OTHER_PARTS =
  /\b(?:transfer|outside (?:of )?the|adequacy|contractual clauses|third countr\w*|your rights|accura(?:te|cy)|rights,? (?:and )?property|children(?:'s)? (?:online )?privacy)\b/;

/** How the data is protected. */
export const securityMeasure = defineTopic({
  id: "security-measure",
  frames: ["secure"],
  clues: [
    ...clues(
      "access-controls",
      [
        /\b(?:multi|two)[- ]?factor (?:authentication|log-?in|verification)\b|\b(?:mfa|2fa)\b|\b(?:sign|log)(?:s|ging|ning)? in with two factors\b/,
        /\b(?:employees|staff|personnel|colleagues)\b[^.;]{0,60}\bonly (?:where|if|when|as far as) their (?:work|job|role|duties|tasks)\b/,
      ],
      { frames: [], weight: 1.5, unless: /\byou (?:can|may|should|must)\b|\b(?:collect|phone number)\b/ },
    ),
    ...clues(
      "testing",
      [
        /\b(?:tests?|tested|audits?|audited|reviews?|checks?) (?:our|the|its) (?:\w+ ){0,3}(?:networks?|systems?|security|servers)\b[^.;]{0,40}\b(?:each year|every year|yearly|annually|regularly|periodically|quarterly)\b/,
      ],
      { frames: [], weight: 1.5 },
    ),
    ...clues(
      "no-guarantee",
      [
        /\bno (?:\w+ ){0,3}(?:system|method|network|website|safeguard)s? (?:\w+ ){0,6}(?:is|are|can be) (?:\w+ )?(?:perfect|impenetrable|infallible|unbreakable)\b|\b(?:nobody|no one|no company) can (?:promise|guarantee)\b/,
      ],
      { frames: [], weight: 1.5, denial: true },
    ),
    ...clues(
      "safeguards",
      [
        /\b(?:technical|technological|organi[sz]ational|physical|administrative|procedural|electronic|managerial) (?:[\w,/&-]+ ){0,6}?(?:safeguards?|measures?|controls|procedures|protections?|precautions|practices|mechanisms|means)\b/,
      ],
      { weight: 3.5, unless: OTHER_MATTERS },
    ),
    ...clues(
      "safeguards",
      [
        /\b(?:reasonable|appropriate|adequate|suitable|industry[- ]standard|various|robust|security|protective|necessary|strict|stringent|state[- ]of[- ]the[- ]art|safety) (?:[\w,-]+ ){0,4}?(?:safeguards?|measures?|controls|procedures|protections?|precautions|practices|mechanisms|techniques)\b.{0,120}\b(?:protect|secur|safeguard|prevent|unauthori[sz]ed|los[st])/,
        /\b(?:measures|steps|safeguards|precautions|practices)\b.{0,40}\bto (?:\w+ )?(?:protect|secure|safeguard|ensure the security|prevent)\b/,
        /\b(?:industry[- ](?:standard|accepted)|generally accepted|up[- ]to[- ]date|recogni[sz]ed) (?:[\w-]+ ){0,2}(?:methods|practices|techniques|technolog(?:y|ies)|standards|tools) (?:of|for|to) (?:help )?(?:protect|secur|safeguard|keep)\w*/,
        /\bprotect\w* (?:\w+ ){0,3}(?:within|by|using|with) commercially (?:acceptable|reasonable) means\b|\bprotects? .{0,80}\bwith\b.{0,60}\b(?:safeguards|measures)\b|\buse (?:\w+ )?safeguards\b/,
      ],
      { weight: 3, unless: OTHER_MATTERS },
    ),
    ...clues(
      "safeguards",
      [
        /\b(?:technical|technological|organi[sz]ational|physical|administrative|security|reasonable|appropriate) (?:[\w,-]+ ){0,4}?(?:safeguards?|measures?)\b/,
        /\b(?:measures|steps|safeguards|precautions|efforts)\b.{0,60}\b(?:protect|secure|safeguard|security|prevent)\b/,
      ],
      {
        weight: 1.5,
        unless: MATTERS_OF_OTHER_PARTS,
      },
    ),
    // To be committed to it is no measure yet; where security is the subject, it stands for what is done.
    ...clues(
      "safeguards",
      [
        /\b(?:we|us|is|are) (?:\w+ ){0,4}(?:committed to|strive to|endeavou?r to|take care to|work hard to|seek to|designed to|methods to|means to) (?:protect|secur|safeguard|keep)\w*/,
      ],
      { weight: 1.5, under: ["security"], unless: MATTERS_OF_OTHER_PARTS },
    ),
    ...clues(
      "encryption",
      [
        /\bencrypt(?:ed|ion|s|ing)?\b|\b(?:ssl|tls)\b|\bsecure sockets? layer|\btransport layer security|\bhttps\b(?!:)|\bhash(?:ed|ing) (?:passwords?|and salted)|\bpasswords? (?:are|is) (?:\w+ )?hashed/,
      ],
      {
        frames: [],
        weight: 2,
        unless: /\b(?:unencrypted|not encrypted|non-?encrypted|hashed e-?mail|not all .{0,40}encrypt)\b/,
      },
    ),
    ...clues(
      "access-controls",
      [
        /\b(?:limit|restrict|minimi[sz]e)\w* (?:which .{0,40}|(?:\w+ ){0,3})access\b|\bcontrol\w* (?:of )?access\b|\baccess (?:\w+ ){0,8}(?:is|are|to|be) (?:\w+ )?(?:limited|restricted|granted only|only granted|confined|controlled)|\baccess (?:controls?|rights systems?|minimi[sz]ation|management|restrictions)\b|\blimit (?:the )?access\b/,
        /\bneed-to-know\b|\b(?:a|who|that|employees|personnel)(?: \(?(?:i|a|1)\))? needs? to know\b|\b(?:employees|personnel|staff|people|persons|individuals|those|agents|contractors|who|that) (?:\w+ ){0,3}needs? (?:the|this|that|such|it|access|to (?:know|access|process)) .{0,60}\b(?:to|in order to|for) (?:perform|do|carry|process|provide|fulfil|their)/,
        /\b(?:only|solely) (?:\w+ ){0,4}(?:of us|authori[sz]ed|those|employees|persons|personnel|staff)\b.{0,80}\b(?:access|need|see|view|handle)\b|\b(?:available|accessible) only to\b|\bonly (?:gives?|grants?|allows?|provides?) access\b[^.;]{0,60}\bto (?:\w+ ){0,3}(?:employees|staff|personnel|persons|people|those)\b|\b(?:authori[sz]ed|limited number of) (?:\w+ ){0,3}(?:personnel|employees|staff|persons|individuals) .{0,60}\baccess/,
      ],
      {
        frames: ["secure", "share"],
        weight: 3,
        unless:
          /\b(?:right to|limit access to your (?:\w+ )?(?:computer|device|browser|account)|parent|(?<!\b(?:who|that) \w+ )you (?:can|may|must|should|have to)|your (?:choices|settings|profile|contacts)|(?:features|parts|areas) of|cookies|minors|groups?|third[- ]party services|we need|(?:vendors|consultants|service providers)(?:,? \w+){0,6} (?:who|that) need|your (?:sole )?responsibility|you are (?:\w+ )?responsible)\b/,
      },
    ),
    ...clues(
      "access-controls",
      [
        /\b(?:multi|two|2)[- ]factor authentication|\b(?:two|2)[- ]step verification\b(?! information)|\baccount authentication\b|\bidentity management\b|\bpassword[- ]protected\b|\bauthentication (?:procedures|measures|controls|mechanisms)|\baccess (?:and security )?polic(?:y|ies)\b/,
      ],
      { weight: 2 },
    ),
    ...clues(
      "testing",
      [
        /\b(?:penetration|vulnerability|security) (?:test|scan|assess|audit|monitor)\w*|\biso(?:\/iec)? ?27\d{3}|\bsoc ?2|\bpci(?:[- ]dss)?\b|\bcertified\b.{0,40}\bsecurity|\bsecurity certifi|\bintrusion (?:detection|prevention)|\bbug bounty|\b(?:validated|assessed|tested|certified) (?:using|against|under|by) (?:[\w-]+,? ){0,4}security standards\b/,
        /\b(?:regular|periodic|annual|independent|external|continuous|ongoing|constant|routine|continual)(?:ly)? (?:\w+ ){0,3}(?:test|audit|monitor|review|assess|evaluat|scan)\w*\b.{0,80}\b(?:secur|system|measures|safeguards|vulnerab|infrastructure|controls|network)/,
        /\b(?:monitoring|alerting) (?:and \w+ )?(?:solutions|tools|systems)\b/,
        /\b(?:monitor|test|audit|scan)\w* (?:our |and \w+ )?(?:\w+ ){0,2}(?:systems?|networks?|security|infrastructure|servers)\b.{0,60}\b(?:vulnerab|attack|secur|intrus|threat|breach)/,
      ],
      {
        weight: 2,
        unless:
          /\b(?:policy|notice|statement) (?:(?:will be|is|are|may be) )?(?:regularly|periodically|routinely)|\b(?:review|update) (?:this|the|our) (?:privacy )?(?:policy|notice|statement)|\bpayment processors?\b|\bprivacy shield\b|\bdata privacy framework\b/,
      },
    ),
    ...clues(
      "breach-notification",
      [
        /\b(?:notif(?:y|ies|ied|ying|ication\w*)|inform(?:s|ed|ing)?|alert(?:s|ed)?|tell|report(?:s|ed)?)\b(?! (?:us|to us)\b).{0,100}\b(?:breach(?:es)?|security incident|data incident|compromised?)\b(?! of (?:this|contract|these|our terms))/,
        /\b(?:breach(?:es)?|incident|compromised?|unauthori[sz]ed (?:access|disclosure))\b.{0,200}\b(?:will|shall|we may|we undertake|are|to) (?:\w+ ){0,6}(?:notif(?:y|ies|ied|ying|ication\w*)|inform(?:s|ed|ing)?|alert(?:s|ed)?|tell|report(?:s|ed)?)\b/,
        /\b(?:released|disclosed|accessed|taken|stolen|obtained) without authori[sz]ation\b.{0,120}\b(?:we|you) (?:will|shall) (?:\w+ ){0,3}(?:notif(?:y|ied)|inform(?:ed)?|tell|be told)\b/,
        /\bnotify you\b.{0,60}\b(?:breach|incident|security)/,
      ],
      {
        weight: 2,
        unless:
          /\b(?:breach of (?:contract|this|our(?! (?:\w+ )?(?:security|systems?|servers?|safeguards))|these|the terms)|if you (?:become|believe|suspect|have reason|discover)|you (?:must|should|agree|shall|will|can) (?:\w+ ){0,2}(?:notify|inform|report)|notify us|contact us|notify .{0,20} us of|known security breaches|data (?:im|ex)porter|notification shall contain|attempts? to breach|(?:sub-?)?processors?|report (?:it|them|a|any) .{0,30}to us)\b/,
      },
    ),
    ...clues(
      "no-guarantee",
      [
        /\b(?:cannot|can not|can't|do not|don't|does not|unable to|not able to|neither|no (?:one|\w+) can|not|nor) (?:\w+,? ){0,4}(?:guarantee|warrant|ensure|promise|assure|be (?:fully |completely )?guaranteed)\b.{0,120}\b(?:secur|safe|protect|unauthori[sz]ed|breach|loss|confidential|intercept|disclos|hack|prevent)/,
        /\b(?:no|not) guarantee\b.{0,100}\b(?:secur|safe|access|disclos|breach)/,
      ],
      { denial: true, weight: 3, unless: /\bvirus|\baccuracy\b/ },
    ),
    ...clues(
      "no-guarantee",
      [
        /\b(?:no|not|never|none|neither|isn't|nothing|nor)\b.{0,120}\b(?:100 ?%|(?:one )?hundred percent|completely|fully|entirely|perfectly|totally|absolutely|wholly|ever|always)(?: \w+){0,2} (?:secur|safe|effective|fool|protect|reliable|error|guarant)/,
        /\b(?:no|not|never|none|neither|isn't|nothing|nor)\b.{0,120}\b(?:100 ?%|guaranteed to be|infallible|impenetrable|fool-?proof|perfect\b|immune|hacker[- ]proof)/,
        /\bno (?:\w+ ){0,4}(?:systems?|networks?|measures?|methods?|technolog(?:y|ies)|website|sites?|transmission|servers?|safeguards?)(?: \w+){0,6} (?:can|could|may|will|is able to) (?:\w+ )?(?:prevent|stop|exclude|avert|withstand|rule out|protect against) (?:all|any|every)\b/,
        /\b(?:at your own risk|inherent(?:ly)? (?:risk|insecure)|perfect security|absolute security|risk[- ]free)\b/,
        /\b(?:always|some|inherent|certain) (?:\w+ ){0,2}risks?\b[^.;]{0,80}\b(?:unauthori[sz]ed|intercept|hack|breach|third part(?:y|ies) (?:may|might|could)|way around)/,
      ],
      {
        denial: true,
        weight: 2,
        unless: /\bvirus|\baccuracy\b|\bservices? (?:of|provided by) (?:the )?third/,
      },
    ),
  ],
  tones: {
    encryption: "good",
    "access-controls": "good",
    testing: "good",
    "breach-notification": "good",
  },
});

export const wording: Wording = {
  "topic.security-measure": "How it is protected",
  "security-measure.safeguards": "general safeguards",
  "security-measure.safeguards.says": "It says that it has measures to protect your data.",
  "security-measure.encryption": "encryption",
  "security-measure.encryption.says": "It encrypts data.",
  "security-measure.access-controls": "limited access",
  "security-measure.access-controls.says": "It limits who may see your data.",
  "security-measure.testing": "tests and audits",
  "security-measure.testing.says": "It tests or audits its security.",
  "security-measure.breach-notification": "notice of a breach",
  "security-measure.breach-notification.says": "It will tell people if there is a data breach.",
  "security-measure.no-guarantee": "no guarantee",
  "security-measure.no-guarantee.says": "It says that it cannot promise perfect security.",
};

export const examples: Examples = {
  fires: {
    safeguards: [
      "We use physical and organisational safeguards to protect your data.",
      "Fernwell uses industry-standard methods of securing its databases of user data, such as firewalls.",
      "What we keep we protect within commercially acceptable means.",
      "Fernwell takes reasonable steps to keep your information secure and to prevent misuse.",
    ],
    encryption: ["Your card number is encrypted.", "We protect traffic with TLS."],
    "access-controls": [
      "Our staff log in with multi-factor authentication.",
      "Only authorised staff have access to your data.",
      "We protect your account with safeguards such as 2-step verification.",
      "We disclose it to employees only that (i) need to know it for their work and (ii) keep it to themselves.",
      "## Security\n\nOnly staff who serve you may see your bookings.",
      "## Security\n\nThe club only gives access to your data to employees that require it.",
      "We limit access to personal data to people who need it for their work.",
    ],
    testing: [
      "An outside firm tests our network each year.",
      "We regularly test our security measures.",
      "The security of our data centre is ISO 27001 certified.",
      "Our protection includes backups, alerting and monitoring tools.",
    ],
    "breach-notification": [
      "## Security\n\nShould records be released without authorisation, we will notify the families.",
      "We will notify you of a data breach as the law requires.",
      "If a security incident affects your data, we will inform you at once.",
      "If data is compromised by a breach of our security, we may notify those affected.",
    ],
    "no-guarantee": [
      "No system is perfect.",
      "Nobody can promise that nothing will ever be stolen.",
      "No transmission over the Internet is completely secure.",
      "We cannot guarantee the security of your data.",
      "No security system can prevent all break-ins.",
      "There is always some risk that an unauthorised person gets in.",
    ],
  },
  silent: [
    "You are responsible for keeping your password secret.",
    "You can restrict access to your profile.",
    "We share data with vendors and consultants that need access to it to work for us.",
    "It is your responsibility to control access to your phone.",
    "A breach of these terms may close your account.",
    "Fernwell is committed to protecting your data.",
    "We have procedures for data breaches.",
    "Your data is transferred under appropriate safeguards outside the EU.",
  ],
};
