import { expect, test } from "vitest";
import { LANGUAGES, translator } from "../../src/wording";
import { toolbar } from "../../src/wording/toolbar";
import { toolbarText } from "../../src/wording/toolbar-text";

const COUNTS = [0, 1, 2, 5, 21, 1000, 1_000_000];

test.each(LANGUAGES)("what the toolbar says in %s is what the message library makes of it", (language) => {
  const translate = translator({ language, messages: toolbar[language] });
  for (const id of Object.keys(toolbar[language]))
    for (const count of COUNTS)
      expect(toolbarText(language, id, { count }), `${id} with ${count}`).toBe(translate(id, { count }));
});

test("one line and several lines read differently", () => {
  const [one, two] = [1, 2].map((count) => toolbarText("en", "badge.attention", { count }));
  expect(one).toContain("1 line deserves");
  expect(two).toContain("2 lines deserve");
});

test("a message that is not there shows its id", () => {
  expect(toolbarText("en", "badge.nothing")).toBe("badge.nothing");
});
