import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { topicWording } from "../src/analysis/topics/wording";
import { en } from "../src/wording/en";
import { shelve } from "../src/wording/shelf";

/** English words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("en", { ...topicWording, ...en }));
