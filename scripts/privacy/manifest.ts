import * as z from "zod/mini";

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
});

/** What the package may ask the browser for, besides looking at web pages. */
export const PERMISSIONS = ["activeTab", "contextMenus", "scripting", "sidePanel", "storage"];

/** What pages of the extension may load, directive by directive; what is not listed falls back to 'none'. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "connect-src": ["'none'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};
const REQUIRED = ["default-src", "script-src", "connect-src", "base-uri", "form-action"];

/** What is wrong with a manifest as far as the network is concerned; empty is good. Throws where it is no manifest. */
export function faultsOfManifest(json: string): string[] {
  const manifest = manifestSchema.parse(JSON.parse(json));
  return [...faultsOfPolicy(manifest.content_security_policy.extension_pages), ...faultsOfAccess(manifest)];
}

/** The content security policy of a manifest, for people to read. */
export function policyOf(json: string): string {
  return manifestSchema.parse(JSON.parse(json)).content_security_policy.extension_pages;
}

function faultsOfPolicy(policy: string): string[] {
  const directives = new Map(
    policy.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const missing = REQUIRED.filter((name) => !directives.has(name)).map((name) => `${name} is missing`);
  const loose = [...directives].flatMap(([name, sources]) =>
    sources.filter((source) => !ALLOWED[name]?.includes(source)).map((source) => `${name} allows ${source}`),
  );
  return [...missing, ...loose];
}

function faultsOfAccess(manifest: z.infer<typeof manifestSchema>): string[] {
  const more = manifest.permissions.filter((name) => !PERMISSIONS.includes(name));
  // Pages could load them, and so learn that Smallprint is there.
  const seen =
    "web_accessible_resources" in manifest ? ["web_accessible_resources: pages could find out"] : [];
  return [...more.map((name) => `permission ${name}`), ...seen];
}
