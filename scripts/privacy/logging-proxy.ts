import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that writes down whatever is asked for, answers what it was given, and passes nothing on. */
export type LoggingProxy = {
  /** "host:port", as `--proxy-server` takes it. */
  readonly address: string;
  /** Each request: "GET http://host/path", or "CONNECT host:443" for what is encrypted. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts a proxy on this machine that answers `pages` (HTML by address) and 404 for all others. */
export async function startLoggingProxy(pages: Readonly<Record<string, string>>): Promise<LoggingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => answer(request, response, pages, requests));
  server.on("connect", (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Nothing is passed on\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, requests, close: () => close(server) };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Readonly<Record<string, string>>,
  requests: string[],
): void {
  const address = request.url ?? "";
  requests.push(`${request.method} ${address}`);
  const html = pages[address];
  response.writeHead(html === undefined ? 404 : 200, {
    "content-type": "text/html; charset=utf-8",
    // Planted requests come from other origins; they are to be seen, not to fail beforehand.
    "access-control-allow-origin": "*",
    connection: "close",
  });
  response.end(html ?? "");
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
