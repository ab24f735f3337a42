import { useEffect, useState } from "preact/hooks";
import { type Settings, watchSettings } from "../../src/extension/settings";
import type { Translate } from "../../src/wording";
import { useTranslator } from "../language/use-translator";

/** The settings, and the words of the language in them, as they are now: they may be changed in another of our pages. */
export function useSettings(first: Settings, words: Translate): { settings: Settings; t: Translate } {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  return { settings, t: useTranslator(settings, words) };
}
