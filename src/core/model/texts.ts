/** Words by key. A key is made of ids, so it survives reordering: see `text-keys.ts`. */
export type Texts = Readonly<Record<string, string>>;
