import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  MAX_PASSAGES,
  readH5p,
  readInk,
  readTwee,
  type Imported,
  type ImportProblem,
  type Story,
  type StoryFormat,
} from "../../core/import/index.ts";
import { unreadable } from "../system-fault.ts";
import { Misuse } from "../terminal.ts";
import { compileInk } from "./compile-ink.ts";
import { MAX_JSON, unpackH5p } from "./unpack-h5p.ts";

const MEGABYTE = 1024 * 1024;
/** Films make packages large; a text of this length is no story. */
const MAX_PACKAGE = 256 * MEGABYTE;
const MAX_TEXT = 2 * MEGABYTE;
/** Twice what a scenario file holds. The compiler's time grows with the square of these. */
const MAX_INK = 192 * 1024;
const MOST_LINES = 8000;
const MOST_BRANCHES = 1500;

/** Reads a file of another tool; the format by its name, else by what stands in it. */
export async function readStory(path: string): Promise<Story | Misuse> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return new Misuse("not-found", { path });
  if (found.size > MAX_PACKAGE) return tooLarge(path, MAX_PACKAGE);
  const bytes = await readFile(path).catch((error: unknown) => unreadable(path, error));
  return bytes instanceof Misuse ? bytes : storyOf(path, bytes);
}

/** The same from the bytes of a file. Never throws on what stands in them. */
export function storyOf(path: string, bytes: Uint8Array): Story | Misuse {
  const named = formatByName(path);
  if (named === "h5p" || (named === null && isZip(bytes))) return fromPackage(path, bytes);
  if (bytes.length > MAX_TEXT) return tooLarge(path, MAX_TEXT);
  const text = decoded(bytes);
  if (text === null) return new Misuse("import:error.not-text", { path });
  const format = named ?? formatByContent(text);
  if (format === null) return new Misuse("import:error.unknown-format", { path });
  if (format === "twee") return outcome(path, readTwee(text));
  return fromInk(path, text);
}

function fromInk(path: string, text: string): Story | Misuse {
  const branches = text.match(/^[ \t]*[*+=-]/gm)?.length ?? 0;
  const lines = text.split("\n").length;
  if (text.length > MAX_INK || branches > MOST_BRANCHES || lines > MOST_LINES) {
    return problem(path, { code: "too-large" });
  }
  if (/^\s*INCLUDE\b/m.test(text)) return new Misuse("import:error.include", { path });
  const compiled = compileInk(text);
  if (!compiled.ok) return problem(path, { code: "compiler", reason: compiled.reason, line: compiled.line });
  return outcome(path, readInk(compiled.tree));
}

function fromPackage(path: string, bytes: Uint8Array): Story | Misuse {
  const unpacked = unpackH5p(bytes);
  if (!unpacked.ok) {
    return new Misuse(`import:error.${unpacked.reason}`, { path, limit: String(MAX_JSON / MEGABYTE) });
  }
  return outcome(path, readH5p(unpacked.content, unpacked.metadata));
}

function outcome(path: string, imported: Imported<Story>): Story | Misuse {
  return imported.ok ? imported.value : problem(path, imported.problem);
}

/** Why a source cannot become a scenario, as one line. */
export function problem(path: string, found: ImportProblem): Misuse {
  switch (found.code) {
    case "broken":
      return new Misuse("import:error.broken", { path, reason: found.reason });
    case "compiler": {
      const reason = found.reason.slice(0, 300);
      return found.line === null
        ? new Misuse("import:error.compiler", { path, reason })
        : new Misuse("import:error.compiler-at", { path, reason, line: String(found.line) });
    }
    default:
      return new Misuse(`import:error.${found.code}`, { path, limit: String(MAX_PASSAGES) });
  }
}

function tooLarge(path: string, limit: number): Misuse {
  return new Misuse("import:error.source-too-large", { path, limit: String(limit / MEGABYTE) });
}

function formatByName(path: string): StoryFormat | null {
  const [extension] = /\.[^.]+$/.exec(basename(path).toLowerCase()) ?? [];
  switch (extension) {
    case ".twee":
    case ".tw":
      return "twee";
    case ".ink":
      return "ink";
    case ".h5p":
      return "h5p";
    default:
      return null;
  }
}

function formatByContent(text: string): StoryFormat | null {
  if (/^::[ \t]*\S/m.test(text)) return "twee";
  return /^={2,}[ \t]*\w|^[ \t]*->[ \t]*\w|^[ \t]*[*+][ \t]*\S/m.test(text) ? "ink" : null;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
