import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { topicWording } from "../src/analysis/topics/wording";
import { fr } from "../src/wording/fr";
import { shelve } from "../src/wording/shelf";

/** French words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("fr", { ...topicWording, ...fr }));
