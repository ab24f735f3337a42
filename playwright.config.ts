import { defineConfig } from "@playwright/test";

/** End-to-end tests: the built extension in a real Chromium, on pages that the tests themselves serve. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  timeout: 45_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: ".cache/e2e.json" }]],
  use: { trace: "retain-on-failure", screenshot: "only-on-failure" },
});
