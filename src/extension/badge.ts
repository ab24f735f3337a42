import browser from "webextension-polyfill";
import type { Message } from "../analysis/types";
import type { PageState } from "./messages";

/** What stands on the toolbar button: two or three characters, a colour, and a title that says the same. */
export type Badge = { readonly text: string; readonly colour: string; readonly title: Message };

const QUIET = "#6a6258";
const CAUTION = "#95430f";
const ERROR = "#9c2b24";

/** The badge of a page; undefined where the button says nothing, as on every page that is no policy. */
export function badgeOf(state: PageState | undefined): Badge | undefined {
  switch (state?.phase) {
    case "working":
      return { text: "…", colour: QUIET, title: { id: "badge.working" } };
    case "failed":
      return state.reason === "analysis-failed"
        ? { text: "!", colour: ERROR, title: { id: "badge.failed" } }
        : undefined;
    case "done":
      return doneBadge(
        state.summary.attention.length,
        state.summary.notices.map(({ id }) => id),
      );
    default:
      return undefined;
  }
}

function doneBadge(attention: number, notices: readonly string[]): Badge {
  if (notices.includes("language-not-analysed"))
    return { text: "?", colour: QUIET, title: { id: "badge.language" } };
  if (attention === 0) return { text: "§", colour: QUIET, title: { id: "badge.read" } };
  return {
    text: attention > 99 ? "99+" : String(attention),
    colour: CAUTION,
    title: { id: "badge.attention", params: { count: attention } },
  };
}

/** Sets the button of one tab; a tab that was closed meanwhile has no button to set. */
export async function paintBadge(tabId: number, badge: Badge | undefined, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: badge?.text ?? "" }),
    action.setTitle({ tabId, title }),
    badge && action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
    badge && action.setBadgeTextColor({ tabId, color: "#ffffff" }),
  ]).catch(() => undefined);
}
