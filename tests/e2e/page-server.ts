import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const PAGES = new URL("../pages/", import.meta.url);

/** Pages on localhost: the sample policy at /privacy, what is in tests/pages at its name, and what was asked for. */
export type PageServer = {
  readonly origin: string;
  /** Every request that came in, as "GET /path". */
  readonly requests: string[];
  /** Serves `html` at `path` as well. */
  readonly put: (path: string, html: string, headers?: Record<string, string>) => void;
  readonly close: () => Promise<void>;
};

export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, { body: string; headers: Record<string, string> }>();
  const requests: string[] = [];
  const put: PageServer["put"] = (path, body, headers = {}) => {
    pages.set(path, { body, headers: { "content-type": "text/html; charset=utf-8", ...headers } });
  };
  put("/privacy", read("../../assets/sample-policy.html"));
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    requests.push(`${request.method} ${path}`);
    const page = pages.get(path) ?? fromFolder(path);
    response.writeHead(page ? 200 : 404, page?.headers).end(page?.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, requests, put, close: () => close(server) };
}

function fromFolder(path: string) {
  if (!/^\/[a-z-]+\.html$/.test(path)) return undefined;
  try {
    const body = readFileSync(new URL(`.${path}`, PAGES), "utf8");
    return { body, headers: { "content-type": "text/html; charset=utf-8" } };
  } catch {
    return undefined;
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
