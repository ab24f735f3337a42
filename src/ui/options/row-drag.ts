import { useRef } from "preact/hooks";

/** A list with the item at `from` put to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const item = list[from];
  if (item === undefined) return [...list];
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** What a row's handle needs to be dragged and moved by keys. */
export type Grip = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Moves the rows of a table body: by dragging a row's handle onto another row, or by arrow keys on the handle. */
export function useRowDrag(onMove: (from: number, to: number) => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const rowAt = (y: number): number => {
    const rows = [...(body.current?.querySelectorAll("tr[data-row]") ?? [])];
    const below = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
    return below < 0 ? rows.length - 1 : below;
  };
  const grip = (index: number, count: number): Grip => ({
    onPointerDown: (event) => {
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp: (event) => {
      const to = rowAt(event.clientY);
      if (to !== index) onMove(index, to);
    },
    onKeyDown: (event) => {
      const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 }[event.key];
      if (to === undefined || to < 0 || to >= count || to === index) return;
      event.preventDefault();
      onMove(index, to);
    },
  });
  return { body, grip };
}
