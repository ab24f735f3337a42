import { useEffect, useState } from "preact/hooks";
import type { Translate } from "../../src/wording";
import type { Choice } from "./language";
import { loadTranslator } from "./translate";

/**
 * The translator of a page of ours: another one as soon as the user chooses another language and its words are
 * loaded. The page's own language and direction of writing follow, and its title where it has a message.
 */
export function useTranslator({ language }: Choice, first: Translate, title?: string): Translate {
  const [t, setTranslate] = useState(() => first);
  useEffect(() => {
    let wanted = true;
    const take = (next: Translate) => wanted && setTranslate(() => next);
    loadTranslator({ language }).then(take, () => undefined);
    return () => {
      wanted = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = t.language;
    if (title) document.title = t(title);
  }, [t, title]);
  return t;
}
