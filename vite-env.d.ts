/// <reference types="vite/client" />

/** Set by wxt.config.ts: whether the panel's shadow root is open, which only test builds have. */
declare const __OPEN_SHADOW__: boolean;

/** Set by wxt.config.ts: what of others is in the package. */
declare const __LICENCES__: readonly { name: string; version: string; licence: string }[];
