import { describe, expect, test } from "vitest";
import { parsePage } from "../../scripts/cli/pages";
import { readPage } from "../../src/page/read-page";
import { blocksOf, live, POLICY, POLICY_TEXTS, read, textsOf } from "./page";

describe("structure", () => {
  test("headings keep their rank, also by role", () => {
    const blocks = blocksOf(
      `${POLICY}<div role="heading" aria-level="3">Children</div><p>We sell no tea to children.</p>`,
    );
    expect(blocks.filter(({ kind }) => kind === "heading").map(({ level, text }) => [level, text])).toEqual([
      [1, "Privacy Policy"],
      [2, "What we collect"],
      [2, "Your rights"],
      [3, "Children"],
    ]);
  });

  test("a line set in bold, in capitals or with a number is a heading; its number is a marker", () => {
    const blocks = blocksOf(`${POLICY}
      <p><strong>1. How long we keep it</strong></p><p>We keep your personal data for two years after your last order.</p>
      <p>CHANGES</p><p>We will put a notice on this page when the policy changes in a way that matters to you.</p>
      <div><b>2. Who gets it</b></div><p>Nobody but the post gets your address, and the post only uses it to find your door.</p>`);
    const found = blocks.filter(({ kind }) => kind === "heading").slice(-3);
    expect(found.map(({ text }) => text)).toEqual(["How long we keep it", "CHANGES", "Who gets it"]);
  });

  test("a whole sentence in a heading's tag, or in bold, is no heading", () => {
    const long = `We collect personal information ${"from the orders you place and the letters that you write to us ".repeat(4)}.`;
    const blocks = blocksOf(
      `${POLICY}<h4>${long}</h4><p><b>We never sell your data.</b></p><p>That is a promise we keep in all shops.</p>`,
    );
    expect(blocks.slice(-3).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  test("list items keep their depth and follow their lead-in", () => {
    const blocks = blocksOf(`${POLICY}<p>We share your data with:</p>
      <ul><li>the post</li><li>our bank<ol><li>in Norway</li></ol></li><li><p>our printer</p></li></ul>`);
    expect(blocks.slice(-5)).toEqual([
      { kind: "paragraph", text: "We share your data with:" },
      { kind: "item", level: 1, text: "the post" },
      { kind: "item", level: 1, text: "our bank" },
      { kind: "item", level: 2, text: "in Norway" },
      { kind: "item", level: 1, text: "our printer" },
    ]);
  });

  test("items typed by hand are items", () => {
    const blocks = blocksOf(
      `${POLICY}<p>We collect:<br>• your name<br>• your address</p><p>- a dash</p><p>We use:<br>a pen<br>some paper</p>`,
    );
    expect(blocks.slice(-7).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "paragraph We collect:",
      "item your name",
      "item your address",
      "item a dash",
      "paragraph We use:",
      "item a pen",
      "item some paper",
    ]);
  });

  test("an empty line parts paragraphs, a single break in an address does not", () => {
    const texts = textsOf(
      `${POLICY}<div>First thought of ours.<br><br>Second thought of ours.<br> <br/>Larkspur Teas<br>1 Kettle Lane<br>Potsville</div>`,
    );
    expect(texts.slice(-3)).toEqual([
      "First thought of ours.",
      "Second thought of ours.",
      "Larkspur Teas 1 Kettle Lane Potsville",
    ]);
  });

  test("definition lists: the term heads its definition", () => {
    const blocks = blocksOf(
      `${POLICY}<dl><dt>Cookies</dt><dd>Small files that remember your basket.</dd></dl>`,
    );
    expect(blocks.slice(-2)).toEqual([
      { kind: "heading", level: 3, text: "Cookies" },
      { kind: "paragraph", text: "Small files that remember your basket." },
    ]);
  });

  test("links stand at their words, with whole addresses", () => {
    const { policy } = readPage(
      parsePage(`<html><body>${POLICY}<p>Write to  <a href="mailto:tea@larkspur.example">our
        desk</a> or use <a href="/form?x=1">the <b>form</b></a>.</p></body></html>`),
      "https://larkspur.example/legal/privacy",
    );
    const { text, links } = policy.blocks.at(-1) ?? { text: "" };
    expect(text).toBe("Write to our desk or use the form.");
    expect(links?.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ["our desk", "mailto:tea@larkspur.example"],
      ["the form", "https://larkspur.example/form?x=1"],
    ]);
  });

  test("the page's base element resolves links", () => {
    const { policy } = read(
      `${POLICY}<p>See <a href="x">this</a> please.</p>`,
      '<base href="https://other.example/a/">',
    );
    expect(policy.blocks.at(-1)?.links?.[0]?.href).toBe("https://other.example/a/x");
  });

  test("white space is folded, unseen characters are gone, no block is empty", () => {
    const texts = textsOf(`${POLICY}<p>per\u00adsonal\u200b&nbsp;&nbsp;
      data\ufeff</p><p> \u200b </p><p>…</p>`);
    expect(texts.slice(6)).toEqual(["personal data"]);
  });
});

describe("tabs", () => {
  const tabs = (panels: string) =>
    `${POLICY}<div role="tablist"><button role="tab" id="t1" aria-controls="p1">What <b>we keep</b></button>
     <button role="tab" id="t2" aria-controls="p0 p2">Cookies</button></div>${panels}`;

  test("a tab heads its panel, by whichever of the two says so", () => {
    const blocks = blocksOf(
      tabs(`<div role="tabpanel" aria-labelledby="t1"><p>We keep your orders for two years.</p></div>
        <div role="tabpanel" id="p2" hidden><p>We use cookies to remember your basket.</p></div>`),
    ).slice(-4);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "What we keep"],
      ["paragraph", "We keep your orders for two years."],
      ["heading", "Cookies"],
      ["paragraph", "We use cookies to remember your basket."],
    ]);
  });

  test("a panel that begins with a heading gets no second one, and a label that is no tab heads none", () => {
    const texts = textsOf(
      tabs(`<div role="tabpanel" aria-labelledby="t2"><h2>How we use cookies</h2><p>We use cookies to remember your basket.</p></div>
        <p id="x">Teas</p><div role="tabpanel" aria-labelledby="x"><p>We keep your data for two years.</p></div>`),
    );
    expect(texts.slice(-4)).toEqual([
      "How we use cookies",
      "We use cookies to remember your basket.",
      "Teas",
      "We keep your data for two years.",
    ]);
  });
});

