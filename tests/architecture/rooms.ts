/**
 * Who may import whom. The one table: the architecture test holds every import of `src/` against it,
 * and the linter's per-folder rules are derived from it, so that an editor says so at once.
 */
export interface Room {
  /** Folder under `src/`. */
  readonly path: string;
  /** What the room is for, as the linter's message tells it. */
  readonly holds: string;
  /** Rooms it may import; a folder stands for everything in it. `*` is every room. */
  readonly may: readonly string[];
  /** Rooms of which it may import types only. */
  readonly mayTypes?: readonly string[];
  /** Where a thing goes that the room must not reach for. */
  readonly instead: string;
}

const PURE =
  "core/ is a pure library: what touches a screen, a clock or a disk belongs behind a port of session/";

export const ROOMS: readonly Room[] = [
  {
    path: "core/model",
    holds: "the words of the project as types",
    may: [],
    instead: "the model knows nobody; put logic into the room that needs it",
  },
  {
    path: "core/diagnostics",
    holds: "what a problem in an author's file is",
    may: ["core/model"],
    instead: "a check that needs more than texts and positions belongs in core/language or core/lint",
  },
  {
    path: "core/language",
    holds: "YAML text to Scenario",
    may: ["core/diagnostics", "core/model"],
    instead: "a check that needs the compiled program belongs in core/lint",
  },
  {
    path: "core/engine",
    holds: "Scenario to Program, and the one copy of the rules",
    may: ["core/model"],
    instead: "what only folds over a trace belongs in core/scoring or core/debrief",
  },
  {
    path: "core/scoring",
    holds: "marks, the model path and gates, as folds over a trace",
    may: ["core/engine", "core/model"],
    instead: "statistics over many plays belong in core/analysis",
  },
  {
    path: "core/analysis",
    holds: "what holds of every playthrough: reachability, bounds, chances",
    may: ["core/engine", "core/scoring", "core/model"],
    instead: "telling an author about it belongs in core/lint",
  },
  {
    path: "core/lint",
    holds: "rules that read the whole scenario and report diagnostics",
    may: ["core/analysis", "core/scoring", "core/engine", "core/language", "core/diagnostics", "core/model"],
    instead: "what a player needs too belongs in core/analysis or core/scoring",
  },
  {
    path: "core/graph",
    holds: "a scenario as a map, and the map as text",
    may: ["core/engine", "core/scoring", "core/model"],
    instead: "drawing and layout belong to whoever shows the map",
  },
  {
    path: "core/import",
    holds: "stories of other tools to the text of a scenario",
    may: ["core/engine", "core/language", "core/model"],
    instead: "what opens files or runs a foreign compiler belongs in cli/",
  },
  {
    path: "core/debrief",
    holds: "what a finished playthrough means, as folds over its trace",
    may: ["core/analysis", "core/engine", "core/scoring", "core/model"],
    instead: "words and layout belong in player/",
  },
  {
    path: "core/rehearse",
    holds: "what a program can tell of an answer in the trainee's own words",
    may: ["core/model"],
    instead: "what judges responses belongs in core/scoring, screens in player/",
  },
  {
    path: "core/progress",
    holds: "what several attempts of one person say together, and when to practise again",
    may: ["core/scoring", "core/engine", "core/model"],
    instead: "what concerns many people belongs in core/cohort, words and dates in player/",
  },
  {
    path: "core/records",
    holds: "what leaves a device of an attempt: record, result code, and whether a replay confirms it",
    may: ["core/scoring", "core/engine", "core/model"],
    instead: "files, QR pictures and tables belong to whoever shows or writes them",
  },
  {
    path: "core/panel",
    holds: "what people are asked about a scenario, blind, and what their answers say of its key",
    may: ["core/debrief", "core/scoring", "core/engine", "core/language", "core/diagnostics", "core/model"],
    instead: "what a program can decide belongs in core/lint, paper and files in cli/",
  },
  {
    path: "session",
    holds: "one run of one person: the session machine, and ports for clock and storage",
    may: ["core"],
    instead: "screens belong in player/, storage and clocks behind a port in platform/",
  },
  {
    path: "ui",
    holds: "primitives, tokens and the customer's face, which know no session and no words",
    may: [],
    mayTypes: ["core/model"],
    instead: "a component that needs a session or a catalogue belongs to the shell that shows it",
  },
  {
    path: "i18n",
    holds: "the interface's words in three languages",
    may: ["core/diagnostics", "core/model"],
    instead: "words are given to screens, never the other way round",
  },
  {
    path: "platform",
    holds: "the browser behind session's ports: storage, clock, files, workers",
    may: ["core/model", "worker"],
    mayTypes: ["session"],
    instead: "it implements ports; who uses them is composed in app/",
  },
  {
    path: "worker",
    holds: "the service worker: the copy of the application that a device keeps",
    may: [],
    instead: "it knows files and nothing of what stands in them",
  },
  ...["player", "studio", "console", "lms"].map((path) => ({
    path,
    holds: "the screens of one kind of people",
    may: ["core", "session", "ui", "i18n"],
    instead: "shells never import each other: what two of them need belongs in ui/, session/ or core/",
  })),
  {
    path: "build",
    holds: "what makes the static site; it never runs in a browser",
    may: ["core", "i18n", "app", "worker"],
    mayTypes: ["session"],
    instead: "what a browser needs at run time belongs in core/ or session/",
  },
  { path: "app", holds: "the composition root", may: ["*"], instead: "" },
  { path: "cli", holds: "the command line", may: ["*"], instead: "" },
];

