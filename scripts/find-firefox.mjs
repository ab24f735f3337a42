import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Firefox as distributions install it; 140 or newer, because the package asks for that. */
const SYSTEM_PATHS = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];
const OLDEST = 140;

/** The path of a Firefox that is new enough: FIREFOX_PATH, or the system's; undefined where there is none. */
export function findFirefox() {
  const path = process.env.FIREFOX_PATH;
  if (path) {
    if (isNewEnough(path)) return path;
    throw new Error(
      `FIREFOX_PATH is set to ${path}, but that is no Firefox ${OLDEST} or newer. Correct it, or unset it.`,
    );
  }
  return SYSTEM_PATHS.find((candidate) => existsSync(candidate) && isNewEnough(candidate));
}

function isNewEnough(path) {
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  const [, version = "0"] = /Firefox (\d+)/.exec(stdout ?? "") ?? [];
  return Number(version) >= OLDEST;
}
