import type { Catalogue } from "./catalogue";

export const en = {
  "settings.open": "Settings",
} as const satisfies Catalogue;
