import { defineConfig } from "@playwright/test";

/** `npm run screenshots`: pictures of the built extension, for docs/screenshots. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/screenshots",
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 1,
  use: { actionTimeout: 20_000 },
  reporter: [["list"]],
});
