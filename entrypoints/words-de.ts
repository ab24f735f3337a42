import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { topicWording } from "../src/analysis/topics/wording";
import { de } from "../src/wording/de";
import { shelve } from "../src/wording/shelf";

/** German words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("de", { ...topicWording, ...de }));
