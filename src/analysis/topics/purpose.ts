import { defineTopic, type Examples, type Wording } from "../topic";
export const purpose = defineTopic({ id: "purpose", clues: [] });
export const wording: Wording = {};
export const examples: Examples = { fires: {}, silent: [] };