/** Packages that core may use: pure, synchronous, and the same in a browser, a worker and Node. */
export const CORE_PACKAGES = [
  "xstate",
  "yaml",
  "zod",
  "@noble/hashes",
  "@scure/base",
  "canonicalize",
  "fastest-levenshtein",
];

/** The innermost room that a file lies in; null for `main.tsx`. */
export function roomOf(file: string): Room | null {
  return ROOMS.find(({ path }) => file.startsWith(`${path}/`)) ?? null;
}

/** Whether a file of one room may import a file of another. */
export function allows(from: Room, to: Room, typeOnly: boolean): boolean {
  const listed = typeOnly ? [...from.may, ...(from.mayTypes ?? [])] : from.may;
  return (
    from === to || listed.some((path) => path === "*" || path === to.path || to.path.startsWith(`${path}/`))
  );
}

interface RestrictedPattern {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

export interface LintOverride {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

/** The table as the linter reads it, to stand in `.oxlintrc.json`. */
export function lintOverrides(): readonly LintOverride[] {
  return ROOMS.filter((room) => !room.may.includes("*")).map((room) => ({
    files: [`src/${room.path}/**`],
    rules: { "no-restricted-imports": ["error", { patterns: patternsOf(room) }] },
  }));
}

function patternsOf(room: Room): readonly RestrictedPattern[] {
  const inCore = room.path.startsWith("core/");
  const forbidden = ROOMS.filter((other) => !allows(room, other, true));
  const typesOnly = ROOMS.filter((other) => allows(room, other, true) && !allows(room, other, false));
  const listed = [...room.may, ...(room.mayTypes ?? []).map((path) => `types of ${path}`)];
  const message = `${room.path}/ holds ${room.holds}. It imports ${listed.join(", ") || "nothing of ours"} and no other room: ${room.instead}.`;
  return [
    ...addressed(forbidden, inCore).map((regex) => ({ regex, message })),
    ...addressed(typesOnly, inCore).map((regex) => ({ regex, message, allowTypeImports: true })),
    ...(inCore
      ? [{ regex: foreignPackages(), message: `${PURE}; packages it may use: ${CORE_PACKAGES.join(", ")}.` }]
      : []),
  ];
}

/** How the rooms' files are written in a relative import, from within `core/` or from outside. */
function addressed(rooms: readonly Room[], fromCore: boolean): readonly string[] {
  const names = rooms.map(({ path }) => (fromCore ? path.replace("core/", "") : path));
  return names.length === 0 ? [] : [`^(\\.\\./)+(${names.join("|")})/`];
}

function foreignPackages(): string {
  return `^(?!\\.|(${CORE_PACKAGES.join("|")})(/|$))`;
}
