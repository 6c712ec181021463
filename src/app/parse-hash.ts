/** Where a hash leads: `#/play/x?mode=guided` is the path `/play/x` with the search `mode=guided`. */
export interface HashLocation {
  readonly path: string;
  /** Without the question mark. */
  readonly search: string;
}

export function parseHash(hash: string): HashLocation {
  const inside = hash.replace(/^#?\/*/, "/");
  const mark = inside.indexOf("?");
  return mark < 0
    ? { path: inside, search: "" }
    : { path: inside.slice(0, mark), search: inside.slice(mark + 1) };
}
