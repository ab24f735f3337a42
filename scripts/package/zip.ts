import { type Zippable, zipSync } from "fflate";
import type { PackageFile } from "../package-files";

/** The earliest time that a zip can hold, in whatever time zone it is made: a date without one. */
const TIME = new Date(1980, 0, 1, 0, 0, 0);

/** A zip of files whose bytes depend on their names and contents alone: in the order of names, at one time, as from Unix. */
export function zip(files: readonly PackageFile[]): Uint8Array {
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    inOrder.map(({ name, bytes }) => [name, [bytes, { level: 9, mtime: TIME, os: 3, attrs: 0o644 << 16 }]]),
  );
  return zipSync(entries);
}
