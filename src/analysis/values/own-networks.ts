import { once } from "../once";
import type { Statement } from "../statements";

const NETWORKS = [
  "facebook",
  "meta",
  "twitter",
  "linkedin",
  "instagram",
  "tiktok",
  "pinterest",
  "snapchat",
  "reddit",
] as const;
/** A policy names who it speaks for in every tenth sentence at least, and anybody else much more seldom. */
const OWN_SHARE = 0.1;

/** The social networks whose own policy this is: to itself, a network is no recipient. */
export const ownNetworks = once((statements: readonly Statement[]): ReadonlySet<string> => {
  const least = Math.max(3, statements.length * OWN_SHARE);
  return new Set(
    NETWORKS.filter((name) => statements.filter(({ text }) => text.includes(name)).length > least),
  );
});
