import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = ["smallprint", "print-sheet"]
  .map((name) => readFileSync(join(import.meta.dirname, `../../src/ui/${name}.css`), "utf8"))
  .join("\n");
/** The panel stands at a side of the screen that the reader chose, whichever way the language is written. */
const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
  ([, selector = ""]) => !/\.panel--(?:left|right)\b/.test(selector) && !selector.includes("[dir="),
);
const declarations = rules.flatMap(([, selector = "", body = ""]) =>
  body.split(";").map((declaration) => `${selector.trim()} { ${declaration.trim()} }`),
);

test("styles speak of start and end, not of left and right", () => {
  const physical =
    /\{ (?:left|right|(?:margin|padding|border)-(?:left|right)[\w-]*|float|clear|border-(?:top|bottom)-(?:left|right)-radius):|text-align: (?:left|right)/;
  expect(declarations.length).toBeGreaterThan(500);
  expect(declarations.filter((declaration) => physical.test(declaration))).toEqual([]);
});

test("no shorthand gives left and right different sizes", () => {
  const uneven = declarations.filter((declaration) => {
    const [, values = ""] = /\{ (?:padding|margin|border-width|inset): ([^}]+) \}/.exec(declaration) ?? [];
    const [, right, , left] = values.match(/(?:\w+\([^)]*\)|\S)+/g) ?? [];
    return left !== undefined && left !== right;
  });
  expect(uneven).toEqual([]);
});
