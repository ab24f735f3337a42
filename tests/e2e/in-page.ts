/** What the reading tests run inside a page, bundled into one script. */
export { highlight } from "../../src/page/highlight";
export { readPage } from "../../src/page/read-page";
