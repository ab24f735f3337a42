import { describe, expect, test } from "vitest";
import { detect } from "../../src/analysis/detect";
import type { PageSignals } from "../../src/analysis/types";

/** Pages of invented organisations, by what their names and their text say. */
function page(title: string, text: string, more: Partial<PageSignals> = {}): PageSignals {
  const folded = text.replace(/\s+/g, " ").trim();
  return { title, language: "en", headings: [], words: folded.split(" ").length, text: folded, ...more };
}
const heads = (...texts: string[]) => texts.map((text, i) => ({ level: i ? 2 : 1, text }));
const times = (n: number, text: string) => Array.from({ length: n }, () => text).join(" ");

const POLICY = `This privacy policy explains how Larkspur Teas collects, uses and shares your personal information.
  Information we collect. We collect the personal information you provide when you open an account, such as your name and
  e-mail address, and we automatically collect usage data through cookies and similar technologies.
  How we use your information. We use your personal data to deliver your orders and, with your consent, to send you offers.
  We share personal information with service providers who process it for us, and we may disclose it if the law asks us to.
  We do not sell your personal information. We retain your data for as long as your account is open. You have the right to
  access, correct or delete your personal data, and you can opt out of marketing at any time. We use reasonable measures to
  protect your information against unauthorised access. Our shop is not directed to children under 16. We may update this
  policy; the last updated date is at the top. If you have questions about this policy, contact us at tea@larkspur.example.`;

const WERBUNG = `Diese Datenschutzerklärung informiert Sie darüber, wie die Kolbenfresser GmbH personenbezogene Daten verarbeitet.
  Verantwortlicher ist die Kolbenfresser GmbH. Wir erheben personenbezogene Daten, wenn Sie ein Konto anlegen. Rechtsgrundlage der
  Verarbeitung ist Art. 6 DSGVO. Die Daten werden gespeichert, solange es für die Zwecke der Verarbeitung nötig ist. Eine Weitergabe
  an Dritte erfolgt nur an Auftragsverarbeiter. Wir verwenden Cookies. Ihre Rechte: Sie haben ein Recht auf Auskunft, Berichtigung
  und Löschung. Wir treffen technische und organisatorische Maßnahmen. Bei Fragen nehmen Sie Kontakt mit uns auf.`;
const FRANCAIS = `La présente politique explique comment la Boulangerie Trois-Lunes traite vos données personnelles. Nous collectons les
  données à caractère personnel que vous nous donnez. Finalités : nous utilisons vos données pour livrer vos commandes. Destinataires :
  vos données peuvent être communiquées à nos prestataires et sous-traitants. Durée de conservation : vos données sont conservées trois
  ans. Vos droits : vous disposez d'un droit d'accès et de rectification ; vous pouvez saisir la CNIL. Nous utilisons des cookies.
  Le responsable du traitement est la Boulangerie Trois-Lunes. Contactez-nous à l'adresse donnee@trois-lunes.example.`;
const ESPANOL = `Esta política de privacidad explica cómo Naranjal del Sur trata sus datos personales. El responsable del tratamiento es
  Naranjal del Sur. Recogemos los datos personales que usted nos da. Finalidad: enviar sus pedidos. Destinatarios: no se ceden datos a
  terceros salvo obligación legal; cesión a encargados del tratamiento. Plazo de conservación: los datos se conservarán dos años.
  Usted tiene derecho de acceso y derecho a la rectificación. Usamos cookies. Medidas de seguridad. Puede contactar con nosotros.`;
const ITALIANO = `La presente informativa spiega come Vigna Alta tratta i dati personali. Il titolare del trattamento è Vigna Alta. Raccogliamo
  i dati personali che ci fornisce. Finalità e base giuridica: interesse legittimo. I destinatari dei dati sono responsabili del trattamento e
  terzi. I dati sono conservati per due anni. Lei ha diritto di accesso e diritto di rettifica e può rivolgersi al Garante. Usiamo cookie.
  Adottiamo misure di sicurezza. Per domande può contattare il titolare.`;
