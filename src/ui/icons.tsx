type Shape = readonly [tag: "path" | "circle" | "rect", attributes: Readonly<Record<string, string>>];

/** The icon set: a grid of 20, strokes only; what a directional one means flips with the direction of writing. */
const SHAPES = {
  good: [
    ["circle", { cx: "10", cy: "10", r: "7.25" }],
    ["path", { d: "m6.75 10.25 2.25 2.25 4.5-4.75" }],
  ],
  caution: [
    ["path", { d: "M10 3.25 17.5 16.5h-15Z" }],
    ["path", { d: "M10 8.25v3.5M10 14.1v.01" }],
  ],
  neutral: [
    ["circle", { cx: "10", cy: "10", r: "7.25" }],
    ["path", { d: "M10 9.5v4M10 6.6v.01" }],
  ],
  unsaid: [
    ["circle", { cx: "10", cy: "10", r: "7.25", "stroke-dasharray": "2.4 2.155" }],
    ["path", { d: "M7.5 10h5" }],
  ],
  flag: [["path", { d: "M5 17.25V3.25M5 4h10l-2.25 3.25L15 10.5H5" }]],
  next: [["path", { d: "m7.75 5 5 5-5 5" }]],
  prev: [["path", { d: "m12.25 5-5 5 5 5" }]],
  down: [["path", { d: "m5 7.75 5 5 5-5" }]],
  back: [["path", { d: "M16.25 10H4M9 5l-5 5 5 5" }]],
  locate: [
    ["path", { d: "M3.25 4.5h13.5M3.25 15.5h13.5M3.25 10h4.5M16.75 10h-6M13.25 7.5 10.75 10l2.5 2.5" }],
  ],
  copy: [
    ["rect", { x: "7.25", y: "7.25", width: "9.5", height: "9.5", rx: "1.5" }],
    [
      "path",
      { d: "M12.75 7V4.75a1.5 1.5 0 0 0-1.5-1.5h-6.5a1.5 1.5 0 0 0-1.5 1.5v6.5a1.5 1.5 0 0 0 1.5 1.5H7" },
    ],
  ],
  save: [["path", { d: "M10 3.25v9.25M6.25 8.75 10 12.5l3.75-3.75M3.5 16.5h13" }]],
  print: [
    [
      "path",
      {
        d: "M6 7V3.25h8V7M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8v5.25H6z",
      },
    ],
  ],
  settings: [
    ["path", { d: "M3 6.25h6.75M14.25 6.25H17M3 13.75h2.75M10.25 13.75H17" }],
    ["circle", { cx: "12", cy: "6.25", r: "2.25" }],
    ["circle", { cx: "8", cy: "13.75", r: "2.25" }],
  ],
  outline: [
    ["path", { d: "M3.25 4.75h7.5M6 10h10.75M6 15.25h10.75" }],
    ["path", { d: "M3.25 10v.01M3.25 15.25v.01", "stroke-width": "2" }],
  ],
  close: [["path", { d: "m5 5 10 10M15 5 5 15" }]],
  dock: [
    ["rect", { x: "2.75", y: "3.75", width: "14.5", height: "12.5", rx: "1.5" }],
    ["path", { d: "M11.75 3.75v12.5M14 7.25h1M14 10h1" }],
  ],
  dockleft: [
    ["rect", { x: "2.75", y: "3.75", width: "14.5", height: "12.5", rx: "1.5" }],
    ["path", { d: "M8.25 3.75v12.5M5 7.25h1M5 10h1" }],
  ],
  sidepanel: [
    ["rect", { x: "2.75", y: "3.75", width: "14.5", height: "12.5", rx: "1.5" }],
    ["path", { d: "M2.75 7.25h14.5M12 7.25v9" }],
  ],
  external: [
    [
      "path",
      {
        d: "M11.75 3.25h5v5M16.5 3.5 9.25 10.75M14 11.75V15a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V7.5A1.5 1.5 0 0 1 5 6h3.25",
      },
    ],
  ],
  mail: [
    ["rect", { x: "2.75", y: "4.5", width: "14.5", height: "11", rx: "1.5" }],
    ["path", { d: "m3.5 6 6.5 5 6.5-5" }],
  ],
  pin: [["path", { d: "M6.75 3.25h6.5M8 3.25v5l-2.5 3.5h9L12 8.25v-5M10 11.75v5" }]],
  page: [["path", { d: "M5 2.75h6.75l3.5 3.5v11H5zM11.5 2.75v3.75h3.75M7.75 10h4.75M7.75 13.25h4.75" }]],
  globe: [
    ["circle", { cx: "10", cy: "10", r: "7.25" }],
    [
      "path",
      {
        d: "M2.75 10h14.5M10 2.75c2.1 2 3.1 4.4 3.1 7.25S12.1 15.25 10 17.25C7.9 15.25 6.9 12.85 6.9 10S7.9 4.75 10 2.75Z",
      },
    ],
  ],
  lock: [
    ["rect", { x: "4.25", y: "9", width: "11.5", height: "7.75", rx: "1.5" }],
    ["path", { d: "M6.75 9V6.5a3.25 3.25 0 0 1 6.5 0V9" }],
  ],
  grip: [
    [
      "path",
      {
        d: "M7.5 5.5v.01M12.5 5.5v.01M7.5 10v.01M12.5 10v.01M7.5 14.5v.01M12.5 14.5v.01",
        "stroke-width": "2",
      },
    ],
  ],
  check: [["path", { d: "m4.5 10.5 3.5 3.5 7.5-8" }]],
  keyboard: [
    ["rect", { x: "2.25", y: "5", width: "15.5", height: "10", rx: "1.5" }],
    ["path", { d: "M5.25 8.25v.01M8.5 8.25v.01M11.5 8.25v.01M14.75 8.25v.01M6.75 11.75h6.5" }],
  ],
  meter: [["path", { d: "M3.25 16.5h13.5M5 16.5v-5M10 16.5V4M15 16.5V8.25" }]],
  topics: [["path", { d: "M3.25 5h13.5M3.25 10h13.5M3.25 15h8" }]],
  retry: [["path", { d: "M16 10a6 6 0 1 1-1.85-4.35M14.4 2.75V6h-3.25" }]],
  error: [
    ["circle", { cx: "10", cy: "10", r: "7.25" }],
    ["path", { d: "M10 6.25v4.5M10 13.6v.01" }],
  ],
  mark: [
    ["path", { d: "M8.25 4h9M8.25 16h9M5.25 6.25h-2.5v7.5h2.5" }],
    ["path", { d: "M9.25 10h7", "stroke-width": "4" }],
  ],
  link: [
    [
      "path",
      {
        d: "m8.5 11.5 3-3M9.25 6.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5l-1.5 1.5M10.75 13.5l-1.5 1.5a3.2 3.2 0 0 1-4.5-4.5l1.5-1.5",
      },
    ],
  ],
  phone: [
    [
      "path",
      {
        d: "M6.5 3.25H4.25a1 1 0 0 0-1 1.1C3.9 11 9 16.1 15.65 16.75a1 1 0 0 0 1.1-1V13.5l-3.5-1.5-1.5 1.75a9 9 0 0 1-5.5-5.5L8 6.75Z",
      },
    ],
  ],
  form: [
    ["rect", { x: "4", y: "2.75", width: "12", height: "14.5", rx: "1.5" }],
    ["path", { d: "M7 6.75h6M7 10h6M7 13.25h3" }],
  ],
  post: [
    [
      "path",
      { d: "M10 17.25c3.6-3.7 5.25-6.4 5.25-8.75a5.25 5.25 0 0 0-10.5 0c0 2.35 1.65 5.05 5.25 8.75Z" },
    ],
    ["circle", { cx: "10", cy: "8.5", r: "1.75" }],
  ],
  trash: [
    [
      "path",
      { d: "M3.75 5.5h12.5M8 5.25V3.25h4v2M5.25 5.5l.75 11.25h8l.75-11.25M8.5 8.75v4.75M11.5 8.75v4.75" },
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Shape[]>>;

export type IconName = keyof typeof SHAPES;

const DIRECTIONAL: readonly IconName[] = ["next", "prev", "back", "locate"];

export type IconProps = {
  readonly name: IconName;
  /** 16 in text and buttons, 20 elsewhere, 24 for states. */
  readonly size?: 16 | 20 | 24;
  readonly class?: string | undefined;
  /** The leader from the rail ends here. */
  readonly leader?: boolean | undefined;
};

/** An icon; it never carries a meaning alone, so it is hidden from assistive technology. */
export function Icon({ name, size = 20, class: more, leader }: IconProps) {
  const classes = ["i", size !== 20 && `i--${size}`, DIRECTIONAL.includes(name) && "i--dir", more];
  return (
    <svg
      class={classes.filter(Boolean).join(" ")}
      viewBox="0 0 20 20"
      aria-hidden="true"
      data-leader={leader || undefined}
    >
      {SHAPES[name].map(([Tag, attributes]) => (
        <Tag key={Object.values(attributes).join()} {...attributes} />
      ))}
    </svg>
  );
}
