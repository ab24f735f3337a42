// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { moved } from "../../src/ui/options/row-drag";
import { OptionsPage, type OptionsPageProps, type OptionsTab } from "../../src/ui/options-page";
import { USUAL_SETTINGS } from "../../src/ui/settings";
import { acted, control, rendered, t } from "./rendered";

function page(tab: OptionsTab, more: Partial<OptionsPageProps> = {}) {
  const onChange = vi.fn(() => Promise.resolve());
  const onDeleteAll = vi.fn(() => Promise.resolve());
  const root = rendered(
    <OptionsPage
      settings={USUAL_SETTINGS}
      t={t}
      tab={tab}
      onTab={vi.fn()}
      onChange={onChange}
      languages={["en", "de"]}
      stored={{ summaries: 1, bytes: 1500 }}
      onForgetSummaries={() => Promise.resolve()}
      onDeleteAll={onDeleteAll}
      onExport={vi.fn()}
      onImport={() => Promise.resolve(null)}
      shortcuts={[]}
      version="0.1.0"
      licences={[]}
      {...more}
    />,
  );
  const status = () => root.querySelector(".titlebar [role=status]")?.textContent;
  return { root, onChange, onDeleteAll, status };
}

describe("the settings page", () => {
  it("saves at once and says so", async () => {
    const { onChange, status } = page("general");
    await acted(() => control(/^Notice policies/).click());
    expect(onChange).toHaveBeenCalledWith({ autoDetect: false });
    expect(status()).toBe("Saved");
  });

  it("says when a change could not be saved", async () => {
    const { status } = page("general", { onChange: () => Promise.reject(new Error("full")) });
    await acted(() => control("Dark").click());
    expect(status()).toBe("Could not be saved");
  });

  it("names each language in itself", () => {
    const { root } = page("general");
    expect([...root.querySelectorAll("option")].map((option) => option.textContent)).toEqual([
      "As the browser",
      "English",
      "Deutsch",
    ]);
  });

  it("draws the reader's own lines from those of the preset", async () => {
    const { root, onChange } = page("topics");
    await acted(() => root.querySelectorAll<HTMLElement>(".choose")[3]?.click());
    const boxes = [...root.querySelectorAll<HTMLInputElement>(".check input")];
    await acted(() => boxes.find((box) => box.parentElement?.textContent === "data brokers")?.click());
    expect(onChange).toHaveBeenLastCalledWith({
      linePreset: "own",
      ownLines: expect.not.arrayContaining(["recipient.data-brokers"]),
    });
  });

  it("moves a topic by the arrow keys, and says where it is", async () => {
    const { root, onChange } = page("topics");
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true });
    await acted(() => root.querySelector(".gripcell .btn")?.dispatchEvent(event));
    expect(onChange).toHaveBeenLastCalledWith({ topicOrder: expect.arrayContaining(["why", "collected"]) });
    expect(root.textContent).toContain("What is collected is now 2 of 14.");
    expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
    expect(moved(["a"], 5, 0)).toEqual(["a"]);
  });

  it("takes a site by its name and refuses what is none", async () => {
    const { root, onChange } = page("sites");
    const field = root.querySelector<HTMLInputElement>(".field");
    const add = async (text: string) => {
      await acted(() => {
        if (field) field.value = text;
        field?.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await acted(() => control("Add").click());
    };
    await add("no site");
    expect(root.querySelector("[role=alert]")?.textContent).toContain("no site");
    expect(onChange).not.toHaveBeenCalled();
    await add("https://www.Bank.example/login");
    expect(onChange).toHaveBeenCalledWith({ quietSites: ["bank.example"] });
  });

  it("asks before it deletes everything", async () => {
    const { onDeleteAll } = page("privacy");
    await acted(() => control("Delete…").click());
    expect(onDeleteAll).not.toHaveBeenCalled();
    await acted(() => control("Keep").click());
    await acted(() => control("Delete…").click());
    await acted(() => control("Delete").click());
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  it("tells a broken import what is wrong with it", async () => {
    const { root } = page("privacy", { onImport: () => Promise.resolve("options.import-failed") });
    const input = root.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("no file field");
    Object.defineProperty(input, "files", { value: [new File(["{"], "settings.json")] });
    await acted(() => input.dispatchEvent(new Event("change", { bubbles: true })));
    await vi.waitFor(() =>
      expect(root.querySelector("[role=alert]")?.textContent).toContain("Nothing was changed"),
    );
  });

  it("says so where nothing was measured", () => {
    expect(page("accuracy").root.textContent).toContain("carries no figures");
  });
});
