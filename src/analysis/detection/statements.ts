/**
 * What policies speak of, and how: one pattern a matter. Distinct matters tell a policy from a text that
 * mentions privacy; who speaks ("we collect your …") tells it from a text about policies of others.
 * Text is matched in lower case with straight apostrophes.
 */
type Statement = readonly [name: string, pattern: RegExp];

export const STATEMENTS: readonly Statement[] = [
  [
    "collects",
    /\bwe (?:may |also |will |might |and our \w+ |automatically |only |can |do not |don't |never ){0,3}(?:collect|gather|obtain|receive|record|log)\b|\b(?:information|data) (?:that )?(?:we|you|is|are) (?:may )?(?:collect|provide|automatically|gather)|\bcollection of (?:your )?(?:personal )?(?:data|information)|(?:wir|werden) (?:\w+ ){0,4}(?:erheben|erhoben|verarbeiten|verarbeitet|speichern)|verarbeitung (?:ihrer|deiner|personenbezogener|der)|erhebung (?:und|von|personenbezogener)|nous (?:\w+ )?(?:collectons|recueillons|traitons|utilisons|conservons)|données (?:\w+ )?(?:collectées|recueillies|traitées|que nous)|traitement de (?:vos|ces|données)|collecte (?:de |des )|recogemos|recopilamos|raccogliamo|dati raccolti|coletamos|recolhemos|(?:wij|we) (?:verzamelen|verwerken)/g,
  ],
  [
    "personal-data",
    /\bpersonal(?:ly)? (?:data|information|identifi\w+)\b|\byour (?:data|information)\b|\b(?:user|usage|customer) data\b|\b(?:information|data) (?:about|from) you\b|personenbezogene\w* (?:daten|informationen)|données (?:à caractère personnel|personnelles)|datos (?:personales|de carácter personal)|dati personali|dados pessoais|persoonsgegevens|persoonlijke gegevens|personuppgifter/g,
  ],
  [
    "uses",
    /\bwe (?:may |will |also |only ){0,2}(?:use|process) (?:your|the|this|such|that|personal|information|these|any|it)\b|\bhow we (?:may )?(?:use|process|share|collect|protect)\b|\b(?:is|are) used (?:to|for)\b|\b(?:use|process|processing) (?:of )?your (?:personal )?(?:data|information)|zwecke?n? der verarbeitung|vos données|vos informations|ces données|finalités|finalidad(?:es)?|finalità|verwerkingsdoel|doeleinden/g,
  ],
  [
    "shares",
    /\bwe (?:may |will |also |do not |don't |only |never ){0,3}(?:share|disclose|sell|rent|transfer)\b|\bshar(?:e|ing) (?:of )?(?:your )?(?:personal )?(?:data|information)|\bdisclos(?:e|ure)\w* (?:of )?(?:your )?(?:personal )?(?:data|information)|weitergabe|empfänger|destinataires|communiquées|transmises|partage(?:ons|r)|cesión|destinatarios?|destinatari|compartilha\w+|verstrekk\w+|delen (?:wij|we)/g,
  ],
  [
    "retention",
    /\b(?:retain|retention|keep|store) (?:of )?(?:your |the |personal |this |it )|\bfor as long as\b|\bdata retention\b|retention period|speicherdauer|gespeichert|durée de conservation|conserv(?:ons|ées|ados|ati)|plazo de conservación|bewaartermijn|bewaren/g,
  ],
  [
    "rights",
    /\byour (?:privacy |data )?(?:rights|choices)\b|\bright(?:s)? to (?:access|object|request|erasure|rectif\w+|delet\w+|opt|correct|know|withdraw|lodge)|\bopt[- ]out\b|\bunsubscribe\b|recht auf (?:auskunft|löschung|berichtigung)|ihre rechte|droits? d'accès|vos droits|droit de rectification|derecho(?:s)? (?:de|a) (?:acceso|rectificación)|diritt[oi] di (?:accesso|rettifica)|diritti dell'interessato|direito(?:s)? (?:de|do) (?:acesso|titular)|recht (?:op|van) inzage|uw rechten|je rechten/g,
  ],
  [
    "this-policy",
    /\b(?:this|our) (?:policy|notice|statement)\b|\b(?:this|our|the) (?:\w+ )?(?:privacy|data protection) (?:and cookies? |& cookies? |and security )?(?:policy|notice|statement|disclosure|addendum|centre|center)\b|diese[rn]? datenschutz\w+|(?:présente|cette|notre) (?:politique|charte)|(?:esta|la presente|nuestra) política|(?:la presente|questa) informativa|(?:esta|nossa) política|(?:deze|dit|onze|ons) privacy\s?\w+/g,
  ],
  ["cookies", /\bcookies?\b/g],
  [
    "third-parties",
    /\bthird[- ]part(?:y|ies)\b|\bservice providers?\b|\baffiliates\b|dritte|auftragsverarbeiter|dienstleister|sous-traitants?|prestataires|terceros|encargad[oa]s? del tratamiento|terzi|responsabil[ei] del trattamento|terceiros|derden|verwerker/g,
  ],
  [
    "security",
    /\b(?:security measures|safeguard\w*|unauthori[sz]ed access|encrypt\w+|reasonable (?:steps|measures)|protect (?:your|the) (?:personal )?(?:data|information))\b|technische und organisatorische|mesures (?:techniques|de sécurité)|medidas (?:técnicas|de seguridad)|misure (?:tecniche|di sicurezza)|medidas técnicas|beveilig\w+/g,
  ],
  [
    "children",
    /\bchildren\b|\bunder (?:the age of )?1[3-8]\b|\bminors\b|kinder|mineurs|menores|minori|minderjarig\w*|kinderen/g,
  ],
  [
    "law",
    /\bgdpr\b|\bccpa\b|\bcpra\b|\blegitimate interests?\b|\blegal bas(?:is|es)\b|\bdata (?:controller|subject|protection (?:officer|authority|act))s?\b|\bsupervisory authority\b|dsgvo|ds-gvo|rechtsgrundlage|berechtigtes? interesse|verantwortliche[rn]?|rgpd|cnil|responsable d[ue] traitement|base (?:légale|juridique)|intérêt légitime|responsable del tratamiento|interés legítimo|titolare del trattamento|interesse legittimo|garante|lgpd|controlador|verwerkingsverantwoordelijke|gerechtvaardigd belang|avg\b/g,
  ],
  [
    "changes",
    /\b(?:changes|updates|amendments|modifications) to (?:this|our) (?:\w+ )?(?:policy|notice|statement)|\b(?:update|change|modify|revise|amend) (?:this|our) (?:\w+ )?(?:policy|notice|statement)|\b(?:last (?:updated|modified|revised)|effective (?:date|as of)|effective:)|stand:|modification de la (?:présente )?(?:politique|charte)|mise à jour|última actualización|modifiche (?:alla|della) (?:presente )?(?:informativa|privacy)|última atualização|wijzigingen/g,
  ],
  [
    "contact",
    /\bcontact us\b|\bquestions (?:about|regarding|concerning) (?:this|our)|kontakt|contactez|nous contacter|contact(?:e|ar|o)|contattar\w+|contact opnemen/g,
  ],
];

/** Statements that terms of use are made of; a policy has few of them. */
export const TERMS_TALK =
  /\b(?:indemnif\w+|warrant(?:y|ies)|limitation of liability|liab(?:le|ility)|governing law|arbitrat\w+|intellectual property|terminat(?:e|ion)|licen[cs]e (?:to|granted)|these terms|this agreement|subscription fees?|you (?:may|must|shall) not|refund\w*|haftung|gewährleistung|responsabilité|propriété intellectuelle|responsabilidad|responsabilità)\b/g;

/** Words of a data processing agreement: two companies speak, not a service with a person. */
export const PROCESSOR_TALK =
  /\b(?:sub-?processors?|customer (?:personal )?data|data exporter|data importer|controller to processor|this dpa|the parties)\b/g;

/** Words of news and essays: somebody tells what others do. */
export const REPORT_TALK =
  /\b(?:said|told|according to|reported(?:ly)?|spokes(?:man|woman|person)|lawsuits?|sued|regulators?|lawmakers?|researchers?|journalists?|critics|in this (?:article|post|guide)|wrote|subscribe to our newsletter|erklärte|sagte|selon|a déclaré|dijo|según|ha detto|disse|zei)\b/g;

/** Words of instructions: somebody is told where to click. */
export const INSTRUCTION_TALK =
  /\b(?:click|tap|press|select|scroll|toggle|step \d|go to|open (?:the|your)|in the (?:menu|top|upper)|turn (?:it )?(?:on|off)|dropdown|install|download)\b/g;

/** Words of consent tools and their lists of partners. */
export const BANNER_TALK =
  /\b(?:accept all|reject all|allow all|manage (?:options|consent|preferences|choices)|store and\/or access|\d+ (?:vendors?|partners)|our (?:\d+ )?partners|save (?:&|and) exit|confirm my choices|always active|strictly necessary|personalised ads and content|alle akzeptieren|tout accepter|aceptar todo|accetta tutt[oi]|aceitar tudo|alles accepteren)\b/g;

/** An organisation speaks to a reader: "we … your". */
export const WE_YOUR =
  /\b(?:we|our|us|wir|unser\w*|nous|notre|nos|nosotros|nuestr\w+|noi|nostr\w+|nós|nosso\w*|wij|onze|ons)\b/g;
export const YOUR =
  /\b(?:you|your|yours|sie|ihre[rnms]?|vous|votre|vos|usted|su|sus|tus?|tuo[ai]?|lei|você|seus?|suas?|u|uw|je|jouw)\b/g;
