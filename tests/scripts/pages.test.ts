import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parsePage, policyOfHtml, readInputs } from "../../scripts/cli/pages";

const dir = mkdtempSync(join(tmpdir(), "inputs-"));
function file(name: string, content: string | Buffer): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}
const inputs = (...argv: string[]) => [...readInputs(argv)];

test("files are read by their names, or as the call says", () => {
  const [html, md, text] = [file("a.html", "<p>x"), file("b.md", "# x"), file("c.policy", "x")];
  expect(inputs("--json", html, md, text).map(({ type }) => type)).toEqual(["html", "md", "text"]);
  expect(inputs(text, "--type", "html")).toEqual([{ file: text, type: "html", source: "x" }]);
});

test("one bad input never stops the others", () => {
  const bad = [
    join(dir, "missing.html"),
    dir,
    file("empty.txt", ""),
    file("blank.txt", " \n"),
    file("binary.html", Buffer.alloc(2_000)),
  ];
  const found = inputs(...bad, file("good.txt", "good"));
  expect(found.map(({ error }) => error)).toEqual([
    "no such file",
    "is a directory",
    "empty file",
    "empty file",
    "not a text file",
    undefined,
  ]);
  expect(found.map((input) => input.file)).toEqual([...bad, join(dir, "good.txt")]);
});

test("an index names its files from where it lies; a broken line is told and passed over", () => {
  file("page.html", "<p>x");
  const index = file(
    "index.jsonl",
    '{"file":"page.html","url":"https://a.example/p"}\n{broken\n[]\n\n{"file":"gone.html"}\n',
  );
  expect(inputs("--pages", index)).toEqual([
    { file: "page.html", type: "html", url: "https://a.example/p", source: "<p>x" },
    { file: `${index}:2`, type: "text", error: "not a JSON object with a file name" },
    { file: `${index}:3`, type: "text", error: "not a JSON object with a file name" },
    { file: "gone.html", type: "html", error: "no such file" },
  ]);
  expect(inputs("--pages", join(dir, "none.jsonl"))).toMatchObject([{ error: "no such file" }]);
});

test("letters of any encoding arrive", () => {
  const latin = Buffer.from("<meta charset=iso-8859-1><p>Schl\u00fcssel", "latin1");
  const sources = [
    file("u16.html", Buffer.from("\ufeff<p>Schlüssel", "utf16le")),
    file("latin.html", latin),
    file("none.html", Buffer.from("<p>Schl\u00fcssel", "latin1")),
    file("utf8.html", "\ufeff<p>Schlüssel"),
  ];
  for (const { source } of inputs(...sources)) expect(source).toContain("Schlüssel");
});

test("a call without inputs says how to call", () => {
  expect(inputs("--json")[0]?.error).toMatch(/^usage:/);
});

test("pages without their outer tags, or with tags out of place, are whole", () => {
  expect(parsePage("<p>one<p>two").body.children).toHaveLength(2);
  expect(
    parsePage("<html><div>x</div><head><title>T</title></head><body class=b><p>one</body></html>").body
      .textContent,
  ).toContain("one");
});

test("the language is the text's, not the template's", () => {
  const text =
    "<p>Wir speichern die Daten, die Sie uns geben, solange Sie ein Konto bei uns haben, und geben sie nicht an Dritte weiter.</p>";
  expect(policyOfHtml(`<html lang="en"><body>${text}`).language).toBe("de");
});
