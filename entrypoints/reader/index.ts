import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startReader } from "./start-reader";

/** Injected into policies, and into pages on which the user clicked. */
export default defineUnlistedScript(() => {
  startReader();
});
