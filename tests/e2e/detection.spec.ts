import { expect, test } from "./fixtures";

const READ = /^(\d+|§)$/;

test("a page that is no policy is left as it is", async ({ extension, server }) => {
  await (await extension.background()).evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      heard.push(message);
      return undefined;
    });
  });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/recipe.html`);
  // That the detector runs on this server's pages shows when a policy is opened after it.
  const policy = await extension.context.newPage();
  await policy.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(policy)).text).toMatch(READ);

  const { before, now, heard } = await page.evaluate(() => ({
    before: Reflect.get(window, "before"),
    now: document.documentElement.outerHTML,
    heard: Reflect.get(window, "heard"),
  }));
  expect(now).toBe(before);
  expect(heard).toEqual([]);
  expect((await extension.badgeOf(page)).text).toBe("");
  const told = await (await extension.background()).evaluate(() => Reflect.get(globalThis, "heard"));
  expect(told.map(({ url }: { url: string }) => new URL(url).pathname)).toEqual(["/privacy"]);
});

test("a policy that is drawn late is noticed", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/late.html`);
  expect((await extension.badgeOf(page)).text).toBe("");
  await page.evaluate("draw()");
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
});

test("a policy reached without loading a page is noticed, and forgotten when it is left", async ({
  extension,
  server,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/late.html`);
  await page.evaluate("go('/start')");
  await page.evaluate("go('/legal/privacy')");
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  await page.evaluate("go('/start')");
  await expect.poll(async () => (await extension.badgeOf(page)).text).toBe("");
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("not a privacy policy");
});

test("an application that names its views in the fragment", async ({ extension, server }) => {
  server.put(
    "/app",
    `<title>Pellhaven Tides</title><div id="app"></div><script>
    const draw = async () => {
      if (!/privacy/.test(location.hash)) {
        document.title = "Pellhaven Tides";
        document.getElementById("app").innerHTML = "<h1>Tides today</h1><p>High water at noon.</p>";
        return;
      }
      const page = new DOMParser().parseFromString(await (await fetch("/privacy")).text(), "text/html");
      document.title = page.title;
      document.getElementById("app").replaceChildren(...page.body.children);
    };
    addEventListener("hashchange", draw);
    draw();
    </script>`,
  );
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/app`);
  for (const [policy, other] of [
    ["#/privacy", "#/tides"],
    ["#privacy", "#tides"],
  ] as const) {
    await page.evaluate((hash) => location.assign(hash), policy);
    await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
    await page.evaluate((hash) => location.assign(hash), other);
    await expect.poll(async () => (await extension.badgeOf(page)).text).toBe("");
  }
});

test("a policy that one goes back to has its badge again", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  await page.goto(`${server.origin}/recipe.html`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toBe("");
  await page.goBack();
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
});

test("pages with a policy learn nothing of the extension", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/hostile.html`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  const seen = await page.evaluate(() => ({
    heard: Reflect.get(window, "heard"),
    own: Object.keys(window).filter((name) => /smallprint|wxt|reader|detector/i.test(name)),
    elements: document.documentElement.children.length,
  }));
  expect(seen).toEqual({ heard: [], own: [], elements: 2 });
});
