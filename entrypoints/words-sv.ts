import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { topicWording } from "../src/analysis/topics/wording";
import { shelve } from "../src/wording/shelf";
import { sv } from "../src/wording/sv";

/** Swedish words, loaded where that language is in use. */
export default defineUnlistedScript(() => shelve("sv", { ...topicWording, ...sv }));