describe("tables", () => {
  const TABLE = `<table><thead><tr><th>Category</th><th>Examples</th><th>Sold?</th></tr></thead><tbody>
    <tr><td>Identifiers</td><td><ul><li>Name</li><li>E-mail address</li></ul></td><td>No</td></tr>
    <tr><td>Location</td><td>City</td><td></td></tr></tbody></table>`;

  test("a data table gives cells with their row and their column's header", () => {
    const cells = blocksOf(`${POLICY}${TABLE}<p>That is all of it.</p>`).filter(
      ({ kind }) => kind === "cell",
    );
    expect(cells).toEqual([
      { kind: "cell", table: 0, row: 0, text: "Category" },
      { kind: "cell", table: 0, row: 0, text: "Examples" },
      { kind: "cell", table: 0, row: 0, text: "Sold?" },
      { kind: "cell", table: 0, row: 1, header: "Category", text: "Identifiers" },
      { kind: "cell", table: 0, row: 1, header: "Examples", text: "Name E-mail address" },
      { kind: "cell", table: 0, row: 1, header: "Sold?", text: "No" },
      { kind: "cell", table: 0, row: 2, header: "Category", text: "Location" },
      { kind: "cell", table: 0, row: 2, header: "Examples", text: "City" },
    ]);
  });

  test("spans keep columns in place, each table is numbered", () => {
    const spans = `<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">one</td><td>two</td></tr><tr><td>three</td></tr></table>`;
    const cells = blocksOf(`${POLICY}${TABLE}${spans}`).filter(({ table }) => table === 1);
    expect(cells.map(({ header, text, row }) => [header, text, row])).toEqual([
      [undefined, "A", 0],
      [undefined, "B", 0],
      ["A", "one", 1],
      ["B", "two", 1],
      ["B", "three", 2],
    ]);
  });

  test("a table that only places the text is read as its paragraphs", () => {
    const html = `<table width="760"><tr><td><a href="/">Home</a><br><a href="/tea">Tea</a></td><td>${POLICY}</td></tr></table>`;
    expect(textsOf(html)).toEqual(POLICY_TEXTS);
  });
});

