import { once } from "../once";
import type { Statement } from "../statements";
import type { Hit } from "../topic";

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

const ACCOUNT_OF = /\b(?:facebook|google|twitter|linkedin|instagram|microsoft|apple|snapchat|discord)\b/;
/** Of the statements on data alone, so many and so large a share name the firm that a policy is of. */
const LEAST_OF_DATA = 8;
const OWN_SHARE_OF_DATA = 0.2;

/** "Your Google account", told by Google, is an account of the policy's own service: no profile from elsewhere. */
export function withoutOwnAccounts(hits: readonly Hit[]): readonly Hit[] {
  const statements = [...new Set(hits.map(({ statement }) => statement))];
  const least = Math.max(LEAST_OF_DATA, statements.length * OWN_SHARE_OF_DATA);
  return hits.filter(({ value, statement: { text }, match: [start, end] }) => {
    const name = value === "social-profile" && ACCOUNT_OF.exec(text.slice(start, end))?.[0];
    return !name || statements.filter((other) => other.text.includes(name)).length < least;
  });
}
