import { defineTopic, type Examples, type Wording } from "../topic";
export const dataSource = defineTopic({ id: "data-source", clues: [] });
export const wording: Wording = {};
export const examples: Examples = { fires: {}, silent: [] };