describe("what is closed, framed or shadowed is read", () => {
  test("details, accordions and tabs", () => {
    const texts = textsOf(`${POLICY}
      <details><summary>Retention</summary><p>We keep personal data for two years.</p></details>
      <h3><button aria-expanded="false" aria-controls="p1">Security</button></h3><div id="p1" hidden><p>We lock the door.</p></div>
      <button class="accordion">Sharing</button><div style="display:none"><p>We share with the post.</p></div>
      <div role="tabpanel" aria-hidden="true"><p>We tell you about changes.</p></div>`);
    expect(texts.slice(6)).toEqual([
      "Retention",
      "We keep personal data for two years.",
      "Security",
      "We lock the door.",
      "Sharing",
      "We share with the post.",
      "We tell you about changes.",
    ]);
  });

  test("open shadow roots with what is slotted into them", () => {
    const document = live(
      `<main><x-policy><p slot="more">We share it with the post and with nobody else, be sure.</p></x-policy></main>`,
    );
    const root = document.querySelector("x-policy")?.attachShadow({ mode: "open" });
    root?.append(live(`<section>${POLICY}</section>`).querySelector("section") ?? "");
    const slot = document.createElement("slot");
    slot.name = "more";
    root?.append(slot);
    expect(readPage(document).policy.blocks.map(({ text }) => text)).toEqual([
      ...POLICY_TEXTS,
      "We share it with the post and with nobody else, be sure.",
    ]);
  });

  test("a shadow root in a saved page", () => {
    expect(
      textsOf(`<main><x-policy><template shadowrootmode="open">${POLICY}</template></x-policy></main>`),
    ).toEqual(POLICY_TEXTS);
  });

  test("a frame of the same origin", () => {
    const document = live("<main><iframe></iframe></main>");
    const inside = document.querySelector("iframe")?.contentDocument;
    inside?.body.append(...live(POLICY).body.childNodes);
    expect(readPage(document).policy.blocks.map(({ text }) => text)).toEqual(POLICY_TEXTS);
  });
});

