import type { LinePreset } from "./lines";

/**
 * The settings as the components show and change them. Storage and its schema belong to the extension;
 * its type must be assignable to this one and back.
 */
export type Settings = {
  /** Notice policies without being asked; off: only on click. */
  readonly autoDetect: boolean;
  /** Open the panel when a policy opens. */
  readonly autoPanel: boolean;
  readonly side: "left" | "right";
  /** CSS px, 320 to 640. */
  readonly panelWidth: number;
  readonly theme: "system" | "light" | "dark";
  /** "auto" follows the browser, else the tag of a catalogue, e.g. "de". */
  readonly language: string;
  /** What stands first below the three answers. */
  readonly startWith: "attention" | "topics";
  /** Host names left alone, e.g. "example.org"; subdomains included. */
  readonly quietSites: readonly string[];
  /** "none": nothing; "session": until the browser closes; "keep": until deleted. */
  readonly remember: "session" | "none" | "keep";
  /** Ids of topic groups (`topic-groups.ts`) in the reader's order; those left out follow in the usual order. */
  readonly topicOrder: readonly string[];
  readonly hiddenTopics: readonly string[];
  /** What matters to the reader; "own" stands for `ownLines`. */
  readonly linePreset: LinePreset;
  /** `topic.value` flags what is said, `!topic.value` what is not said; see `lines.ts`. */
  readonly ownLines: readonly string[];
};

export const PANEL_WIDTH = { least: 320, usual: 400, most: 640 } as const;

/** The settings of somebody who has chosen nothing. */
export const USUAL_SETTINGS: Settings = {
  autoDetect: true,
  autoPanel: false,
  side: "right",
  panelWidth: PANEL_WIDTH.usual,
  theme: "system",
  language: "auto",
  startWith: "attention",
  quietSites: [],
  remember: "session",
  topicOrder: [],
  hiddenTopics: [],
  linePreset: "balanced",
  ownLines: [],
};
