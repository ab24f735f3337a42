/** The host that a site's setting names: lower case, without "www."; undefined where there is none. */
export function siteOf(address: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address.includes("://") ? address : `https://${address}`);
    return protocol.startsWith("http") && hostname ? hostname.replace(/^www\./, "") : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the page at `url` belongs to a site that is left alone; a site covers its subdomains. */
export function isQuiet(url: string, quietSites: readonly string[]): boolean {
  const site = siteOf(url);
  return site !== undefined && quietSites.some((quiet) => site === quiet || site.endsWith(`.${quiet}`));
}
