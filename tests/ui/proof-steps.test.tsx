// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { Evidence } from "../../src/analysis/types";
import { ProofSteps } from "../../src/ui/proof-steps";
import { ViewContext } from "../../src/ui/view-context";
import { acted, control, rendered, t } from "./rendered";
import { sampleSummary } from "./sample-summary";

const quotes = ["one", "two", "three"].map(
  (quote, at): Evidence => ({ quote, span: { start: at * 10, end: at * 10 + quote.length } }),
);

function steps(shown: Evidence | undefined) {
  const onShow = vi.fn();
  const view = {
    summary: sampleSummary,
    t,
    lines: [],
    baseRates: {},
    onCopy: vi.fn(),
    shown: shown?.span,
    onShow,
  };
  const root = rendered(
    <ViewContext.Provider value={view}>
      <ProofSteps evidence={quotes} />
    </ViewContext.Provider>,
  );
  return { root, onShow };
}

describe("the steps between a statement's quotes", () => {
  it("are not there before one of them is lit up", () => {
    expect(steps(undefined).root.querySelector("button")).toBeNull();
  });

  it("go on, and from the last to the first", async () => {
    const { root, onShow } = steps(quotes[2]);
    expect(root.textContent).toContain("Quote 3 of 3");
    await acted(() => control("Next quote").click());
    expect(onShow).toHaveBeenLastCalledWith(quotes[0]);
    await acted(() => control("Previous quote").click());
    expect(onShow).toHaveBeenLastCalledWith(quotes[1]);
  });
});
