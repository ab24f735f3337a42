import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { topicWording } from "../src/analysis/topics/wording";
import { nl } from "../src/wording/nl";
import { shelve } from "../src/wording/shelf";

/** Dutch words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("nl", { ...topicWording, ...nl }));
