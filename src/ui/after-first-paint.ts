import { useEffect, useState } from "preact/hooks";

/**
 * False until the view has been drawn once, then true: what stands below the fold and the rail's marks wait for it,
 * because a popup that draws its answers first is there a third sooner. Nothing that is seen moves: what comes later
 * comes below or into a place of its own.
 */
export function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  // Effects run after the browser has drawn.
  useEffect(() => setPainted(true), []);
  return painted;
}
