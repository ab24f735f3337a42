/** Message id to ICU message. */
export type Catalogue = Readonly<Record<string, string>>;
