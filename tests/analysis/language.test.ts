import { expect, test } from "vitest";
import { identifyLanguage } from "../../src/analysis/language";

const TEXTS: Record<string, string> = {
  en: "We keep the information that you give us for as long as you have an account with us, and we do not sell it to anybody.",
  de: "Wir speichern die Daten, die Sie uns geben, solange Sie ein Konto bei uns haben, und wir geben sie nicht an Dritte weiter.",
  fr: "Nous conservons les données que vous nous donnez pendant la durée de votre compte et nous ne les vendons pas à des tiers.",
  es: "Conservamos los datos que usted nos da mientras tenga una cuenta con nosotros y no los vendemos a terceros de ninguna manera.",
  it: "Conserviamo i dati che ci fornisce per tutta la durata del suo conto e non sono venduti a terzi in nessun caso dalla nostra azienda.",
  pt: "Guardamos os dados que você nos dá enquanto tiver uma conta e não são vendidos a terceiros em nenhum caso pela nossa empresa.",
  nl: "Wij bewaren de gegevens die u ons geeft zolang u een account bij ons heeft en wij verkopen ze niet aan derden of aan anderen.",
  sv: "Vi sparar den information som du ger oss så länge som du har ett konto hos oss och vi säljer den inte till någon annan.",
  ja: "当社は、お客様からいただいた情報を、アカウントをお持ちの間、保存します。第三者に販売することはありません。",
  zh: "我们会在您拥有账户期间保存您提供给我们的信息，并且不会将其出售给任何第三方。",
};

test.each(Object.entries(TEXTS))("%s is told by its words, whatever the page says", (language, text) => {
  expect(identifyLanguage([text])).toBe(language);
  expect(identifyLanguage([text], language === "en" ? "de" : "en-US")).toBe(language);
});

test("too little text leaves the page's word, or none", () => {
  expect(identifyLanguage(["Privacy"], "de-AT")).toBe("de");
  expect(identifyLanguage(["Privacy"])).toBe("und");
  expect(identifyLanguage([], "x")).toBe("und");
});

test("a long text is judged by all of it, not by its preamble", () => {
  expect(identifyLanguage([TEXTS.en ?? "", ...Array.from({ length: 400 }, () => TEXTS.de ?? "")])).toBe("de");
});
