import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { pt } from "../src/wording/pt";
import { shelve } from "../src/wording/shelf";
import { statements } from "../src/wording/statements/pt";

/** Portuguese words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("pt", { ...statements, ...pt }));
