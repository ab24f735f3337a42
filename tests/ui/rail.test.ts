import { describe, expect, it } from "vitest";
import { railSections, summaryMarks, topicMarks } from "../../src/ui/rail-marks";
import { TOPIC_GROUPS } from "../../src/ui/topic-groups";
import { emptySummary, hugeSummary } from "./hard-summaries";
import { sampleSummary } from "./sample-summary";

describe("the rail", () => {
  it("has the sections by their length, from top to bottom without a gap", () => {
    const sections = railSections(sampleSummary);
    expect(sections[0]?.top).toBe(0);
    expect(sections.at(-1)?.bottom).toBe(1);
    sections.slice(1).forEach(({ top }, index) => {
      expect(top).toBe(sections[index]?.bottom);
    });
  });

  it("marks every answer and attention line in its tone, the unsaid never", () => {
    const marks = summaryMarks(sampleSummary, []);
    expect(marks.filter(({ kind }) => kind === "answer").map(({ tone }) => tone)).toEqual([
      "caution",
      "neutral",
      "good",
    ]);
    expect(marks.filter(({ kind }) => kind === "attention")).toHaveLength(4);
    expect(summaryMarks(emptySummary, [])).toEqual([]);
  });

  it("puts a mark inside of the section that its words stand in", () => {
    const [selling] = summaryMarks(sampleSummary, []).filter((mark) => mark.for === "answer-selling");
    const section = railSections(sampleSummary)[6];
    expect(selling?.at).toBeGreaterThan(section?.top ?? 1);
    expect(selling?.at).toBeLessThan(section?.bottom ?? 0);
  });

  it("is not painted solid by hundreds of statements", () => {
    expect(summaryMarks(hugeSummary, []).length).toBeLessThan(64);
  });

  it("shows a topic's own statements strongly, the others faintly", () => {
    const [group] = TOPIC_GROUPS.filter(({ id }) => id === "recipients");
    if (!group) throw new Error("no such group");
    const kinds = topicMarks(sampleSummary, group).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "answer")).toHaveLength(7);
    expect(kinds).toContain("faint");
  });
});
