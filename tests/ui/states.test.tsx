// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import {
  BrowserPage,
  Failure,
  LanguageNotAnalysed,
  NotAPolicy,
  NotLookedAt,
  Reading,
} from "../../src/ui/states";
import { acted, control, rendered, t } from "./rendered";
import { sampleSummary } from "./sample-summary";

const props = { t, name: "brackenway.example", onOpenOptions: vi.fn() };
const link = { text: "Privacy policy", href: "https://brackenway.example/privacy" };

describe("a page that is no policy", () => {
  it("opens a linked policy only when it is chosen", async () => {
    const onOpenLink = vi.fn();
    const root = rendered(
      <NotAPolicy {...props} links={[link]} onOpenLink={onOpenLink} onReadAnyway={vi.fn()} />,
    );
    expect(root.textContent).toContain("It links to one that Smallprint can read");
    await acted(() => control("Read: Privacy policy").click());
    expect(onOpenLink).toHaveBeenCalledWith(link.href);
  });

  it("can be read all the same", async () => {
    const onReadAnyway = vi.fn();
    rendered(<NotAPolicy {...props} links={[]} onOpenLink={vi.fn()} onReadAnyway={onReadAnyway} />);
    await acted(() => control("Read this page anyway").click());
    expect(onReadAnyway).toHaveBeenCalledOnce();
  });
});

describe("reading", () => {
  it.each([
    [0, "0"],
    [0.534, "53"],
    [7, "100"],
    [Number.NaN, "0"],
  ])("tells a share of %s", (share, now) => {
    const root = rendered(<Reading {...props} share={share} />);
    expect(root.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow")).toBe(now);
  });

  it("fills the rail as far as it has read", () => {
    const root = rendered(<Reading {...props} share={0.5} />);
    expect(root.querySelectorAll(".rail__sec.is-read")).toHaveLength(8);
    expect(root.querySelectorAll(".rail__sec.is-now")).toHaveLength(1);
  });
});

describe("a language that is not analysed", () => {
  it("is named, makes no statement, and has its outline", async () => {
    const root = rendered(
      <LanguageNotAnalysed
        {...props}
        policyLanguage="pl"
        links={[]}
        onOpenLink={vi.fn()}
        summary={sampleSummary}
        onShow={vi.fn()}
      />,
    );
    expect(root.textContent).toContain("Polish is not analysed yet");
    await acted(() => control("Open").click());
    expect(root.querySelectorAll(".outline__row")).toHaveLength(16);
    await acted(() => control("Summary").click());
    expect(root.textContent).toContain("Polish is not analysed yet");
  });

  it.each(["und", "", "not a tag"])("is called a language where its tag is %j", (policyLanguage) => {
    const root = rendered(
      <LanguageNotAnalysed {...props} policyLanguage={policyLanguage} links={[]} onOpenLink={vi.fn()} />,
    );
    expect(root.textContent).toContain("This language is not analysed yet");
  });
});

describe("the other states", () => {
  it("offers a failure's details for a report", async () => {
    const onCopy = vi.fn(() => Promise.resolve(true));
    const root = rendered(<Failure {...props} details="NO_ANSWER" onRetry={vi.fn()} onCopy={onCopy} />);
    expect(root.querySelector("[role=alert]")?.textContent).toContain("could not be read");
    await acted(() => control("Copy details").click());
    expect(onCopy).toHaveBeenCalledWith("NO_ANSWER");
    expect(root.querySelector("[role=status]")?.textContent).toBe("Copied");
  });

  it("reads a page that was not looked at on click", async () => {
    const onRead = vi.fn();
    rendered(<NotLookedAt {...props} onRead={onRead} />);
    await acted(() => control("Read this page").click());
    expect(onRead).toHaveBeenCalledOnce();
  });

  it("heads a page without a name with our own", () => {
    const root = rendered(<BrowserPage {...props} name="" />);
    expect(root.querySelector("h1")?.textContent).toBe("Smallprint");
  });
});
