import browser from "webextension-polyfill";

/** The page itself, which stands in no frame. */
export const TOP_FRAME = 0;

/** A frame with less text than this, in characters, holds no policy: a button, a picture, an advertisement. */
const LEAST_TEXT = 1_000;
const MOST_FRAMES = 4;

/**
 * The frames of a page that hold enough text for a policy, the longest first, at most four. Frames that the browser
 * keeps from us are left out, and so are those that are still empty: nothing waits for them.
 */
export async function framesWithText(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const answers = await browser.scripting
    .executeScript({ target, func: lengthOfText, injectImmediately: true })
    .catch(() => []);
  const frames = answers.map(({ frameId, result }) => ({ frameId, length: Number(result) }));
  return frames
    .filter(({ frameId, length }) => frameId !== TOP_FRAME && length >= LEAST_TEXT)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_FRAMES)
    .map(({ frameId }) => frameId);
}

/** Runs in the frames, and so must not use anything from here. */
function lengthOfText(): number {
  return document.body?.textContent?.length ?? 0;
}
