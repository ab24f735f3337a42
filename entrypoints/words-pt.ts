import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { topicWording } from "../src/analysis/topics/wording";
import { pt } from "../src/wording/pt";
import { shelve } from "../src/wording/shelf";

/** Portuguese words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("pt", { ...topicWording, ...pt }));
