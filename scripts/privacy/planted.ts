import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the planted requests go. */
export const PLANTED_HOST = "planted.example";

/**
 * Copies a package and plants requests into it: into what runs in pages, into the background, and into the looks of
 * its pages; and takes its content security policy's word off. Checks that find nothing here would find nothing ever.
 */
export function plant(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  append(join(to, "detector.js"), `;fetch("http://${PLANTED_HOST}/from-page");`);
  append(join(to, "background.js"), `;setInterval(()=>fetch("http://${PLANTED_HOST}/from-background"),500);`);
  append(join(to, "options.html"), `<img src="http://${PLANTED_HOST}/picture.png">`);
  const path = join(to, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  manifest.content_security_policy.extension_pages = "default-src 'self' http: data:; script-src 'self'";
  writeFileSync(path, JSON.stringify(manifest));
}

function append(path: string, text: string): void {
  writeFileSync(path, readFileSync(path, "utf8") + text);
}
