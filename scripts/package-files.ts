import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of a package: its path inside, with slashes, and what is in it. */
export type PackageFile = { readonly name: string; readonly bytes: Uint8Array };

/** Every file below a folder, in the order of their names. Throws where there is no such folder. */
export function filesBelow(folder: string): PackageFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).split(sep).join("/"), bytes: readFileSync(path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file's text. */
export function textOf({ bytes }: PackageFile): string {
  return new TextDecoder().decode(bytes);
}
