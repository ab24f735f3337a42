import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { COMPATIBLE, licenceTexts, shippedPackages } from "../../scripts/licences";
import { packageOf } from "../../scripts/only-shipped";
import { MOST_ON_EVERY_PAGE, MOST_ZIPPED, overBudget } from "../../scripts/package/budget";
import { zip } from "../../scripts/package/zip";
import { root } from "../../scripts/run-step.mjs";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const a = file("a.txt", "one");
const b = file("b/c.txt", "two");
/** Bytes that do not compress. */
const noise = (length: number) =>
  Uint8Array.from({ length }, (_, at) => Math.trunc(Math.abs(Math.sin(at) * 1e6)) % 256);

describe("a zip", () => {
  test("has the same bytes whatever the order and the hour", () => {
    expect(zip([b, a])).toEqual(zip([a, b]));
    // The two bytes of the date in the first entry: the first of January 1980.
    expect([...zip([a]).slice(12, 14)]).toEqual([0x21, 0]);
  });

  test("gives back what went in", () => {
    expect(unzipSync(zip([a, b]))).toEqual({ "a.txt": a.bytes, "b/c.txt": b.bytes });
  });
});

test("what is too large is told", () => {
  const detector = { name: "detector.js", bytes: noise(1000) };
  expect(overBudget([detector], zip([detector]))).toEqual([]);
  expect(overBudget([detector], new Uint8Array(MOST_ZIPPED + 1))).toHaveLength(1);
  expect(
    overBudget([{ name: "detector.js", bytes: noise(MOST_ON_EVERY_PAGE * 2) }], new Uint8Array(1)),
  ).toHaveLength(1);
  expect(overBudget([a], zip([a]))).toEqual(["detector.js is missing"]);
});

describe("the licences of what is in the package", () => {
  test.each(shippedPackages(root))(
    "$name $version may be given away with ours: $licence",
    ({ name, licence }) => {
      expect(COMPATIBLE, `${name}: find another package, or say why ${licence} will do`).toContain(licence);
    },
  );

  test("are there in full", () => {
    const texts = licenceTexts(root);
    for (const { name } of shippedPackages(root)) {
      const [, text = ""] = texts.split(new RegExp(`^${name} \\S+ \\(.*\\)$`, "m"));
      expect(text.split("-".repeat(80))[0], name).toMatch(
        /Permission is hereby granted|Redistribution and use|Mozilla Public/,
      );
    }
  });
});

test("a module's package is known by its path", () => {
  expect(packageOf("/x/node_modules/preact/dist/preact.mjs")).toBe("preact");
  expect(packageOf("/x/node_modules/a/node_modules/@b/c/index.js?raw")).toBe("@b/c");
  expect(packageOf("C:\\x\\node_modules\\zod\\mini.js")).toBe("zod");
  expect(packageOf("/x/src/page/places.ts")).toBeUndefined();
});