const PORTUGUES = `Esta política de privacidade explica como a Padaria do Cais trata os seus dados pessoais. Recolhemos os dados pessoais que nos
  fornece. Finalidade: entregar encomendas. Os dados são compartilhados com terceiros. São conservados por dois anos. Você tem direito de acesso
  e direito de retificação; direitos do titular segundo a LGPD. Usamos cookies. Medidas técnicas de segurança. O controlador é a Padaria do Cais.
  Pode contactar o encarregado. Última atualização em maio.`;
const NEDERLANDS = `Deze privacyverklaring legt uit hoe Fietsenhoek persoonsgegevens verwerkt. Wij verzamelen persoonsgegevens die u ons geeft. Doeleinden:
  wij verwerken uw persoonlijke gegevens om te bezorgen. Wij verstrekken gegevens aan derden die verwerker zijn. De bewaartermijn is twee jaar. U heeft
  recht op inzage; uw rechten staan hieronder. Wij gebruiken cookies. Wij nemen maatregelen ter beveiliging. De verwerkingsverantwoordelijke is
  Fietsenhoek. U kunt contact opnemen bij vragen over wijzigingen.`;

describe("policies are recognised", () => {
  test.each<[string, PageSignals]>([
    [
      "named and spoken like one",
      page("Privacy Policy | Larkspur Teas", POLICY, { headings: heads("Privacy Policy") }),
    ],
    ["by address and text", page("Larkspur", POLICY, { url: "https://larkspur.example/legal/privacy" })],
    ["by its words alone", page("Legal", times(3, POLICY))],
    ["linked as the policy", page("Help Center", POLICY, { linkedAsPolicy: true })],
    ["German", page("Datenschutz", WERBUNG, { headings: heads("Datenschutzerklärung") })],
    [
      "German, by its words",
      page("Rechtliches", times(2, WERBUNG), { url: "https://kolbenfresser.example/datenschutz" }),
    ],
    ["French", page("Trois-Lunes", FRANCAIS, { headings: heads("Politique de confidentialité") })],
    ["Spanish", page("Política de privacidad - Naranjal", ESPANOL)],
    ["Italian", page("Informativa sulla privacy", ITALIANO)],
    ["Portuguese", page("Política de Privacidade", PORTUGUES)],
    ["Dutch", page("Privacyverklaring", NEDERLANDS)],
  ])("%s", (_, signals) => {
    expect(detect(signals)).toMatchObject({ policy: true });
  });
});

const NEWS = times(
  3,
  `The regulator said on Tuesday that the video service had collected personal data of children without consent and shared it with
  advertisers. "We take privacy seriously," a spokesman said. The company's privacy policy had told users that their personal information
  was not sold. According to the lawsuit, third parties received e-mail addresses and location data. Critics said the fine under the GDPR
  was too low. Lawmakers reported that a new bill would give people the right to delete data that brokers collect about them.`,
);
const LAW = times(
  3,
  `The act gives consumers the right to know what personal information a business collects, the right to delete it and the right to opt out
  of its sale. A controller must state the legal basis and the retention period in its privacy notice. Service providers are bound by contract.
  According to the supervisory authority, legitimate interests need a balancing test. Researchers wrote that most notices are hard to read. In this
  guide we explain what lawyers look at. Children under 13 are protected by another law.`,
);
const HELP = times(
  3,
  `To manage your privacy settings, open the app, tap your picture and select Settings. Go to Privacy and click Download your data. You can turn
  off personalised ads: scroll down, select Ads and toggle the switch. To delete your account, click Delete and press Confirm. Step 2: install the
  update. If you want to see which third parties have access, go to Connected apps and tap Remove. Your data is removed after 30 days.`,
);
const TERMS = times(
  3,
  `By using the service you agree to these terms. You must not copy the content. We may terminate your account. All intellectual property belongs to
  us; no licence to use it is granted. The service comes without warranty of any kind and we are not liable for damages. You will indemnify us.
  This agreement is under the governing law of Freedonia; disputes go to arbitration. We process personal data as our privacy policy describes.`,
);
const BANNER = times(
  6,
  `We and our 812 partners store and/or access information on a device, such as cookies, and process personal data for personalised ads and content.
  You may accept all or manage options; vendors may rely on legitimate interests. See our privacy policy. Accept all. Reject all. Always active.
  Spring shoes are here. New boots, sandals and trainers for the whole family. Free delivery from 40 crowns. Sale ends Sunday.`,
);
const LISTING = `Tidy Tasks. Contains ads. Data safety: the developer says that this app may collect personal info, app activity and device identifiers, and that
  data is encrypted in transit. You can request that data be deleted. See the developer's privacy policy. Reviews: I love it, five stars. Install on more devices.`;
