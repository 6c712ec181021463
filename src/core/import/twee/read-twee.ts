import { Losses } from "../losses.ts";
import { textIn } from "../plain-data.ts";
import { linesOf } from "../plain-text.ts";
import { MAX_PASSAGES, type Change, type Imported, type Story } from "../story.ts";
import { passageOf, settersIn, type TweeContext } from "./body.ts";
import { readAssignments } from "./expression.ts";
import { readHarlowe } from "./harlowe.ts";
import { located } from "./located.ts";
import type { TweeNode } from "./nodes.ts";
import { readPassages, type TweePassage } from "./read-passages.ts";
import { readSugarCube } from "./sugarcube.ts";

/** Runs before the story, and may set what holds from the beginning. */
const BEGINNING = new Set(["StoryInit"]);
/** Parts of a page around the story, in one format or another. */
const FURNITURE =
  /^(Story(Author|Banner|Caption|DisplayTitle|Interface|Menu|Settings|Share|Subtitle|Includes)|Passage(Ready|Header|Footer|Done))$/;
const FURNITURE_TAGS = new Set(["header", "footer", "debug-startup", "widget", "init"]);
/** Style sheets, scripts and menus come on top. */
const MOST = 2 * MAX_PASSAGES;
/** Longer than any scene; work on one passage stays bounded. */
const LONGEST_BODY = 32_000;

/** Reads Twee 3: links, and as far as they are boolean the variables of SugarCube and Harlowe. */
export function readTwee(text: string): Imported<Story> {
  const all = readPassages(text, MOST + 1);
  if (all.length === 0) return { ok: false, problem: { code: "no-passages" } };
  if (all.length > MOST) return { ok: false, problem: { code: "too-many-passages" } };
  const losses = new Losses();
  const { title, data, passages, beginnings } = sort(all, losses);
  if (passages.length === 0) return { ok: false, problem: { code: "no-passages" } };
  if (passages.length > MAX_PASSAGES) return { ok: false, problem: { code: "too-many-passages" } };
  if (passages.some(({ body }) => body.length > LONGEST_BODY)) {
    return { ok: false, problem: { code: "too-large" } };
  }

  const names = new Set(passages.map(({ name }) => name));
  const start = [data.start, "Start"].find((name) => names.has(name)) ?? passages[0]?.name ?? "";
  const read =
    data.format === "harlowe" || (data.format === "" && looksLikeHarlowe(passages))
      ? readHarlowe
      : readSugarCube;
  const takenApart = (passage: TweePassage) => ({
    passage,
    nodes: read(located(passage.body, passage.bodyLine)),
  });
  const bodies = passages.map(takenApart);
  const beginning = beginnings.map(takenApart);

  const isFlag = flagTest([...beginning, ...bodies].map(({ nodes }) => nodes));
  const asked = new Map<string, string>();
  const visited = (name: string) => {
    const flag = `visited:${name}`;
    asked.set(name, flag);
    return flag;
  };
  const context: TweeContext = {
    isFlag: (name) => name.startsWith("visited:") || isFlag(name),
    visited,
    losses,
  };
  const initial = beginning.flatMap(({ passage, nodes }) => passageOf(passage, nodes, context).changes);
  const story = bodies.map(({ passage, nodes }) => passageOf(passage, nodes, context));
  const marked = story.map((passage) => {
    const flag = asked.get(passage.name);
    const seen: readonly Change[] = flag === undefined ? [] : [{ flag, to: true }];
    return { ...passage, changes: [...passage.changes, ...seen] };
  });
  const value = {
    format: "twee" as const,
    title,
    summary: "",
    start,
    passages: marked,
    flags: initial.map(({ flag, to }) => ({ name: flag, initially: to })),
    lost: losses.list(),
  };
  return { ok: true, value };
}

interface Sorted {
  readonly title: string;
  readonly data: { readonly start: string; readonly format: string };
  readonly passages: readonly TweePassage[];
  readonly beginnings: readonly TweePassage[];
}

/** Tells passages of the story from what Twine keeps beside it. */
function sort(all: readonly TweePassage[], losses: Losses): Sorted {
  const passages = new Map<string, TweePassage>();
  const beginnings: TweePassage[] = [];
  let title = "";
  let data = { start: "", format: "" };
  for (const passage of all) {
    const { name, tags, body, line } = passage;
    if (name === "StoryTitle") title = linesOf(body)[0] ?? "";
    else if (name === "StoryData") data = storyData(passage, losses);
    else if (tags.includes("script")) losses.add("code", body, name, line);
    else if (tags.includes("stylesheet")) losses.add("style", body, name, line);
    else if (BEGINNING.has(name) || tags.includes("startup")) beginnings.push(passage);
    else if (FURNITURE.test(name) || tags.some((tag) => FURNITURE_TAGS.has(tag))) {
      losses.add("special-passage", body, name, line);
    } else if (name === "" || passages.has(name)) losses.add("duplicate-passage", body, name, line);
    else passages.set(name, passage);
  }
  return { title, data, passages: [...passages.values()], beginnings };
}

/** As the specification asks, data that cannot be decoded is reported and the reading goes on. */
function storyData({ body, name, line }: TweePassage, losses: Losses): Sorted["data"] {
  try {
    const data: unknown = JSON.parse(body);
    return { start: textIn(data, "start"), format: textIn(data, "format").toLowerCase() };
  } catch {
    losses.add("metadata", body, name, line);
    return { start: "", format: "" };
  }
}

function looksLikeHarlowe(passages: readonly TweePassage[]): boolean {
  return (
    !passages.some(({ body }) => body.includes("<<")) &&
    passages.some(({ body }) => /\((set|if|unless|link-goto|link|go-to):/i.test(body))
  );
}

/** A variable is a flag unless something else than true or false is ever put into it. */
function flagTest(bodies: readonly (readonly TweeNode[])[]): (name: string) => boolean {
  const others = new Set(
    bodies
      .flatMap(settersIn)
      .flatMap(readAssignments)
      .filter(({ value }) => value === null)
      .map(({ name }) => name),
  );
  return (name) => !others.has(name);
}
