// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { Summary } from "../../src/analysis/types";
import { USUAL_SETTINGS } from "../../src/ui/settings";
import { SummaryView, type SummaryViewProps } from "../../src/ui/summary-view";
import { emptySummary, HTML, hostileSummary, hugeSummary } from "./hard-summaries";
import { acted, control, rendered, t } from "./rendered";
import { sampleSummary } from "./sample-summary";

function view(summary: Summary, more: Partial<SummaryViewProps> = {}) {
  const calls = {
    onShow: vi.fn(),
    onCopy: vi.fn((_text: string) => Promise.resolve(true)),
    onSave: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  const root = rendered(
    <SummaryView summary={summary} settings={USUAL_SETTINGS} t={t} place="popup" {...calls} {...more} />,
  );
  return { root, ...calls };
}

const note = (root: HTMLElement, id: string) =>
  root.querySelector(`[data-statement="answer-${id}"]`)?.textContent ?? "";

describe("the summary", () => {
  it("shows question, answer, exception and proof of each answer together, in this order", () => {
    const { root } = view(sampleSummary);
    expect(note(root, "selling")).toMatch(
      /^Sells your data\?.*Yes: shared with advertisers.*But it says that it does not sell.*Advertising partners receive/s,
    );
  });

  it("marks the deciding words and nothing else", () => {
    const { root } = view(sampleSummary);
    const [mark] = root.querySelectorAll('[data-statement="answer-selling"] mark');
    expect(mark?.textContent).toBe("Advertising partners receive");
  });

  it("shows the proof in the page when it is pressed, and the exception's own words when those are", async () => {
    const { root, onShow } = view(sampleSummary);
    await acted(() => root.querySelector<HTMLElement>('[data-statement="answer-selling"] .proof')?.click());
    expect(onShow).toHaveBeenLastCalledWith(sampleSummary.headlines[0]?.evidence[0]);
    await acted(() => root.querySelector<HTMLElement>('[data-statement="answer-selling"] .ref')?.click());
    expect(onShow).toHaveBeenLastCalledWith(sampleSummary.headlines[0]?.exceptionEvidence);
  });

  it("says which sentence is lit up in the page", () => {
    const { root } = view(sampleSummary, { shown: sampleSummary.headlines[1]?.evidence[0]?.span });
    expect(root.querySelector(".proof.is-shown")?.textContent).toContain("We set cookies");
  });

  it("puts what crosses the reader's line first, with a flag", () => {
    const { root } = view(sampleSummary);
    const rows = [...root.querySelectorAll('[data-statement^="attention-"]')].map(
      (row) => row.textContent ?? "",
    );
    expect(rows[0]).toContain("Crosses your line");
    expect(rows.at(-1)).not.toContain("Crosses your line");
  });

  it("has a row for each topic, the unsaid ones apart and without a way in", () => {
    const { root } = view(sampleSummary);
    expect(root.querySelectorAll("button.index__row .index__name")).toHaveLength(13);
    expect([...root.querySelectorAll("li.index__row")].map((row) => row.textContent)).toEqual([
      "Browser signalsNot stated",
    ]);
  });

  it("hides and orders topics as the reader wants", () => {
    const settings = { ...USUAL_SETTINGS, topicOrder: ["contact", "nonsense"], hiddenTopics: ["why"] };
    const { root } = view(sampleSummary, { settings });
    const names = [...root.querySelectorAll("button.index__row .index__name")].map(
      (name) => name.textContent,
    );
    expect(names[0]).toBe("Contact");
    expect(names).not.toContain("Why");
  });

  it("opens a topic, moves to the next, and gives the focus back where it left", async () => {
    const { root } = view(sampleSummary);
    await acted(() => root.querySelector<HTMLElement>('[data-topic="recipients"]')?.click());
    expect(document.activeElement?.textContent).toBe("Who gets it");
    expect(root.textContent).toContain("We pass information to:");
    expect(root.querySelector(".silent")?.textContent).toContain("data brokers");
    await acted(() => control(/^Next/).click());
    expect(document.activeElement?.textContent).toBe("AI and decisions");
    await acted(() => control("Summary").click());
    expect(document.activeElement).toBe(root.querySelector('[data-topic="ai"]'));
  });

  it("opens the outline, whose sections can be shown in the page", async () => {
    const { root, onShow } = view(sampleSummary, { onScreen: sampleSummary.sections[3]?.span });
    await acted(() => control("Outline").click());
    const rows = root.querySelectorAll<HTMLElement>(".outline__row");
    expect(rows).toHaveLength(16);
    expect(rows[3]?.getAttribute("aria-current")).toBe("location");
    await acted(() => rows[6]?.click());
    const [start] = [sampleSummary.sections[6]?.span.start ?? 0];
    expect(onShow).toHaveBeenLastCalledWith({
      quote: "Advertising and partners",
      span: { start, end: start + "Advertising and partners".length },
    });
  });

  it("says whether copying worked", async () => {
    const { root } = view(sampleSummary, { onCopy: () => Promise.resolve(false) });
    await acted(() => control("Copy").click());
    expect(root.querySelector("[role=status].foot__status")?.textContent).toBe("Could not copy");
  });

  it("saves a file that names schema, source, date and quotes", async () => {
    const { onSave } = view(sampleSummary);
    await acted(() => control("Save").click());
    const [file] = onSave.mock.calls[0] ?? [];
    const saved = JSON.parse(file.text);
    expect(saved).toMatchObject({ version: 2, source: { url: "https://brackenway.example/privacy" } });
    expect(saved.saved).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(saved.summary).toEqual(sampleSummary);
    expect(file.name).toMatch(/^smallprint-brackenway\.example-\d{4}-\d\d-\d\d\.json$/);
  });

  it("offers main button and print only where there is something behind them", () => {
    const { root } = view(sampleSummary);
    expect(root.textContent).not.toContain("Open beside the page");
    expect(() => control("Print")).toThrow();
  });
});

describe("bad input", () => {
  it("says of a policy without facts that it says nothing, without a verdict", () => {
    const { root } = view(emptySummary);
    expect(root.textContent).toContain("Silence is neither good nor bad");
    expect(root.querySelectorAll(".note.unsaid")).toHaveLength(3);
    expect(root.querySelectorAll(".rail__mark, .caution, .good")).toHaveLength(0);
  });

  it("keeps markup in a policy's words as words", async () => {
    const { root } = view(hostileSummary);
    for (const topic of ["recipients", "contact"]) {
      expect(root.querySelectorAll("img, script, iframe")).toHaveLength(0);
      await acted(() => root.querySelector<HTMLElement>(`[data-topic="${topic}"]`)?.click());
      expect([...root.querySelectorAll("a")].every((link) => /^(https|mailto):/.test(link.href))).toBe(true);
      if (topic === "recipients") expect(root.textContent).toContain(HTML);
      await acted(() => control("Summary").click());
    }
    expect("hacked" in globalThis).toBe(false);
  });

  it("shows 400 statements and 60 contacts", async () => {
    const { root } = view(hugeSummary);
    expect(root.querySelectorAll(".rail__sec")).toHaveLength(160);
    expect(root.querySelectorAll(".found--do li").length).toBeLessThan(8);
    await acted(() => root.querySelector<HTMLElement>('[data-topic="contact"]')?.click());
    expect(root.querySelectorAll(".fact").length).toBeGreaterThan(60);
  });

  it("passes over match offsets that do not fit the quote", () => {
    const [headline] = sampleSummary.headlines;
    const [evidence] = headline?.evidence ?? [];
    if (!headline || !evidence) throw new Error("The sample has no headline.");
    const match: [number, number][] = [
      [5, 3],
      [0, 4],
      [2, 8],
      [9, 9999],
    ];
    const { root } = view({
      ...sampleSummary,
      headlines: [{ ...headline, evidence: [{ ...evidence, match }] }],
    });
    const quote = root.querySelector(".proof__q");
    expect(quote?.textContent).toBe(evidence.quote);
    expect([...(quote?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent)).toEqual(["Adve"]);
  });
});

describe("what the policy leaves open", () => {
  it("is one line with its numbers, and opens what was not found, what was, and the vague words with their proof", async () => {
    const { root, onShow } = view(sampleSummary);
    await acted(() => control("1 point not found, 3 vague passages").click());
    const text = root.textContent ?? "";
    expect(text).toMatch(/We did not find1 of 2Where to complainGDPR Art\. 13\(2\)\(d\)/);
    expect(text).toMatch(/We found1 of 2Whether it is sold/);
    expect(text).not.toMatch(/missing/i);
    const [proof] = root.querySelectorAll<HTMLElement>('[data-statement="vague-unnamed"] .proof');
    await acted(() => proof?.click());
    expect(onShow).toHaveBeenCalledOnce();
  });

  it("is not there for a policy that was not analysed", () => {
    const { root } = view(emptySummary);
    expect(root.querySelector('[data-topic="left-open"]')).toBeNull();
  });
});