describe("nothing but the policy", () => {
  const around = (policy: string) => `
    <a href="#main" class="skip">Skip to content</a>
    <div id="cookie-consent" class="cookie-banner"><p>We use cookies and process personal data to show you ads. Click accept to agree.</p><button>Accept</button></div>
    <header><a href="/">Larkspur</a><nav><ul><li><a href="/tea">Tea</a></li><li><a href="/pots">Pots</a></li></ul></nav></header>
    ${policy}
    <aside><h3>Related</h3><ul><li><a href="/a">How to brew</a></li><li><a href="/b">Ten teapots</a></li></ul></aside>
    <footer><h4>Newsletter</h4><p>Enter your e-mail address and never miss a tea.</p><a href="/privacy">Privacy</a> · <a href="/terms">Terms</a><p>© Larkspur Teas</p></footer>
    <div id="onetrust-consent-sdk"><h2>Privacy Preference Center</h2><p>${"When you visit any website, it may store information on your browser. ".repeat(40)}</p></div>`;

  test.each([
    ["in main", `<main id="main">${POLICY}</main>`],
    ["in plain elements", `<div class="x1"><div class="x2">${POLICY}</div></div>`],
    ["right in the body", POLICY],
    ["in an element called gdpr-footer-contact", `<div class="gdpr footer contact banner">${POLICY}</div>`],
    ["in a footer and an aside", `<div>${POLICY.replace("<h2>Your", "<aside><h2>Your")}</aside></div>`],
  ])("%s", (_, policy) => {
    expect(textsOf(around(policy))).toEqual(POLICY_TEXTS);
  });

  test("its title in another element, with the date beside it", () => {
    const body = POLICY.replace("<h1>Privacy Policy</h1>", "");
    const html = `<header><nav><a href="/">Home</a></nav><p>Updated 2 May 2026</p><h1>Privacy Policy</h1></header><main>${body}</main>`;
    expect(textsOf(html)).toEqual(["Updated 2 May 2026", ...POLICY_TEXTS]);
  });

  test("no contents list, no words on buttons", () => {
    const contents = `<p>Contents</p><ul><li><a href="#a">What we collect</a></li><li><a href="#b">Your rights</a></li><li><a href="#c">Top</a></li></ul>`;
    expect(
      textsOf(
        `<main>${POLICY.replace("<h2>", `${contents}<button>Print</button><h2>`)}<p><a href="#top">Back to top</a></p></main>`,
      ),
    ).toEqual(POLICY_TEXTS);
  });

  test("no text that is never shown", () => {
    const hidden = `<p hidden>one</p><p style="display: none">two</p><noscript>three</noscript><template><p>four</p></template>
      <script>five</script><style>six</style><span class="sr-only">seven</span><i aria-hidden="true">eight</i>`;
    expect(textsOf(`<main>${POLICY}${hidden}</main>`)).toEqual(POLICY_TEXTS);
  });

  test("a section about cookies is no consent tool, whatever it is called", () => {
    const section = `<section class="cookie-settings consent-info"><h2>Cookie settings</h2><p>We use cookies to remember your basket; block them in your browser.</p></section>`;
    expect(textsOf(`<main>${POLICY}${section}</main>`).slice(-2)).toEqual([
      "Cookie settings",
      "We use cookies to remember your basket; block them in your browser.",
    ]);
  });

  test("no columns below a notice of ownership, however many, nor what the firm says of itself there", () => {
    const column = (head: string) =>
      `<h4>${head}</h4><ul>${["One", "Two", "Three"].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul>`;
    const texts = textsOf(
      `<main>${POLICY}<p>© 2026 Larkspur Teas</p>${["Teas", "Shops", "Firm", "Help", "Legal"].map(column).join("")}
       <h4>Write</h4><p><a href="mailto:hello@larkspur.example">hello@larkspur.example</a></p>
       <p>Larkspur US Teas is no pharmacy and gives no information on health.</p></main>`,
    );
    expect(texts).toEqual(POLICY_TEXTS);
  });

  test("no offer of newsletters at the foot, but the policy's own last line that names an owner", () => {
    expect(
      textsOf(
        `<main>${POLICY}<p>Subscribe to our newsletter</p><p>E-mail address</p><p>Pick a tea to go on.</p></main>`,
      ),
    ).toEqual(POLICY_TEXTS);
    const last = "Effective May 2026 © Larkspur Teas";
    expect(textsOf(`<main>${POLICY}<p>${last}</p><p>Gifts</p></main>`).at(-1)).toBe(last);
  });

  test("no gaps of a template that was never filled in", () => {
    const texts = textsOf(`<main>${POLICY}<p>{{ order.name }}</p><p>Sum: {{> price}} {{ unit }}</p></main>`);
    expect(texts).toEqual(POLICY_TEXTS);
  });

  test("no foot of links and labels, in whatever element", () => {
    const foot = ["Jobs", "Blog", "Help", "Shops", "Gifts", "Press"].map(
      (name) => `<li><a href="/x">${name}</a></li>`,
    );
    const texts = textsOf(
      `<main>${POLICY}<ul>${foot.join("")}<li>Language: <a href="#">English</a></li><li>Apps for <a href="/a">phones</a></li>
       <li><a href="/y">Terms of use</a></li></ul><div>Larkspur Teas © 2026</div><div>Made with tea</div></main>`,
    );
    expect(texts).toEqual(POLICY_TEXTS);
  });

  test("no offers, but whom to ask, whatever its element is called", () => {
    const texts = textsOf(
      `<main>${POLICY}<div class="cta"><h2>Questions?</h2><p>Write to <a href="mailto:tea@larkspur.example">tea@larkspur.example</a>.</p></div>
       <section class="newsletter"><h2>Our letter</h2><p>Get the news of all teas each week.</p><input><button>Subscribe</button></section>
       <section class="cta"><h2>Ready to brew?</h2><p>Begin your trial today.</p><a href="/try">Begin</a></section></main>`,
    );
    expect(texts).toEqual([...POLICY_TEXTS, "Questions?", "Write to tea@larkspur.example."]);
  });

  test("of terms and a policy whose names are set in bold, the policy", () => {
    const terms =
      "<p>You agree not to misuse our shop, and we are not liable for tea that was left standing.</p>";
    const texts = textsOf(
      `<div><p><b>TERMS OF USE</b></p>${terms.repeat(16)}<p><b>PRIVACY POLICY</b></p>
       <p>We collect the personal data that you give us when you order, and use it to send you tea.</p></div>`,
    );
    expect(texts[0]).toBe("PRIVACY POLICY");
    expect(texts).toHaveLength(2);
  });

  test("of a page that holds terms and a policy, the policy", () => {
    const terms = `<h1>Terms of Use</h1>${"<p>You agree that we are not liable for tea that is too hot; no warranty is given.</p>".repeat(20)}`;
    expect(textsOf(`<main>${terms}${POLICY}</main>`)).toEqual(POLICY_TEXTS);
    expect(textsOf(`<main>${POLICY}${terms}</main>`)).toEqual(POLICY_TEXTS);
    const section = "<h2>Terms</h2><p>Our terms of use apply to your orders as well.</p>";
    expect(textsOf(`<main>${POLICY}${section}</main>`)).toHaveLength(POLICY_TEXTS.length + 2);
  });

  test("a policy's own list of links stays", () => {
    const list = `<h2>Opt out</h2><p>You can opt out of ads here:</p><ul><li><a href="https://a.example/out">Ad house A</a></li><li><a href="https://b.example/out">Ad house B</a></li></ul>`;
    expect(textsOf(`<main>${POLICY}${list}</main>`).slice(-2)).toEqual(["Ad house A", "Ad house B"]);
  });
});

