import figures from "../../assets/accuracy.json";
import type { AccuracyFigures } from "../../src/ui/options-page";

/** What `npm run accuracy` measured when this version was made. */
export const accuracyFigures: AccuracyFigures = {
  ...figures,
  kind: figures.kind === "heldout" ? "heldout" : "development",
};
