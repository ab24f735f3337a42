import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { COMPATIBLE, shippedPackages } from "../../scripts/licences";
import { overBudget } from "../../scripts/package/budget";
import { zip } from "../../scripts/package/zip";
import { filesBelow, textOf } from "../../scripts/package-files";
import { findBanned } from "../../scripts/privacy/bundles";
import { faultsOfManifest } from "../../scripts/privacy/manifest";
import { root } from "../../scripts/run-step.mjs";
import { folderOf } from "./fixtures";

const BUILDS = ["chrome-mv3", "firefox-mv3"] as const;

const filesOf = (build: (typeof BUILDS)[number]) => filesBelow(folderOf(build));

function manifestOf(build: (typeof BUILDS)[number]) {
  return JSON.parse(readFileSync(join(folderOf(build), "manifest.json"), "utf8"));
}

for (const build of BUILDS) {
  test(`${build} asks for these permissions and no others`, () => {
    const manifest = manifestOf(build);
    const own = build === "firefox-mv3" ? [] : ["sidePanel"];
    expect(manifest.permissions.toSorted()).toEqual([
      "activeTab",
      "contextMenus",
      "scripting",
      ...own,
      "storage",
    ]);
    expect(manifest.host_permissions).toEqual(["http://*/*", "https://*/*"]);
    expect(manifest.content_scripts).toEqual([
      { matches: ["http://*/*", "https://*/*"], js: ["detector.js"], run_at: "document_idle" },
    ]);
    for (const key of ["optional_permissions", "optional_host_permissions", "web_accessible_resources"])
      expect(manifest).not.toHaveProperty(key);
  });

  test(`${build} shuts its own pages off from the network`, () => {
    expect(faultsOfManifest(JSON.stringify(manifestOf(build)))).toEqual([]);
  });

  test(`${build} contains nothing that could ask the network, load from elsewhere or build code from text`, () => {
    expect(findBanned(filesOf(build))).toEqual([]);
  });

  test(`${build}: what is put into policies, panel included, has at most 120 kB gzipped`, () => {
    const reader = filesOf(build).find(({ name }) => name === "reader.js");
    expect(gzipSync(reader?.bytes ?? "", { level: 9 }).length).toBeLessThanOrEqual(122_880);
  });

  test(`${build} keeps to its budget: all of it, and what runs on every page`, () => {
    const files = filesOf(build);
    expect(overBudget(files, zip(files))).toEqual([]);
  });

  test(`${build} tells the licences of all that is in it`, () => {
    const told = filesOf(build).find(({ name }) => name === "licences.txt");
    for (const { name, version, licence } of shippedPackages(root)) {
      expect(told && textOf(told)).toContain(`${name} ${version} (${licence})`);
      expect(COMPATIBLE).toContain(licence);
    }
  });
}

test("the package for Firefox says who it is and that it collects nothing", () => {
  const { gecko } = manifestOf("firefox-mv3").browser_specific_settings;
  expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
  expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
});

test("the summary has its place beside the pages: Chromium's side panel, Firefox's sidebar, closed at install", () => {
  expect(manifestOf("chrome-mv3").side_panel).toEqual({ default_path: "sidepanel.html" });
  expect(manifestOf("firefox-mv3").sidebar_action).toMatchObject({
    default_panel: "sidepanel.html",
    open_at_install: false,
  });
  for (const build of BUILDS) expect(manifestOf(build).icons).toHaveProperty("96", "icon/96.png");
});
