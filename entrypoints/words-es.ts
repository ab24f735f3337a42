import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { es } from "../src/wording/es";
import { shelve } from "../src/wording/shelf";
import { statements } from "../src/wording/statements/es";

/** Spanish words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("es", { ...statements, ...es }));