test("title and language are the page's own", () => {
  const { policy } = read(POLICY, "<title> Privacy \n Policy </title>");
  expect([policy.title, policy.language, policy.url]).toEqual(["Privacy Policy", "en", undefined]);
  expect(readPage(live(POLICY)).policy).toMatchObject({
    language: "und",
    url: "https://larkspur.example/privacy",
  });
});

test("raw text in a page keeps its paragraphs", () => {
  expect(
    textsOf(
      "<pre>PRIVACY\n\nWe collect personal data\nfrom your orders.\n\nWe share:\n- your name\n- your street\n</pre>",
    ),
  ).toEqual([
    "PRIVACY",
    "We collect personal data from your orders.",
    "We share:",
    "your name",
    "your street",
  ]);
});

test("plain text and raw Markdown keep their headings and wrapped items", () => {
  const raw =
    "# Privacy\n\nWe collect personal data.\n\nYour rights\n-----------\nYou have the right to\nsee your data:\n- ask us,\n  by letter\n- wait a while\n\n## Contact\nWrite to us about your personal data.";
  expect(
    blocksOf(`<pre>${raw}</pre>`).map(({ kind, level, text }) => `${kind}${level ?? ""} ${text}`),
  ).toEqual([
    "heading1 Privacy",
    "paragraph We collect personal data.",
    "heading2 Your rights",
    "paragraph You have the right to see your data:",
    "item1 ask us, by letter",
    "item1 wait a while",
    "heading2 Contact",
    "paragraph Write to us about your personal data.",
  ]);
});
