import type { SectionTopic } from "../vocabulary";

/** A wording of headings, the topics that it names, and the topics that it rules out where they match too. */
type HeadingClue = {
  readonly topics: readonly SectionTopic[];
  readonly pattern: RegExp;
  readonly hides?: readonly SectionTopic[];
};

/** Headings beyond this many words are sentences in disguise (bold paragraphs): only the classifier reads those. */
const LONGEST_HEADING_WORDS = 18;

const OBJECT = "(?:information|data|details|it|this|cookies?)";

/**
 * How policies title their parts. All that match count, in the order of their place in the heading.
 * Written from the headings of the Open Terms Archive corpus; gaps are bounded, so each pattern is linear.
 */
const HEADING_CLUES: readonly HeadingClue[] = [
  {
    topics: ["tracking-signals"],
    pattern:
      /\bdo[ -]?not[ -]?track|\bdnt\b|global privacy control|\bgpc\b|(?:browser|preference|privacy) signals?\b/,
    hides: ["collection", "use", "security", "choices"],
  },
  {
    topics: ["children"],
    pattern:
      /\bchild(?:ren)?\b|\bminors?\b|\bkids?\b|\bteen(?:ager)?s?\b|\bage (?:limit|restriction|requirement)|\bunder (?:the age|1[3-8]|thirteen|sixteen|eighteen)|\bparent(?:s|al)?\b|\bcoppa\b|\byoung (?:people|users)/,
    hides: ["collection", "use", "sharing", "security", "rights", "regional"],
  },
  {
    topics: ["transfers"],
    pattern:
      /\binternational(?:ly)?\b|cross[- ]border|\btransfer\w*.{0,40}\b(?:outside|abroad|overseas|countr|jurisdiction)|\b(?:data|information) transfers?|\btransfer(?:s|ring)? (?:of )?(?:your |the |personal |my )*(?:data|information)|\boutside (?:of )?(?:the|your)\b|privacy shield|data privacy framework|\bdpf\b|safe harbo|standard contractual|\boverseas\b|\bthird countr|\bwhere (?:do |is |are )?(?:we |your |the |my )?(?:personal )?(?:data |information )?(?:store|process|transfer|held)|^transfers?$|\bglobal (?:operations|transfer)|data (?:location|locali[sz]ation)/,
    hides: ["regional", "sharing", "collection", "retention"],
  },
  {
    topics: ["regional"],
    pattern:
      /\bcalifornian?s?\b|\bccpa\b|\bcpra\b|\bnevada\b|\bvirginia\b|\bcolorado\b|\bconnecticut\b|\butah\b|\btexas\b|\boregon\b|\bmontana\b|\bdelaware\b|\bwashington\b|\bnew (?:york|jersey|zealand)\b|\bstate[- ](?:specific|privacy|law)|u\.?s\.? states?\b|shine the light|\beea\b|\beu\b|\beurope(?:an)?\b|\bgdpr\b|\bbrazil|\blgpd\b|\baustralia|\bcanad|\bkorea|\bjapan|\bchina\b|\bindian?\b|\bmexic|\bsouth africa|\bpopia\b|\bswiss\b|\bswitzerland\b|\buk\b|\bunited kingdom\b|\bresidents?\b|\bcitizens\b|(?:jurisdiction|country|region)[- ]specific|\b(?:specific|certain) (?:jurisdictions|countries|regions|states)|international (?:users|visitors|customers)/,
    hides: ["introduction"],
  },
  {
    topics: ["changes"],
    pattern:
      /\b(?:chang|updat|amend|modif|revis)\w*.{0,40}\b(?:policy|policies|notice|statement|privacy|terms|document|agreement|practices)\b|\b(?:policy|notice|statement)\b.{0,30}\b(?:chang|updat|amend|modif|revis)|^(?:chang|updat|amend|modif|revis)\w*$|(?:notification|notice) of (?:any )?changes|\bmaterial changes/,
    hides: ["introduction", "choices", "rights", "use", "security", "collection"],
  },
  {
    topics: ["security"],
    pattern:
      /\bsecur|\bsafeguard|\bsafe(?:ty|ly)?\b(?! harbo)|\bencrypt|\bbreach|\bconfidential|\bprotect(?:s|ed|ing)?\b(?! officer)|\bprotection of (?:your|personal|the|user|customer|privacy|data|information)|^data protection$/,
    hides: ["retention", "collection"],
  },
  {
    topics: ["retention"],
    pattern:
      /\bretention\b|\bretain|\bhow long\b|\bstor(?:age|ing) (?:period|duration|limitation|time|of)|\bdata storage\b|\bkeep(?:s|ing)? (?:your |my |the |this |personal )*(?:data|information|it\b)|\b(?:period|duration|length) of (?:storage|processing|retention)|\bstored? for\b|\bperiod saved/,
    hides: ["collection", "transfers"],
  },
  {
    topics: ["cookies"],
    pattern:
      /\bcookies?\b|\bbeacons?\b|\bpixels?\b|\btracking\b|\btrackers?\b|\blocal storage\b|\bsimilar technolog|\bclear gifs?\b|\bdevice identifiers?\b/,
    hides: [],
  },
  {
    topics: ["legal-bases"],
    pattern:
      /\blegal (?:bas[ie]s|grounds?|justification)|\blawful|\blegitimate interests?|\b(?:basis|grounds|bases) (?:for|of|on)\b|\bwhat allows us\b/,
    hides: ["collection"],
  },
  {
    topics: ["choices"],
    pattern:
      /\bopt(?:s|ed|ing)?[- ]?(?:out|in)\b|\bunsubscrib|\bwithdraw|\bchoices?\b|\bpreferences?\b|\bsettings?\b|\boptions\b|\bcontrols?\b|\bcontrolling\b|\bmanag(?:e|ing)\b.{0,30}\b(?:cookies?|tracking|ads|advertising|communications?|e-?mails?|notifications?|consents?|privacy|data|information)\b|\b(?:disabl|refus|block|reject|declin)\w*|\bturn(?:ing)? off\b|\bobject(?:ing|ion)?\b|\bstop (?:receiving|us|getting)/,
    hides: ["use", "collection"],
  },
  {
    topics: ["rights"],
    pattern:
      /(?<!\b(?:our|legal|others'?|protect|property|intellectual) )\brights?\b(?! to (?:object|opt|withdraw))|(?<!who (?:has|can|have) )\baccess(?:ing)?\b(?! control)|\bcorrect(?:ion|ing)?\b|\brectif|\bdelet(?:e|ed|ing|ion)\b|\beras(?:e|ing|ure)\b|\bportab|\b(?:updat|edit|review|modify|chang)\w* (?:or \w+ |and \w+ )?(?:your|my)\b|\bremov(?:e|al|ing)\b|\bdeactivat|\bclos(?:e|ing) (?:your|my)|\bdata subject|\bsubject access|\bprivacy requests?\b|\bright to (?:object|withdraw)/,
    hides: ["collection", "use"],
  },
  {
    topics: ["collection"],
    pattern:
      /\bfrom (?:third|other|public|external|outside|partners)|\b(?:third[- ]party|other|public) sources\b|\bsources of\b/,
    hides: ["sharing"],
  },
  {
    topics: ["sharing"],
    pattern:
      /\bshar(?:e|es|ed|ing)\b|\bdisclos|\bthird[- ]part(?:y|ies)\b|\brecipients?\b|\bservice providers?|\b(?:sub-?)?processors\b|\bsell(?:s|ing)?\b|\bsales?\b|\bsold\b|\baffiliat|\bbusiness (?:transfers?|partners?|sale)|\bmergers?\b|\bacquisition\b|\b(?:with|to|by) whom\b|\bwho (?:do|does|can|will|has|have|receives?|gets?|sees?|else|may)\b(?!.{0,20}contact)|\bto whom\b|\b(?:people|companies|those|others|anyone) (?:who|that) (?:gets?|receives?|sees?|have access)\b|\bwhere (?:does )?(?:your |my |the )?(?:data|information|it) go(?:es)?\b|\bpartners?\b|\bvendors?\b|\blaw enforcement\b|\blegal (?:requests?|process|requirements?|reasons?|obligations?|disclosures?)\b|\bpublic(?:ly)?\b|\badvertisers?\b|\b(?:targeted|interest[- ]based|behaviou?ral|online|personali[sz]ed) ad(?:s|vertis\w+)?\b|\bad (?:networks?|partners?|servers?)\b|\bgoogle analytics\b|\btransfer of (?:business|ownership|control)|\bsocial (?:media|network)/,
    hides: [],
  },
  {
    topics: ["contact"],
    pattern:
      /\bcontact(?:ing)?\b|\bquestions?\b|\breach(?:ing)? (?:us|out)\b|\bget in touch\b|\bdata protection (?:officer|contact|authorit)|\bdpo\b|\bprivacy (?:officer|team|contact)|^(?:our )?address(?:es)?$|\brepresentatives?\b|\bimprint\b|\bcomplain(?:t|ts|ing)?\b|\bsupervisory authorit|\bcontrollers?\b(?! rights)|\bwho is responsible|\bresponsible (?:party|person|entity|body|for)\b|\bfeedback\b|\bhow to (?:reach|write)/,
    hides: ["collection", "use", "sharing", "introduction"],
  },
  {
    topics: ["collection"],
    pattern:
      /\bcollect|\bgather|\b(?:what|which) (?:\w+ ){0,3}(?:information|data)\b|\b(?:information|data|details) (?:that )?(?:we|you|about you|provided|received|obtained)\b|\byou (?:provide|give|submit)|\bprovided (?:by you|to us)\b|\b(?:types?|kinds?|categor(?:y|ies)) of (?:\w+ ){0,3}(?:data|information)|\b(?:log|usage|device|technical|location|account|payment|contact|registration|demographic|biometric|health|sensitive|financial|profile|automatic) (?:data|files?|information|details)\b|\b(?:geo)?location\b|\bautomatic(?:ally)?\b|\bpersonal(?:ly)? (?:identifiable |identifying )?(?:data|information)$|\bserver logs?\b|\bwe (?:receive|obtain)\b|\bwhat we (?:need|ask|know|record|store|hold|learn)\b|\b(?:information|data|details) (?:that )?you (?:hand|give|send|tell|enter)\b/,
  },
  {
    topics: ["use"],
    pattern:
      /\bhow (?:\w+ ){1,4}(?:uses?|process(?:es)?)\b|(?<!\bterms of )\b(?:use|uses|using|used)\b(?! (?:of )?(?:cookies|our (?:site|service|website)|the (?:site|service|website)))|\bpurposes?\b(?! of th(?:is|e) (?:privacy|policy|notice|statement|document))|\bwhy\b|(?<!\b(?:for|of) )\bprocessing\b|\bprocess your\b|\bpersonali[sz]|\bmarketing\b|\bpromotion|\bnewsletters?\b|\badvertising\b|\bads\b|\banalytics\b|\bresearch\b|\bcommunicat(?:e|ions?)\b|\bautomated (?:individual )?decision|\bprofiling\b|\bwhat (?:do )?we do with\b|\bwhat [\w ]{2,30} does with\b|\bwhat (?:it|this|they) (?:is|are) for\b/,
  },
];

/** Titles of the opening part. They count only where nothing else does: nearly every heading can hold "privacy policy". */
const OPENING =
  /\bintroduct|\boverview\b|\bwelcome\b|\babout (?:this|our|the|us)\b|\bscope\b|\bwho (?:we are|are we)\b|\bsummary\b|\bhighlights\b|\bpreamble\b|\bbackground\b|\bcommitment\b|\bat a glance\b|\bdefinitions?\b|\bglossary\b|\bkey (?:points|terms)\b|\bpurpose of th|\bprivacy (?:policy|notice|statement)\b|\bthis (?:policy|notice|statement)\b|\bapplicab|\bdoes this\b|^general(?: information)?$|^privacy$|\bour (?:approach|principles)\b|\bthis (?:privacy )?(?:policy|notice|statement) (?:appl|cover)/;

/** Titles that no section topic fits, though words in them would match: other sites, law in general, navigation. */
const NO_TOPIC =
  /\b(?:third[- ]party|external|other|linked|outside) (?:web ?)?(?:sites?|links?|websites)\b|\blinks? (?:to|from)\b|^links$|\bgoverning law|\bapplicable law|\bdispute|\barbitration|\bliabilit|\bdisclaimer|\bseverab|\bmiscellan|\btable of contents|^contents$|\bquick links|^(?:last|date) (?:updated|modified|revised)|^(?:effective|updated)\b|\bintellectual property|\bterms (?:of|and) |\baccessibility\b/;

/** The relative clause that many headings end in: "how we use *the information that we collect*". */
const WHICH_CLAUSE = new RegExp(
  `\\b${OBJECT} (?:that |which )?(?:we|you)(?: may| have| might)? (?:collect|gather|receive|provide|obtain|hold)\\w*`,
);

const NUMBERING =
  /^\s*(?:[#>*•–-]+\s*)?(?:(?:article|section|part|chapter|clause|appendix|§)\s*)?(?:\(?(?:\d{1,3}|[ivxlc]{1,6}|[a-z])(?:\.\d{1,3}){0,4}[.):]?\)?\s*[.):–-]\s*|\d{1,3}(?:\.\d{1,3}){0,4}\s+)/;
const NAMED_NUMBER = /^\s*(?:article|section|part|chapter|clause|§)\s*(?:\d{1,3}|[ivxlc]{1,6})\b[\s.:–-]*/;

/** A heading without its number, marks and capitals: "Section 4: WHAT WE COLLECT?" reads "what we collect". */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 300)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(NAMED_NUMBER, "")
    .replace(NUMBERING, "")
    .replace(/^(?:q\s?[.:]|\W+)/, "")
    .replace(/[\s#*:.?!]+$/, "");
}

function topicsIn(heading: string): SectionTopic[] {
  const at = new Map<SectionTopic, number>();
  const hidden = new Set<SectionTopic>();
  for (const clue of HEADING_CLUES) {
    if (clue.topics.every((topic) => hidden.has(topic))) continue;
    const place = heading.search(clue.pattern);
    if (place < 0) continue;
    for (const topic of clue.topics) at.set(topic, Math.min(place, at.get(topic) ?? place));
    for (const topic of clue.hides ?? []) if (!at.has(topic)) hidden.add(topic);
  }
  return [...at.keys()].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
}

/**
 * The section topics that a heading names by itself, in the order in which it names them; none where it names none.
 * Numbers, capitals and question form do not matter.
 */
export function headingTopics(heading: string): SectionTopic[] {
  const plain = plainHeading(heading);
  if (!plain || plain.split(" ").length > LONGEST_HEADING_WORDS || NO_TOPIC.test(plain)) return [];
  const clause = WHICH_CLAUSE.exec(plain);
  const before = clause ? topicsIn(plain.slice(0, clause.index)) : [];
  const topics =
    clause && before.length > 0
      ? topicsIn(`${plain.slice(0, clause.index)}data${plain.slice(clause.index + clause[0].length)}`)
      : topicsIn(plain);
  if (topics.length > 0) return topics;
  return OPENING.test(plain) ? ["introduction"] : [];
}
