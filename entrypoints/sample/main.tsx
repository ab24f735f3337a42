import samplePolicy from "../../assets/sample-policy.html?raw";
import { loadSettings, watchSettings } from "../../src/extension/settings";
import { loadTranslator } from "../language/translate";
import { startReader } from "../reader/start-reader";

/** Puts the sample policy on this page, as a web page would have it, and opens the panel over it. */
async function open(): Promise<void> {
  const policy = new DOMParser().parseFromString(samplePolicy, "text/html");
  document.title = policy.title;
  for (const style of policy.head.querySelectorAll("style")) document.head.append(document.adoptNode(style));
  document.body.replaceChildren(...[...policy.body.children].map((child) => document.adoptNode(child)));
  const { openPanel, follow } = startReader();
  const settings = await loadSettings();
  await loadTranslator(settings);
  openPanel(settings, true);
  watchSettings((next) => void loadTranslator(next).then(() => follow(next)));
}

void open();
