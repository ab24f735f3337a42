/** The two readers of text; a page of HTML is read where there is a DOM. */
export { readMarkdown } from "./reading/read-markdown";
export { readPlainText } from "./reading/read-plain-text";
