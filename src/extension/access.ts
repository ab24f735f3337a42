import browser from "webextension-polyfill";

/** Access that the manifest asks for and the user may withhold: to one page's site, or to all where it is not known. */
function origins(url: string): string[] {
  return URL.canParse(url) ? [`${new URL(url).origin}/*`] : ["http://*/*", "https://*/*"];
}

/** Whether the user lets us into the site of this page. */
export async function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: origins(url) }).catch(() => false);
}

/** Asks the user for it; only a click may do so. False where the user, or the browser, says no. */
export async function requestAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: origins(url) }).catch(() => false);
}
