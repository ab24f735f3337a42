/** A worker that does nothing: what any worker costs. */
postMessage("ready");
