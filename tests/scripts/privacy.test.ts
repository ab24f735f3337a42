import { describe, expect, test } from "vitest";
import { findBanned } from "../../scripts/privacy/bundles";
import { faultsOfManifest } from "../../scripts/privacy/manifest";
import { comparable } from "../../scripts/privacy/use-every-view";

const found = (name: string, text: string) =>
  findBanned([{ name, bytes: new TextEncoder().encode(text) }]).map(({ what }) => what);

describe("what no file of a package may contain is found", () => {
  test.each([
    ["fetch", `fetch("/x")`],
    ["fetch", `const f=globalThis.fetch;f(u)`],
    ["fetch", `self["fetch"](u)`],
    ["XMLHttpRequest", `new XMLHttpRequest`],
    ["WebSocket", `new WebSocket(u)`],
    ["WebTransport", `new WebTransport(u)`],
    ["sendBeacon", `navigator.sendBeacon(u)`],
    ["EventSource", `new EventSource(u)`],
    ["WebRTC", `new RTCPeerConnection`],
    ["importScripts", `importScripts(u)`],
    ["workers", `new Worker(u)`],
    ["import of an address", `import("//cdn.example/x.js")`],
    ["code from text", `new Function(t)`],
    ["code from text", `eval(t)`],
    ["markup from text", `e.insertAdjacentHTML("x",t)`],
    ["background downloads", `chrome.downloads.download({url})`],
    ["remote address", `const u="https://telemetry.example/x"`],
  ])("%s: %s", (what, code) => {
    expect(found("background.js", code)).toContain(what);
  });

  test.each([
    ["@import", `@import "x.css"`],
    ["url() of another place", `a{background:url("//cdn.example/x.png")}`],
    ["url() of another place", `@font-face{src:url(/x.woff2)}`],
    ["remote address", `a{--x:"https://cdn.example/"}`],
  ])("%s in a style sheet: %s", (what, css) => {
    expect(found("x.css", css)).toContain(what);
  });

  test("src, href or action of another place", () => {
    expect(found("x.html", `<img src="//cdn.example/x.png">`)).toEqual([
      "src, href or action of another place",
    ]);
  });
});

test("what is no request is left alone", () => {
  const code = `say("they fetch and keep it");a.prefetch("x");n="http://www.w3.org/2000/svg";m="https://*/*"`;
  expect(found("background.js", code)).toEqual([]);
  expect(found("x.css", `a{background:url(data:image/png;base64,AA==);mask:url(#m)}`)).toEqual([]);
});

const manifest = (policy: string, more = {}) =>
  JSON.stringify({ permissions: ["storage"], content_security_policy: { extension_pages: policy }, ...more });
const GOOD =
  "default-src 'none'; script-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; style-src 'self'";

test("a manifest that lets pages connect, load or be found out is told", () => {
  expect(faultsOfManifest(manifest(GOOD))).toEqual([]);
  expect(faultsOfManifest(manifest(GOOD.replace("connect-src 'none'; ", "")))).toEqual([
    "connect-src is missing",
  ]);
  expect(faultsOfManifest(manifest(`${GOOD}; img-src https:`))).toEqual(["img-src allows https:"]);
  expect(faultsOfManifest(manifest(GOOD, { permissions: ["tabs"] }))).toEqual(["permission tabs"]);
  expect(faultsOfManifest(manifest(GOOD, { web_accessible_resources: [] }))).toHaveLength(1);
});

test("requests of our sites are compared with their whole address, others by their host", () => {
  const requests = [
    "GET http://policy.example/privacy?x=1",
    "CONNECT update.example:443",
    "GET http://update.example/a?b",
    "GET http://update.example/c",
  ];
  expect([...comparable(requests)]).toEqual([
    "GET http://policy.example/privacy?x=1",
    "… update.example:443",
    "… update.example",
  ]);
});
