import { analyze } from "../../src/analysis/analyze";
import { readMarkdown } from "../../src/analysis/read-text";

/** A worker that analyses the policies that it is sent, and answers with the milliseconds that each took. */
addEventListener("message", ({ data }: MessageEvent<string>) => {
  const policy = { ...readMarkdown(data), language: "en" };
  const start = performance.now();
  analyze(policy);
  postMessage(performance.now() - start);
});
postMessage("ready");
