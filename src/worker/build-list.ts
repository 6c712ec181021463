/** Every file of one build, as the build writes it into the worker. */
export interface BuildList {
  /** Changes whenever any file does. */
  readonly version: string;
  /** What each file must contain (subresource integrity), by its path from the page. */
  readonly files: Readonly<Record<string, string>>;
}

/** The page itself, whatever a host calls its file. */
export const PAGE = "./";

/** Where the build puts what is named by its content: the same name never means something else. */
const NAMED_BY_CONTENT = "assets/";

export function isNamedByContent(file: string): boolean {
  return file.startsWith(NAMED_BY_CONTENT);
}

/** What the player cannot do without; a host that withholds a picture or a schema is forgiven. */
export function isNeeded(file: string): boolean {
  return file === PAGE || /\.(js|css)$/.test(file);
}

/**
 * Which file answers an address: one of this build, or one that may be an older build's; null for what
 * is none of ours.
 *
 * @param scope where the page lies, with a slash at its end
 */
export function fileOf(address: string, scope: string, { files }: BuildList): string | null {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  if (!path.startsWith(scope)) return null;
  const file = path.slice(scope.length);
  if (file === "" || file === "index.html") return PAGE;
  return Object.hasOwn(files, file) || isNamedByContent(file) ? file : null;
}
