import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { it } from "../src/wording/it";
import { shelve } from "../src/wording/shelf";
import { statements } from "../src/wording/statements/it";

/** Italian words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("it", { ...statements, ...it }));
