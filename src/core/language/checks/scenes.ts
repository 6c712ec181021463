import { VOICES } from "../../model/index.ts";
import { field, has, isMapping, items, keys } from "../plain.ts";
import type { Problems } from "../problems.ts";
import type { Path } from "../yaml/source-map.ts";
import { checkReference } from "./reference.ts";
import { namesIn, responsesOf, scenesOf, type Found } from "./walk.ts";

/** What belongs to a scene as a whole: its lines, its clock, the exhibits on the table. */
export function checkScenes(data: unknown, problems: Problems): void {
  const exhibits = new Set(keys(field(data, "exhibits")));
  for (const scene of scenesOf(data)) {
    for (const { name, path } of namesIn(field(scene.value, "show"), [...scene.path, "show"])) {
      checkReference("unknown-exhibit", name, exhibits, path, problems);
    }
    checkClock(scene, problems);
    checkLines(scene, problems);
    for (const { path, value } of responsesOf(scene)) {
      if (has(value, "reply")) checkVoice(field(value, "reply"), [...path, "reply"], problems);
    }
  }
}

function checkClock({ path, value }: Found, problems: Problems): void {
  const [time, silence] = [has(value, "time"), has(value, "silence")];
  if (time === silence) return;
  if (problems.isExcused([...path, time ? "silence" : "time"])) return;
  problems.atKey("time-and-silence", [...path, time ? "time" : "silence"], {
    context: time ? "time" : "silence",
  });
}

function checkLines({ path, value }: Found, problems: Problems): void {
  const lines = items(field(value, "lines"));
  const first = new Map<string, Path>();
  for (const [index, line] of lines.entries()) {
    const at = [...path, "lines", index];
    checkVoice(line, at, problems);
    if (!isMapping(line)) continue;
    if (!has(line, "id")) {
      if (lines.length > 1 && !problems.isExcused([...at, "id"])) problems.atKey("line-without-id", at);
      continue;
    }
    const id = field(line, "id");
    if (typeof id !== "string") continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, [...at, "id"]);
    else problems.atValue("duplicate-id", [...at, "id"], { id }, [{ path: earlier, label: "first" }]);
  }
}

const LINE_KEYS: ReadonlySet<string> = new Set([...VOICES, "id", "when"]);

/** One emotion, one text. An unknown key was reported as such: it is probably the emotion. */
function checkVoice(line: unknown, path: Path, problems: Problems): void {
  if (!isMapping(line)) return;
  const voices = VOICES.filter((voice) => has(line, voice));
  const unknown = keys(line).some((key) => !LINE_KEYS.has(key));
  if (voices.length > 1)
    problems.atKey("line-voice", path, { context: "several", found: voices.join(" · ") });
  if (voices.length === 0 && !unknown) problems.atKey("line-voice", path, { allowed: VOICES.join(" · ") });
}
