/** How long an analysis may hold the background before messages and clicks are let through. */
const SLICE_MS = 12;

/** A pause that costs nothing until a slice is over; browsers make each timer cost four milliseconds. */
export function createPause(now: () => number = () => performance.now()): () => Promise<void> {
  let began = now();
  return async () => {
    if (now() - began < SLICE_MS) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    began = now();
  };
}
