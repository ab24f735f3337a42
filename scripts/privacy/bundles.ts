import { type PackageFile, textOf } from "../package-files";

/** One thing that no file of a package may contain, and what was looked for. */
export type Ban = { readonly what: string; readonly files: RegExp; readonly pattern: RegExp };

const CODE = /\.(?:js|html)$/;
const LOOKS = /\.(?:css|html|svg)$/;
const ANY = /\.(?:js|html|css|svg|json)$/;

/** Addresses that are names and are never asked for: XML's namespaces, and patterns of addresses in the manifest. */
const NAMES = String.raw`(?!www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg)\b|\*\/\*)`;

/** Every way that a browser knows to reach a network, or to run code that is not in the package. */
export const BANS: readonly Ban[] = [
  // Not every word "fetch" (it is a verb as well), but each way to call the function or to get hold of it.
  { what: "fetch", files: CODE, pattern: /(?<![\w$-])fetch\s*\(|\.fetch\b|\[\s*["'`]fetch["'`]/ },
  { what: "XMLHttpRequest", files: CODE, pattern: /XMLHttpRequest/ },
  { what: "WebSocket", files: CODE, pattern: /\bWebSocket(?:Stream)?\b/ },
  { what: "WebTransport", files: CODE, pattern: /WebTransport/ },
  { what: "sendBeacon", files: CODE, pattern: /sendBeacon/ },
  { what: "EventSource", files: CODE, pattern: /EventSource/ },
  { what: "WebRTC", files: CODE, pattern: /RTC(?:PeerConnection|DataChannel)/ },
  { what: "importScripts", files: CODE, pattern: /importScripts/ },
  { what: "workers", files: CODE, pattern: /\bnew\s+(?:Shared)?Worker\b|serviceWorker\s*\.\s*register/ },
  { what: "import of an address", files: CODE, pattern: /\bimport\s*\(?\s*["'`](?:https?:)?\/\// },
  { what: "code from text", files: CODE, pattern: /(?<![\w$.])eval\s*\(|\bnew\s+Function\b/ },
  { what: "markup from text", files: CODE, pattern: /insertAdjacentHTML|document\.write|srcdoc\s*=/ },
  {
    what: "background downloads",
    files: CODE,
    pattern: /\b(?:chrome|browser)\.(?:downloads|sockets|proxy)\b/,
  },
  { what: "@import", files: LOOKS, pattern: /@import/ },
  { what: "url() of another place", files: LOOKS, pattern: /url\(\s*["']?(?!data:|#)[^)]/ },
  {
    what: "src, href or action of another place",
    files: LOOKS,
    pattern: /(?:src|href|srcset|action)\s*=\s*["']?(?:https?:)?\/\//,
  },
  {
    what: "remote address",
    files: ANY,
    pattern: new RegExp(String.raw`\b(?:https?|wss?|ftp):\/\/${NAMES}[\w*-]`, "i"),
  },
];

export type Finding = { readonly file: string; readonly what: string; readonly near: string };

/** Where files contain what no file may contain; empty is good. */
export function findBanned(files: readonly PackageFile[], bans: readonly Ban[] = BANS): Finding[] {
  return files.flatMap((file) => {
    const mine = bans.filter((ban) => ban.files.test(file.name));
    if (mine.length === 0) return [];
    const text = textOf(file);
    return mine.flatMap(({ what, pattern }) => {
      const hit = pattern.exec(text);
      return hit
        ? [{ file: file.name, what, near: text.slice(Math.max(0, hit.index - 30), hit.index + 50) }]
        : [];
    });
  });
}
