import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { topicWording } from "../src/analysis/topics/wording";
import { it } from "../src/wording/it";
import { shelve } from "../src/wording/shelf";

/** Italian words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("it", { ...topicWording, ...it }));
