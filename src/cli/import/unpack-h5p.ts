import { strFromU8, unzipSync } from "fflate";

export type UnpackedH5p =
  | { readonly ok: true; readonly content: unknown; readonly metadata: unknown }
  | { readonly ok: false; readonly reason: "not-zip" | "zip-too-large" };

/** For each of the two files: films and pictures are never unpacked, and no scenario is as long as this. */
export const MAX_JSON = 8 * 1024 * 1024;
const WANTED = new Set(["content/content.json", "h5p.json"]);

/**
 * The two JSON files of an H5P package. By name only those are unpacked, into memory, so that a path
 * that leads elsewhere leads nowhere; a file that claims to be larger than its limit is refused.
 */
export function unpackH5p(bytes: Uint8Array): UnpackedH5p {
  let tooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.has(name)) return false;
        tooLarge ||= originalSize > MAX_JSON;
        return !tooLarge;
      },
    });
    if (tooLarge) return { ok: false, reason: "zip-too-large" };
    const content = files["content/content.json"];
    const metadata = files["h5p.json"];
    if (content === undefined) return { ok: false, reason: "not-zip" };
    return { ok: true, content: parse(content), metadata: metadata ? parse(metadata) : null };
  } catch {
    return { ok: false, reason: tooLarge ? "zip-too-large" : "not-zip" };
  }
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(strFromU8(bytes).replace(/^\ufeff/, ""));
}
