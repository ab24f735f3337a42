/** What links to a privacy policy are called, in the languages that are recognised. */
export const FULL_NAME =
  /privacy (?:policy|notice|statement)|data protection (?:policy|notice)|datenschutz(?:erklärung|hinweise|bestimmungen)|politique de confidentialité|protection des données|politique de privaci|aviso de privacidad|informativa (?:sulla )?privacy|privacyverklaring|privacybeleid|integritetspolicy/i;
export const SHORT_NAME =
  /\bprivacy\b|datenschutz|confidentialité|vie privée|données personnelles|privacidad|protección de datos|privacidade|persoonsgegevens|integritet/i;
