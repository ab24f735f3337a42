import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { fr } from "../src/wording/fr";
import { shelve } from "../src/wording/shelf";
import { statements } from "../src/wording/statements/fr";

/** French words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("fr", { ...statements, ...fr }));
