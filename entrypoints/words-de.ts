import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { de } from "../src/wording/de";
import { shelve } from "../src/wording/shelf";
import { statements } from "../src/wording/statements/de";

/** German words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("de", { ...statements, ...de }));
