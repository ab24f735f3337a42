/** What tests run inside the browser uses Chromium's own API, which has the same shape. */
declare const chrome: import("webextension-polyfill").Browser;