const HUB = `Your privacy matters. We build products that keep you in control of your data. Read our privacy policy. Manage your cookie choices. Download your data.
  Learn how encryption protects your messages. Visit the safety hub. Our principles: transparency, choice and security. See the transparency report.`;
const COOKIES = times(
  3,
  `This cookie policy explains what cookies are and which cookies we use. Session cookies end with the visit. Analytics cookies count visits. Advertising
  cookies are set by third parties. You can block cookies in your browser. The cookie _vst lasts one year.`,
);
const AGREEMENT = times(
  3,
  `This DPA forms part of the agreement between the parties. The processor processes customer personal data on documented instructions of the controller.
  Subprocessors are listed in Annex III. The data exporter and the data importer agree to the standard contractual clauses, controller to processor.`,
);

describe("other pages stay silent", () => {
  test.each<[string, PageSignals]>([
    [
      "news about privacy",
      page("Video service fined over children's privacy, its privacy policy called misleading", NEWS, {
        url: "https://news.example/2026/privacy-fine",
        headings: heads("Video service fined over children's privacy"),
      }),
    ],
    [
      "an article about privacy law",
      page("Privacy law: what a privacy policy must say", LAW, {
        url: "https://law.example/blog/privacy-law-explained",
        headings: heads("What must a privacy policy say?", "Right to know", "Children"),
      }),
    ],
    [
      "a help article",
      page("Manage your privacy settings - Help", HELP, {
        url: "https://help.example/privacy-settings",
        headings: heads("Manage your privacy settings"),
      }),
    ],
    [
      "terms of use",
      page("Terms of Service | Larkspur", TERMS, {
        url: "https://larkspur.example/legal/terms",
        headings: heads("Terms of Service", "Privacy", "Liability"),
      }),
    ],
    ["terms without a name", page("Larkspur", TERMS)],
    [
      "a home page with a long cookie banner",
      page("Larkspur Shoes", BANNER, {
        url: "https://larkspur.example/",
        headings: heads("Spring shoes", "We value your privacy"),
      }),
    ],
    [
      "an app listing",
      page("Tidy Tasks – Apps", LISTING, {
        url: "https://apps.example/tidy",
        headings: heads("Tidy Tasks", "Data safety"),
      }),
    ],
    [
      "a privacy center",
      page("Privacy Center", HUB, {
        url: "https://larkspur.example/privacy-center",
        headings: heads("Privacy Center", "Your data, your choice"),
      }),
    ],
    [
      "a cookie policy",
      page("Cookie Policy", COOKIES, {
        url: "https://larkspur.example/cookies",
        headings: heads("Cookie Policy"),
      }),
    ],
    [
      "a data processing agreement",
      page("Data Processing Addendum", AGREEMENT, { headings: heads("Data Processing Addendum") }),
    ],
    [
      "a template",
      page("Privacy Policy Template and Generator", `${LAW} ${POLICY}`, {
        headings: heads("Free privacy policy generator"),
      }),
    ],
    [
      "an empty page of that name",
      page("Privacy Policy", "", { url: "https://larkspur.example/privacy-policy" }),
    ],
    ["an empty page", page("", "")],
  ])("%s", (_, signals) => {
    expect(detect(signals)).toMatchObject({ policy: false });
  });
});

