/** The path of a Chromium that loads extensions; throws with all that was tried and what to do. */
export function findBrowser(): Promise<string>;
