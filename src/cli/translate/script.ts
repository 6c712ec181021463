import {
  SILENCE,
  textKeys,
  type Response,
  type Scenario,
  type Scene,
  type Texts,
  type Voice,
} from "../../core/model/index.ts";

/** One text in the order in which the story is read. */
export interface ScriptLine {
  readonly key: string;
  /** The part of the file that it stands in: `library`, `briefing`, a scene's id … */
  readonly section: string;
  /** Key of the scene's title, where it is in one. */
  readonly scene: string | null;
  readonly who:
    | { readonly kind: "customer"; readonly voice: Voice }
    | { readonly kind: "trainee" | "coach" | "page" };
  /** Key of the text that stands before it in the story; null where nothing does. */
  readonly after: string | null;
}

const PAGE = { kind: "page" } as const;

/** A scenario's texts in script order; only keys that have a text. */
export function scenarioScript(scenario: Scenario, texts: Texts): readonly ScriptLine[] {
  const scenes = storyOrder(scenario);
  const inStory = scenes.flatMap((scene) => sceneScript(scene));
  const known = new Set(inStory.map(({ key }) => key));
  const page =
    (section: string) =>
    (key: string): ScriptLine => ({ key, section, scene: null, who: PAGE, after: null });
  const rest = Object.keys(texts).filter((key) => !known.has(key));
  const of = (section: string) => rest.filter((key) => sectionOf(key) === section).map(page(section));
  return [...["library", "briefing", "facts", "exhibits"].flatMap(of), ...inStory, ...of("outcomes")].filter(
    ({ key }) => Object.hasOwn(texts, key),
  );
}

/** A rubric's texts; they are authored in the order in which they are read. */
export function rubricScript(texts: Texts): readonly ScriptLine[] {
  return Object.keys(texts).map((key) => ({
    key,
    section: key === "title" ? "title" : sectionOf(key),
    scene: null,
    who: PAGE,
    after: key.endsWith(".name") || !key.includes(".") ? null : firstOf(key, texts),
  }));
}

/** The texts of courses, as they are authored; a summary stands after its title. */
export function coursesScript(texts: Texts): readonly ScriptLine[] {
  return Object.keys(texts).map((key) => ({
    key,
    section: sectionOf(key),
    scene: null,
    who: PAGE,
    after: key.endsWith(".summary") ? key.replace(/summary$/, "title") : null,
  }));
}

function firstOf(key: string, texts: Texts): string | null {
  const name = `${key.slice(0, key.lastIndexOf("."))}.name`;
  return name !== key && Object.hasOwn(texts, name) ? name : null;
}

const SECTIONS: Readonly<Record<string, string>> = {
  title: "library",
  summary: "library",
  customer: "library",
  briefing: "briefing",
  fact: "facts",
  exhibit: "exhibits",
  outcome: "outcomes",
  role: "roles",
  course: "courses",
  assessment: "assessments",
  source: "sources",
  principle: "principles",
  behaviour: "behaviours",
  lapse: "lapses",
  critical: "critical errors",
  provision: "provisions",
};

/** The part of a side file that a key stands in. */
export function sectionOf(key: string): string {
  const first = key.split(".")[0] ?? key;
  return Object.hasOwn(SECTIONS, first) ? (SECTIONS[first] ?? first) : first;
}

function sceneScript(scene: Scene): readonly ScriptLine[] {
  const title = textKeys.sceneTitle(scene.id);
  const line = (key: string, who: ScriptLine["who"], after: string | null): ScriptLine => ({
    key,
    section: scene.id,
    scene: title,
    who,
    after,
  });
  const context = textKeys.sceneContext(scene.id);
  const spoken = scene.lines.map(({ id, voice }, index) =>
    line(
      textKeys.line(scene.id, id),
      { kind: "customer", voice },
      index === 0 ? context : textKeys.line(scene.id, scene.lines[index - 1]?.id ?? ""),
    ),
  );
  const last = spoken.at(-1)?.key ?? context;
  const answer = (response: Response) => {
    const words = textKeys.words(scene.id, response);
    const heard = response.id === SILENCE ? last : words;
    return [
      ...(response.id === SILENCE ? [] : [line(words, { kind: "trainee" }, last)]),
      ...(response.reply === null
        ? []
        : [line(textKeys.reply(scene.id, response.id), { kind: "customer", voice: response.reply }, heard)]),
      line(textKeys.coach(scene.id, response.id), { kind: "coach" }, heard),
    ];
  };
  return [
    line(title, PAGE, null),
    line(context, PAGE, null),
    ...spoken,
    ...(scene.silence ? answer(scene.silence) : []),
    ...scene.responses.flatMap(answer),
  ];
}

/**
 * Scenes as a reader meets them: never before a scene that leads to it, and among those that could
 * come next the one that the author wrote first. In a circle the author's order decides.
 */
export function storyOrder(scenario: Scenario): readonly Scene[] {
  const ways = (scene: Scene) =>
    [...scene.responses, ...(scene.silence ? [scene.silence] : [])].flatMap(({ next }) =>
      next.map(({ to }) => to),
    );
  const reached = new Set<string>();
  const byId = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const work = [scenario.start];
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    const scene = byId.get(id);
    if (scene === undefined || reached.has(id)) continue;
    reached.add(id);
    work.push(...ways(scene));
  }
  const waiting = new Map<string, number>();
  for (const scene of scenario.scenes) {
    if (!reached.has(scene.id)) continue;
    for (const to of new Set(ways(scene))) if (to !== scene.id) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const open = scenario.scenes.filter(({ id }) => reached.has(id));
  const order: Scene[] = [];
  while (open.length > 0) {
    const start = open.findIndex(({ id }) => id === scenario.start);
    const ready = open.findIndex(({ id }) => (waiting.get(id) ?? 0) === 0);
    const [scene] = open.splice(Math.max(0, start !== -1 ? start : ready), 1);
    if (scene === undefined) break;
    order.push(scene);
    for (const to of new Set(ways(scene))) waiting.set(to, (waiting.get(to) ?? 0) - 1);
  }
  return [...order, ...scenario.scenes.filter(({ id }) => !reached.has(id))];
}
