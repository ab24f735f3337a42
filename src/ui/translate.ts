/** The shape of a translator as the components use it; `src/wording` makes one. */
export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * The message `id` in the reader's language. A list parameter holds message ids, joined as the language joins lists.
 * `language` is the BCP 47 tag of the catalogue in use: dates, numbers and the direction of writing follow it.
 */
export type Translate = ((id: string, params?: MessageParams) => string) & { readonly language: string };
