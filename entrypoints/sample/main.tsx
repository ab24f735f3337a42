import samplePolicy from "../../assets/sample-policy.html?raw";
import { loadSettings, watchSettings } from "../../src/extension/settings";
import { loadTranslator } from "../language/translate";
import { startReader } from "../reader/start-reader";

const STYLE = /<style>([^<]*)<\/style>/;

/** Puts the sample policy on this page, as a web page would have it, and opens the panel over it. */
async function open(): Promise<void> {
  const [element = "", css = ""] = STYLE.exec(samplePolicy) ?? [];
  const policy = new DOMParser().parseFromString(samplePolicy.replace(element, ""), "text/html");
  document.title = policy.title;
  // Adopted, because the content security policy of our pages forbids styles that stand in the page.
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  document.adoptedStyleSheets.push(styles);
  document.body.replaceChildren(...[...policy.body.children].map((child) => document.adoptNode(child)));
  const { openPanel, follow } = startReader();
  const settings = await loadSettings();
  await loadTranslator(settings);
  openPanel(settings, true);
  watchSettings((next) => void loadTranslator(next).then(() => follow(next)));
}

void open();
