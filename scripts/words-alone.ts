import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const WANTED_BY = "/analysis/topics/wording.ts";
const QUERY = "?words-alone";
const WORDING = /^export const wording: Wording = \{\n[\s\S]*?\n\};$/m;

/**
 * A topic's file holds its words beside its patterns, for people to read together. Popup, panel and options need the
 * words alone: for them this takes the one constant out of the file. Bundlers cannot, because the patterns are made
 * by calls that might do anything.
 */
export function wordsAlone(): Plugin {
  return {
    name: "smallprint:words-alone",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.startsWith("./") || !importer?.endsWith(WANTED_BY)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && resolved.id + QUERY;
    },
    load(id) {
      if (!id.endsWith(QUERY)) return null;
      const [wording] = WORDING.exec(readFileSync(id.slice(0, -QUERY.length), "utf8")) ?? [];
      if (wording === undefined) this.error(`${id}: no "export const wording: Wording = { … };" of its own`);
      return { code: wording.replace(": Wording", ""), moduleType: "js" };
    },
  };
}