test("it explains itself, the weightiest sign first", () => {
  const { reasons } = detect(page("Privacy Policy", POLICY, { headings: heads("Privacy Policy") }));
  expect(reasons).toContain("title");
  expect(reasons).toContain("practices");
  expect(detect(page("Terms of Service", TERMS)).reasons).toContain("!terms");
});

test.each([
  ["spaces", " ".repeat(200_000)],
  ["one word", "privacy".repeat(30_000)],
  ["we we we", "we may also ".repeat(20_000)],
  ["personal personal", "personal ".repeat(30_000)],
  ["brackets", "our the this ".repeat(20_000)],
])("hostile text is judged at once: %s", (_, text) => {
  const signals = { title: text.slice(0, 5_000), language: "", headings: [], words: 1_000, text };
  const before = performance.now();
  detect(signals);
  expect(performance.now() - before).toBeLessThan(500);
});

const ORDER = `We collect the information you give us, such as your name and your e-mail address, and we use your personal information to send
  you tea. We share data with service providers. You can ask us to delete your personal data.`;

describe("pages that lead to a policy, or tell of one, are none", () => {
  test.each<[string, PageSignals]>([
    [
      "a policy's page that is not drawn yet",
      page("Privacy Policy | Larkspur", "Privacy Policy Loading", {
        url: "https://larkspur.example/privacy-policy",
        headings: heads("Privacy Policy"),
      }),
    ],
    [
      "a choice of policies",
      page("Privacy policies", "Choose your region to read the privacy policy that applies to you.", {
        url: "https://larkspur.example/legal/privacy",
        headings: heads("Privacy policies"),
      }),
    ],
    [
      "a privacy center",
      page(
        "Privacy Center | Larkspur",
        `Your privacy matters to us. Here you find tools and learn how we protect your data. Privacy policy: read how we collect, use and
         share your personal information. Your choices: manage cookies and e-mails. Request your data: access, correct or delete it.`,
        { headings: heads("Privacy Center", "Privacy policy", "Your choices", "Request your data") },
      ),
    ],
    [
      "news that names the policy",
      page(
        "Larkspur rewrites its privacy policy after backlash",
        `Larkspur said on Tuesday that it would change its privacy policy. "We collect your data to make tea better," a spokesman said. The
         company shares personal data with advertisers, according to critics, and has the right to retain it. ${ORDER}`,
        { headings: heads("Larkspur rewrites its privacy policy after backlash") },
      ),
    ],
    [
      "the announcement of a new policy",
      page(
        "We're updating our Privacy Policy | Larkspur Blog",
        `Next month our privacy policy changes. ${ORDER}`,
        {
          url: "https://larkspur.example/blog/updating-our-privacy-policy",
          headings: heads("We're updating our Privacy Policy"),
        },
      ),
    ],
    [
      "a form for requests",
      page("Submit a privacy request | Larkspur", `Exercise your rights. ${ORDER}`, {
        url: "https://larkspur.example/privacy/request",
        headings: heads("Submit a privacy request"),
      }),
    ],
    [
      "a vacancy",
      page(
        "Privacy Engineer – Careers",
        `You review how we collect, use and share personal data. Apply now. ${ORDER}`,
        {
          url: "https://larkspur.example/careers/privacy",
          headings: heads("Privacy Engineer"),
        },
      ),
    ],
  ])("%s", (_, signals) => {
    expect(detect(signals)).toMatchObject({ policy: false });
  });
});

test("terms and policy on one page are a policy, for it is told apart when it is read", () => {
  const both = `You must not misuse the service. We are not liable for damages. ${POLICY}`;
  const signals = page("Terms & Privacy – Larkspur", both, {
    headings: heads("Terms and privacy", "Terms of use", "Privacy policy"),
  });
  expect(detect(signals)).toMatchObject({ policy: true });
});

test("a policy of a few sentences", () => {
  const signals = page(
    "Privacy policy – Tab Counter",
    `Tab Counter does not collect, store or share any personal information. All data stays on your device. There are no cookies and no
     third parties. If you have questions about this policy, write to us.`,
    { headings: heads("Privacy Policy") },
  );
  expect(detect(signals)).toMatchObject({ policy: true });
});
