import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { topicWording } from "../src/analysis/topics/wording";
import { es } from "../src/wording/es";
import { shelve } from "../src/wording/shelf";

/** Spanish words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("es", { ...topicWording, ...es }));
