import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

/** What of others is in the package. */
export type Licence = { readonly name: string; readonly version: string; readonly licence: string };

/** Licences under which a part may be given away together with ours, which is MIT. */
export const COMPATIBLE: readonly string[] = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "MPL-2.0",
];

/** Tools that leave some lines of their own in what they build. */
const BUILDERS = ["wxt", "@wxt-dev/browser", "rolldown"];

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
    }),
  ),
});

const PREFIX = "node_modules/";

/** The dependencies, theirs, and what the builders add; sorted by name. `root` is the project's folder. */
export function shippedPackages(root: string): Licence[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== "" && (!dev || BUILDERS.includes(path.slice(PREFIX.length))))
    .map(([path, { version = "", license = "unknown" }]) => ({
      name: path.slice(PREFIX.length),
      version,
      licence: license,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names, versions and the full texts of all licences, as one file for people to read. */
export function licenceTexts(root: string): string {
  const parts = shippedPackages(root).map(
    ({ name, version, licence }) => `${name} ${version} (${licence})\n\n${licenceText(root, name).trim()}\n`,
  );
  return [INTRODUCTION, ...parts].join(`\n${"-".repeat(80)}\n\n`);
}

const INTRODUCTION = `Smallprint contains parts of the following packages, unchanged but for being bundled. The source of each is at
https://www.npmjs.com/ under its name and version.
`;

/** The text of a package's licence: its file, or for a package that only names the MIT licence, that with its author. */
function licenceText(root: string, name: string): string {
  const folder = join(root, PREFIX, name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (file) return readFileSync(join(folder, file), "utf8");
  const { license, author } = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  );
  const own = readFileSync(join(root, "LICENSE"), "utf8");
  if (license !== "MIT") throw new Error(`${name} has no file with its licence: put its text into the list.`);
  return own.replace(/^Copyright.*$/m, `Copyright (c) ${author.name} and contributors`);
}

const packageSchema = z.object({ license: z.string(), author: z.object({ name: z.string() }) });
