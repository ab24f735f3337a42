import { fold } from "./fold";

/** The document's title; none where an element of that name stands in the property's place. */
export const titleOf = (document: Document): string =>
  fold(typeof document.title === "string" ? document.title : "");
