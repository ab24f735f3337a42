import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program of Node's in the project's folder and answers its exit status. It gets no stdin, so that nothing
 * waits for a key, and at most `minutes`: then it and what it started are ended, and the status is 124.
 */
export function runNode(args, { minutes = 10, env = {}, quiet = false } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "ignore" : "inherit", quiet ? "ignore" : "inherit"],
    detached: process.platform !== "win32",
  });
  return new Promise((resolve) => {
    const late = setTimeout(() => end(child), minutes * 60_000);
    let timedOut = false;
    const end = ({ pid }) => {
      timedOut = true;
      console.error(`\nEnded after ${minutes} minutes: node ${args.join(" ")}`);
      if (pid === undefined) return;
      if (process.platform === "win32") child.kill();
      else process.kill(-pid, "SIGKILL");
    };
    child.on("error", () => resolve(1));
    child.on("exit", (code) => {
      clearTimeout(late);
      resolve(timedOut ? 124 : (code ?? 1));
    });
  });
}
