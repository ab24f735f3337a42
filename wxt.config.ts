import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { licenceTexts, shippedPackages } from "./scripts/licences";
import { onlyShipped } from "./scripts/only-shipped";
import { wordsAlone } from "./scripts/words-alone";

/** A test build may open the panel's shadow root, so that accessibility checks can see into it. */
const openShadow = process.env.SMALLPRINT_OPEN_SHADOW === "1";

/**
 * What extension pages and the background may load: their own scripts and styles, and nothing from any network.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const root = fileURLToPath(new URL(".", import.meta.url));
const licences = shippedPackages(root);

/** Every web page: detection runs there, unless the user withholds the access. */
const webPages = ["http://*/*", "https://*/*"];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: "assets/static",
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${openShadow ? "-open" : ""}`,
  vite: () => ({
    plugins: [wordsAlone(), preact(), onlyShipped(licences.map(({ name }) => name))],
    // Vite's polyfill for preloading would be the only `fetch` in the package.
    build: { modulePreload: { polyfill: false } },
    define: { __OPEN_SHADOW__: JSON.stringify(openShadow), __LICENCES__: JSON.stringify(licences) },
  }),
  hooks: {
    // Our pages are built together. What two of them share comes in one file, because each file more is one more way
    // to the browser and back before the popup can draw (125 ms instead of 154 ms, measured on a busy machine).
    "vite:build:extendConfig": (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (!output || Array.isArray(output) || !entrypoints.some(({ type }) => type === "popup")) return;
      output.codeSplitting = { groups: [{ name: "shared", minShareCount: 2 }] };
    },
    "build:publicAssets": (_wxt, files) => {
      files.push({ relativeDest: "licences.txt", contents: licenceTexts(root) });
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    // WXT adds `sidePanel` where the browser has one (Chromium), because there is an entrypoint of that name.
    permissions: ["storage", "activeTab", "scripting", "contextMenus"],
    host_permissions: webPages,
    // Listed by hand: WXT's own content scripts announce themselves to the page (a posted message and a DOM
    // event), and a page must not learn that Smallprint is there. Both scripts are therefore unlisted scripts.
    content_scripts: [{ matches: webPages, js: ["detector.js"], run_at: "document_idle" }],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+S" } },
      "toggle-panel": { suggested_key: { default: "Alt+Shift+D" }, description: "__MSG_togglePanel__" },
    },
    action: { default_title: "__MSG_name__" },
    icons: {
      16: "icon/16.png",
      32: "icon/32.png",
      48: "icon/48.png",
      96: "icon/96.png",
      128: "icon/128.png",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "smallprint@smallprint.invalid",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "116" }),
  }),
});
