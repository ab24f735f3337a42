import { expect, test } from "vitest";
import { isQuiet, siteOf } from "../../src/extension/quiet-sites";

test.each([
  ["https://www.acme.example/privacy", "acme.example"],
  ["acme.example", "acme.example"],
  ["ACME.example/", "acme.example"],
  ["http://shop.acme.example:8080", "shop.acme.example"],
  ["file:///policy.html", undefined],
  ["chrome://version", undefined],
  ["", undefined],
  ["two words", undefined],
])("the site of %s", (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test.each([
  ["https://acme.example/privacy", true],
  ["https://www.acme.example/privacy", true],
  ["https://shop.acme.example/privacy", true],
  ["https://notacme.example/privacy", false],
  ["https://acme.example.evil.example/", false],
  ["not an address", false],
])("a quiet site covers %s: %s", (url, quiet) => {
  expect(isQuiet(url, ["other.example", "acme.example"])).toBe(quiet);
});
