/** The path of a Firefox that is new enough; undefined where there is none. */
export function findFirefox(): string | undefined;
