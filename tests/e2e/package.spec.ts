import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { folderOf } from "./fixtures";

const BUILDS = ["chrome-mv3", "firefox-mv3"] as const;

function filesOf(build: (typeof BUILDS)[number]): { name: string; bytes: Buffer }[] {
  const folder = folderOf(build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) }));
}

function manifestOf(build: (typeof BUILDS)[number]) {
  return JSON.parse(readFileSync(join(folderOf(build), "manifest.json"), "utf8"));
}

for (const build of BUILDS) {
  test(`${build} asks for these permissions and no others`, () => {
    const manifest = manifestOf(build);
    expect(manifest.permissions.toSorted()).toEqual(["activeTab", "scripting", "storage"]);
    expect(manifest.host_permissions).toEqual(["http://*/*", "https://*/*"]);
    expect(manifest.content_scripts).toEqual([
      { matches: ["http://*/*", "https://*/*"], js: ["detector.js"], run_at: "document_idle" },
    ]);
    for (const key of ["optional_permissions", "optional_host_permissions", "web_accessible_resources"])
      expect(manifest).not.toHaveProperty(key);
  });

  test(`${build} shuts its own pages off from the network`, () => {
    const policy: string = manifestOf(build).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test(`${build} contains nothing that could ask the network or build code from text`, () => {
    const forbidden =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|RTCPeerConnection|importScripts|\beval\s*\(|new Function\b|insertAdjacentHTML|document\.write/;
    const found = filesOf(build)
      .filter(({ name }) => /\.(?:js|html)$/.test(name))
      .flatMap(({ name, bytes }) => {
        const hit = forbidden.exec(bytes.toString());
        return hit ? [`${name}: ${hit[0]}`] : [];
      });
    expect(found).toEqual([]);
  });

  test(`${build} loads no style, font or picture from anywhere`, () => {
    const remote = filesOf(build)
      .filter(({ name }) => /\.(?:css|html)$/.test(name))
      .filter(({ bytes }) =>
        /@import|url\(\s*["']?(?!data:)|(?:src|href)=["']https?:/.test(bytes.toString()),
      );
    expect(remote.map(({ name }) => name)).toEqual([]);
  });

  test(`${build}: what runs on every page has at most 12 kB gzipped`, () => {
    const detector = filesOf(build).find(({ name }) => name === "detector.js");
    const size = gzipSync(detector?.bytes ?? "", { level: 9 }).length;
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(12_288);
  });

  test(`${build}: what is put into policies, panel included, has at most 120 kB gzipped`, () => {
    const reader = filesOf(build).find(({ name }) => name === "reader.js");
    expect(gzipSync(reader?.bytes ?? "", { level: 9 }).length).toBeLessThanOrEqual(122_880);
  });

  test(`${build} has at most 600 kB compressed`, () => {
    const total = filesOf(build).reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    expect(total).toBeLessThanOrEqual(600_000);
  });
}

test("the package for Firefox says who it is and that it collects nothing", () => {
  const { gecko } = manifestOf("firefox-mv3").browser_specific_settings;
  expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
  expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
});
