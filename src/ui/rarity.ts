import type { Translate } from "./translate";

/** A statement made by at most this share of policies is marked as rare. */
const RARE = 0.1;

/** "1 in 20 policies says this", or nothing where it is common or not known. */
export function rarity(share: number | undefined, t: Translate): string | undefined {
  if (share === undefined || share <= 0 || share > RARE) return undefined;
  return t("rare", { count: Math.round(1 / share) });
}
