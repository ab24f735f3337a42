/** What the reading tests run inside a page, bundled into one script. */
export { detect } from "../../src/analysis/detect";
export { highlight } from "../../src/page/highlight";
export { readPage } from "../../src/page/read-page";
export { gatherSignals } from "../../src/page/signals";
