import { useEffect, useState } from "preact/hooks";
import type { PageState } from "../../src/extension/messages";
import { inspect } from "../../src/extension/page-link";
import type { PolicyLink } from "../../src/ui/states";
import { isForeign } from "./page-view";
import type { ShownTab } from "./tab-view";

/**
 * Where else a policy may be read that cannot be read here. The page of a policy in another language is asked for its
 * English version; a PDF cannot be asked for anything, so that its site is all there is to offer.
 */
export function useWaysOn({ id, url }: ShownTab, state: PageState | undefined): readonly PolicyLink[] {
  const [links, setLinks] = useState<readonly PolicyLink[]>([]);
  const foreign = state?.phase === "done" && isForeign(state.summary);
  useEffect(() => {
    setLinks([]);
    if (!foreign) return;
    let wanted = true;
    inspect(id)
      .then((page) => wanted && setLinks(page?.links ?? []))
      // A page that does not answer has no links to offer.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [id, foreign]);
  const isPdf = state?.phase === "failed" && state.reason === "pdf";
  return isPdf ? siteOf(url) : links;
}

/** The first page of an address's site, if it is on the web. */
function siteOf(url: string): readonly PolicyLink[] {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return [];
  const { host, origin } = new URL(url);
  return [{ text: host, href: `${origin}/` }];
}
