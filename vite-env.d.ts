/// <reference types="vite/client" />

/** Set by wxt.config.ts: whether the panel's shadow root is open, which only test builds have. */
declare const __OPEN_SHADOW__: boolean;
