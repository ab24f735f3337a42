import { render } from "preact";
import "../../../src/ui/tokens.css";
import "../../../src/ui/smallprint.css";
import { Surface } from "../../../src/ui/surface";
import { pseudoTranslator } from "../pseudo";
import { sampleTranslator } from "../sample-wording";
import { DEMO_VIEWS } from "./views";

/** The gallery of states has a frame around each. */
const GALLERY =
  ".demo-gallery{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(400px,100%),400px));gap:24px;padding:24px;background:var(--paper-sunk);justify-content:center}.demo-gallery .frame{block-size:420px;min-block-size:0;outline:1px solid var(--rule)}";

/** `?view=popup&lang=de&theme=dark` renders one view with a sample; without a view, a list of them. */
const query = new URLSearchParams(location.search);
const language = query.get("lang") ?? "en";
const t = language === "pseudo" ? pseudoTranslator() : sampleTranslator(language);
const theme = query.get("theme");
const view = DEMO_VIEWS[query.get("view") ?? ""];
const root = document.getElementById("app");
document.documentElement.lang = t.language;

if (root) {
  render(
    <Surface t={t} theme={theme === "dark" || theme === "light" ? theme : "system"}>
      {view ? <Shown view={view} /> : <Links />}
    </Surface>,
    root,
  );
}

function Shown({ view: show }: { readonly view: (typeof DEMO_VIEWS)[string] }) {
  return (
    <>
      <style>{GALLERY}</style>
      {show(t)}
    </>
  );
}

function Links() {
  return (
    <ul>
      {Object.keys(DEMO_VIEWS).map((name) => (
        <li key={name}>
          <a href={`?view=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
