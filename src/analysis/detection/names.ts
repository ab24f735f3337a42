/** What privacy policies call themselves, in the languages that are recognised. Text is matched in lower case. */
const NAMES = [
  // English
  "(?:privacy|data protection|personal (?:data|information)|data privacy|data use) (?:& |and )?(?:cookies? |security |protection |processing )?(?:policy|policies|notice|notices|statement|disclosure|declaration|charter)",
  "(?:notice|policy|statement) (?:of|on|regarding|for|about) (?:our )?(?:data )?(?:privacy|data protection)",
  "privacy (?:policy|notice|statement|practices)",
  "ccpa (?:privacy )?(?:notice|policy)",
  "notice (?:at|of) collection",
  // German
  "datenschutz(?:erklärung|hinweise?|bestimmungen?|richtlinien?|informationen|information|policy|ordnung|merkblatt|verordnung)?(?: |$)",
  "(?:hinweise?|informationen?|erklärung) zum datenschutz",
  // French
  "(?:politique|charte|déclaration|notice|règles) (?:de |sur |relative |en matière |d'utilisation |générale ){1,3}(?:à |de )?(?:la |l'|des |le |vos |nos )?(?:confidentialité|vie privée|protection|données|traitement)",
  "charte (?:de )?(?:vie privée|données|confidentialité)",
  "(?:protection|traitement) (?:de |des |vos )(?:vos )?données(?: personnelles| à caractère personnel)?",
  "mentions? (?:d'information )?(?:rgpd|cnil)",
  // Spanish
  "(?:política|aviso|declaración|normas) de (?:privacidad|protección de datos|tratamiento de (?:los )?datos|confidencialidad)",
  "protección de datos",
  // Italian
  "informativa (?:estesa )?privacy",
  "informativa (?:estesa )?(?:sulla|per la|in materia di|di|sul|e) (?:tutela della )?(?:privacy|trattamento|protezione)",
  "(?:trattamento|protezione) dei dati personali",
  // Portuguese
  "(?:política|aviso|declaração|termo) de (?:privacidade|proteção de dados|tratamento de dados)",
  // Dutch
  "privacy ?(?:beleid|verklaring|reglement|voorwaarden)",
  "(?:gegevensbescherming|bescherming van persoonsgegevens)",
];
export const POLICY_NAME = new RegExp(`(?:^|[^\\p{L}])(?:${NAMES.join("|")})`, "u");

/** A name that may also stand over a hub, a setting or a product page; it needs more beside it. */
export const LOOSE_NAME =
  /(?:^|[^\p{L}])(?:privacy|privacidad|privacidade|confidentialité|vie privée|rgpd|gdpr|ccpa|persoonsgegevens|datenschutz|données personnelles|personal (?:data|information))(?:[^\p{L}]|$)/u;

/** The path of an address whose page is the policy itself. */
export const POLICY_PATH =
  /(?:^|[/_.-])(?:(?:privacy|data-?protection|personal-?data)(?:[-_ ]?and[-_ ]?(?:cookies?|security))?[-_ ]?(?:policy|policies|notice|notices|statement|disclosure)?|privacypolicy|privacystatement|userprivacy|datenschutz(?:erklaerung|erklarung|hinweise?|bestimmungen)?|politique-(?:de-|sur-)?(?:la-)?(?:confidentialite|protection|vie-privee)[a-z-]{0,30}|charte-(?:vie-privee|confidentialite|donnees)[a-z-]{0,20}|confidentialite|donnees-personnelles|vie-privee|politica-(?:de-)?privaci(?:dad|dade)|privacidade?|aviso-(?:de-)?privacidade?|informativa-(?:sulla-)?privacy|privacy-?beleid|privacy-?verklaring)(?=$|[/_.-])/;

/** Documents that stand beside a policy and are none: a name of theirs without a policy's name speaks against. */
export const OTHER_NAME =
  /(?:^|[^\p{L}])(?:terms|conditions|agreement|addendum|eula|licen[cs]e|acceptable use|usage polic|community guidelines|cookies? (?:policy|policies|notice|statement|settings|preferences)|code of conduct|careers|vacanc(?:y|ies)|lesson|course|refund|returns?|shipping|cancellation|copyright|dmca|nutzungsbedingungen|agb|impressum|cgu|cgv|conditions générales|mentions légales|cookie-richtlinie|politique (?:de |relative aux )cookies|términos|política de cookies|condizioni|termini|termos|voorwaarden|cookiebeleid)(?:[^\p{L}]|$)/u;

/** What stands beside a policy's name in a title of a text about policies. */
export const ABOUT_NAME =
  /(?:^|[^\p{L}])(?:how to|why|what is|what are|what does|must|should|says?|misleading|generator|template|templates|guide|review|examples?|best|explained|lawsuit|sues?|fined?|update to|changes? to|changing|updating|rewrit\w+|announc\w+|introduc\w+|after|backlash|critici\w+|investigat\w+|complaints?|graded?|ratings?|checklist|opinion|tips|vs|versus|wie|warum|comment (?:rédiger|protéger|supprimer|faire|éviter)|pourquoi|modèle|générateur|cómo|plantilla|come scrivere|como|hoe)(?:[^\p{L}]|$)/u;

/** A place about privacy, which may hold the policy and mostly leads to it. */
export const HUB_NAME =
  /(?:^|[^\p{L}])(?:(?:privacy|trust|data|legal) (?:and \w+ )?(?:cent(?:er|re)|hub|portal|principles|requests?|tools|settings|dashboard|commitments?|faqs?)|privacy (?:and|&) security|(?:submit|make) a (?:\w+ )?request|do not sell|data safety)(?:[^\p{L}]|$)/u;

/** Parts of a site for news, lessons and vacancies. */
export const OTHER_PLACE =
  /\/(?:blog|news|newsroom|press|stories|magazine|articles|posts?|careers|jobs|vacancies|courses?|lessons?|forum|threads?|community|reviews?|templates?|wiki)\/|\/20\d\d\/\d\d?\//;

/** Beside "privacy" in a path: places to learn or to choose, where a policy may be linked. */
export const OTHER_PATH =
  /privacy[-_]?(?:cent(?:er|re)|settings|choices|tools|basics|hub|features|tips|guide|checkup|dashboard|controls?|preferences|requests?|first|matters|news|law|act|shield|blog|principles)|cookie|dpa\b|processing/;

/** Headings that policies are divided by. */
export const SECTION_HEADING =
  /(?:information|data) (?:that )?(?:we|you) |(?:how|why|when|what) (?:do |does |is |are )?(?:we|your (?:data|information))|(?:we|to) (?:collect|use|share|disclose|protect)|(?:collection|use|uses|sharing|disclosure|retention|storage|transfers?|security|protection) of|your (?:\w+ )?(?:rights|choices)|cookies|retention|security|children|minors|changes to|updates to|contact|questions|international|third[- ]part|legal bas|opt[- ]out|california|do not track|datenerhebung|verarbeitung|speicherdauer|ihre rechte|deine rechte|betroffenenrechte|weitergabe|verantwortliche|rechtsgrundlage|finalit|destinataires|conservation|vos droits|responsable|sécurité|transferts|données|derechos|destinatari|conservaci|diritti|titolare|conservazione|direitos|compartilha|retenção|rechten|bewaar|doeleinden|beveiliging/;
