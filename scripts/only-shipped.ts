import type { Plugin } from "vite";

/** The package that a module comes from; undefined for ours. */
export function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll("\\", "/"))?.[1];
}

/**
 * Stops a build into which code of a package came that is not among those whose licences are told: a development
 * dependency, or one that nobody listed.
 */
export function onlyShipped(names: readonly string[]): Plugin {
  return {
    name: "smallprint:only-shipped",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          if (name === undefined || renderedLength === 0 || names.includes(name)) continue;
          this.error(`${chunk.fileName} contains code of ${name}, which is no dependency of the package.`);
        }
      }
    },
  };
}
