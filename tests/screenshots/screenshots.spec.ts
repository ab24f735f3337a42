import { test as base } from "../e2e/fixtures";
import { PSEUDO_LANGUAGES, PSEUDO_MESSAGES } from "../ui/pseudo";
import {
  ORIGIN,
  ownPages,
  panel,
  reading,
  type Studio,
  sample,
  sheet,
  sidePanel,
  states,
  summaryPages,
  vaguePassages,
} from "./views";

/** The server's pages under a name that is the same every time. */
const test = base.extend({
  server: async ({ server, extension }, use) => {
    await extension.context.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: server.origin + pathname }) });
    });
    await use(server);
  },
});

type Media = NonNullable<Parameters<import("@playwright/test").Page["emulateMedia"]>[0]>;

/** A studio whose pages look so. */
const studio = (fixtures: Pick<Studio, "extension" | "server">, look: string, media: Media): Studio => ({
  ...fixtures,
  look,
  dress: (page) => page.emulateMedia({ reducedMotion: "reduce", ...media }),
});

for (const look of ["light", "dark"] as const) {
  test(`every view, in ${look}`, async ({ extension, server }) => {
    const here = studio({ extension, server }, look, { colorScheme: look });
    await summaryPages(here);
    await vaguePassages(here);
    await states(here);
    await panel(here, ["right", "left"]);
    await sidePanel(here);
    await ownPages(here);
    await sample(here);
    // Paper is light.
    if (look === "light") await sheet(here);
    await reading(here);
  });
}

test("narrow", async ({ extension, server }) => {
  const here = studio({ extension, server }, "narrow", { colorScheme: "light" });
  await summaryPages(here, 320);
  await panel(here, ["right"], 320);
  await sidePanel(here, 320);
  await ownPages(here, 320, ["general", "topics", "accuracy"]);
});

test("forced colours", async ({ extension, server }) => {
  const here = studio({ extension, server }, "forced-colors", { forcedColors: "active" });
  await summaryPages(here);
  await panel(here, ["right"]);
  await ownPages(here, 1000, ["general", "topics"]);
});

for (const language of PSEUDO_LANGUAGES) {
  test.describe(`in a language that is nobody's, ${language}`, () => {
    test.use({ words: { language, messages: PSEUDO_MESSAGES } });
    test("long words", async ({ extension, server }) => {
      const here = studio({ extension, server }, `pseudo-${language}`, { colorScheme: "light" });
      await summaryPages(here);
      await panel(here, ["right"]);
      await ownPages(here, 1000, ["general"]);
    });
  });
}
