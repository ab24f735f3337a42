import type { RefObject } from "preact";
import { useCallback, useEffect, useLayoutEffect, useState } from "preact/hooks";

/** Statements and the rail meet here: an element with `data-statement` holds one with `data-leader`, its icon. */
const STATEMENT = "[data-statement]";
const ICON = "[data-leader]";

/**
 * Which statement is active: the one pointed at or focused, else the topmost in view. So there is always one.
 * `marked` are the ids that have a mark on the rail; others have nothing to be joined to.
 */
export function useActiveStatement(notes: RefObject<HTMLElement | null>, marked: readonly string[]) {
  const [pointed, setPointed] = useState<string>();
  const [topmost, setTopmost] = useState<string>();
  const key = marked.join(" ");

  // `key` stands for `marked`, which is a new array on each render.
  const look = useCallback(() => {
    const element = notes.current;
    if (element) setTopmost(topmostStatement(element, marked));
  }, [notes, key]);

  useLayoutEffect(look, [look]);
  const point = (event: Event) => {
    const { target } = event;
    const id =
      target instanceof Element ? target.closest<HTMLElement>(STATEMENT)?.dataset.statement : undefined;
    setPointed(id !== undefined && marked.includes(id) ? id : undefined);
  };
  return { active: pointed ?? topmost, look, point, unpoint: () => setPointed(undefined) };
}

function topmostStatement(notes: HTMLElement, marked: readonly string[]): string | undefined {
  const { top } = notes.getBoundingClientRect();
  const statements = [...notes.querySelectorAll<HTMLElement>(STATEMENT)].filter(({ dataset }) =>
    marked.includes(dataset.statement ?? ""),
  );
  const inView = statements.find((statement) => {
    const icon = statement.querySelector(ICON) ?? statement;
    return icon.getBoundingClientRect().bottom > top;
  });
  return (inView ?? statements.at(-1))?.dataset.statement;
}

/** The line that joins the active mark to its statement, as a path in the body's own px; empty when there is none. */
export function useLeader(body: RefObject<HTMLElement | null>, active: string | undefined) {
  const [path, setPath] = useState("");
  const draw = useCallback(() => {
    setPath((body.current && active && leaderPath(body.current, active)) || "");
  }, [body, active]);
  useLayoutEffect(draw);
  useEffect(() => {
    const { current } = body;
    if (!current || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(draw);
    observer.observe(current);
    return () => observer.disconnect();
  }, [body, draw]);
  return { path, draw };
}

function leaderPath(body: HTMLElement, active: string): string | undefined {
  const mark = body.querySelector(".rail__mark.is-active");
  const rail = body.querySelector(".rail");
  const notes = body.querySelector(".notes");
  const icon = [...body.querySelectorAll<HTMLElement>(STATEMENT)]
    .find(({ dataset }) => dataset.statement === active)
    ?.querySelector(ICON);
  if (!mark || !rail || !notes || !icon) return undefined;
  const box = body.getBoundingClientRect();
  const [from, elbow, to] = [mark, rail, icon].map((element) => element.getBoundingClientRect());
  if (!from || !elbow || !to) return undefined;
  const rightToLeft = getComputedStyle(body).direction === "rtl";
  // The icon's middle, or the first line's where the icon is a dot; never outside of what the notes show.
  const middle = icon.classList.contains("dot") ? to.top + 10 : to.bottom - Math.min(10, to.height / 2);
  const frame = notes.getBoundingClientRect();
  const y2 = Math.min(Math.max(middle, frame.top + 2), frame.bottom - 2) - box.top;
  const y1 = from.top + from.height / 2 - box.top;
  const flipped = railIsOnRight(elbow, frame);
  const x1 = (flipped ? from.left : from.right) - box.left;
  const gap = (flipped ? elbow.left + 4 : elbow.right - 4) - box.left;
  const x2 = (flipped ? (rightToLeft ? to.right + 4 : frame.right + 2) : to.left - 4) - box.left;
  return `M${x1} ${y1}H${gap}V${y2}H${x2}`;
}

function railIsOnRight(rail: DOMRect, notes: DOMRect): boolean {
  return rail.left > notes.left;
}
