import { gzipSync } from "node:zlib";
import type { PackageFile } from "../package-files";

/** Bytes that a package may have, zipped. */
export const MOST_ZIPPED = 600_000;
/** Bytes, gzipped, of what runs on every page. */
export const MOST_ON_EVERY_PAGE = 12_288;

/** What of a package is larger than it may be; empty is good. */
export function overBudget(files: readonly PackageFile[], zipped: Uint8Array): string[] {
  const detector = files.find(({ name }) => name === "detector.js");
  if (!detector) return ["detector.js is missing"];
  const everyPage = gzipSync(detector.bytes, { level: 9 }).length;
  return [
    ...(zipped.length > MOST_ZIPPED ? [`${zipped.length} bytes zipped, more than ${MOST_ZIPPED}`] : []),
    ...(everyPage > MOST_ON_EVERY_PAGE
      ? [`detector.js has ${everyPage} bytes gzipped, more than ${MOST_ON_EVERY_PAGE}`]
      : []),
  ];
}
