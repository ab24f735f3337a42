import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { nl } from "../src/wording/nl";
import { shelve } from "../src/wording/shelf";
import { statements } from "../src/wording/statements/nl";

/** Dutch words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("nl", { ...statements, ...nl }));
