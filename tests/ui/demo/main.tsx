import { render } from "preact";
import "../../../src/ui/tokens.css";
import "../../../src/ui/smallprint.css";
import { Surface } from "../../../src/ui/surface";
import { sampleTranslator } from "../sample-wording";
import { DEMO_VIEWS } from "./views";

/** `?view=popup&lang=de&theme=dark` renders one view with a sample; without a view, a list of them. */
const query = new URLSearchParams(location.search);
const t = sampleTranslator(query.get("lang") ?? "en");
const theme = query.get("theme");
const view = DEMO_VIEWS[query.get("view") ?? ""];
const root = document.getElementById("app");
document.documentElement.lang = t.language;

if (root) {
  render(
    <Surface t={t} theme={theme === "dark" || theme === "light" ? theme : "system"}>
      {view ? view(t) : <Links />}
    </Surface>,
    root,
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
