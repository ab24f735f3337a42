import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { shelve } from "../src/wording/shelf";
import { statements } from "../src/wording/statements/sv";
import { sv } from "../src/wording/sv";

/** Swedish words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("sv", { ...statements, ...sv }));
