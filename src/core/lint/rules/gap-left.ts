import type { Path } from "../../language/index.ts";
import {
  askedBy,
  isGap,
  SILENCE,
  textKeys,
  type Scenario,
  type Scene,
  type Texts,
} from "../../model/index.ts";
import { defineRule } from "../rule.ts";

/** T01: nothing is left of the gaps that `lilian import` and other tools have marked. */
export const gapLeft = defineRule({
  code: "gap-left",
  origin: "T01",
  limits: {},
  *check({ document: { scenario, texts, notes } }) {
    for (const [key, at] of [...placesOf(scenario, texts), ...Object.keys(notes).map(notePlace(scenario))]) {
      const text = texts[key] ?? notes[key] ?? "";
      if (isGap(text)) yield { at, value: true, data: { text: askedBy(text) } };
    }
  },
});

type Place = readonly [key: string, at: Path];

function placesOf({ facts, briefing, exhibits, scenes, outcomes }: Scenario, texts: Texts): readonly Place[] {
  const places: Place[] = [
    [textKeys.title, ["title"]],
    [textKeys.summary, ["summary"]],
    [textKeys.customerName, ["customer", "name"]],
    [textKeys.customerAbout, ["customer", "about"]],
    [textKeys.role, ["briefing", "role"]],
    [textKeys.setting, ["briefing", "setting"]],
    ...briefing.know.map((id): Place => [textKeys.briefing("know", id), ["briefing", "know", id]]),
    ...briefing.may.map((id): Place => [textKeys.briefing("may", id), ["briefing", "may", id]]),
    ...briefing.mayNot.map((id): Place => [textKeys.briefing("may-not", id), ["briefing", "may-not", id]]),
    ...facts.map(({ id }): Place => [textKeys.fact(id), ["facts", id, "means"]]),
    ...exhibits.flatMap(({ id }) => exhibitPlaces(id, texts)),
    ...scenes.flatMap(scenePlaces),
    ...outcomes.flatMap(({ id }): Place[] => [
      [textKeys.outcomeTitle(id), ["outcomes", id, "title"]],
      [textKeys.outcomeText(id), ["outcomes", id, "text"]],
    ]),
  ];
  return places;
}

/** An exhibit is small: its gaps are shown at the exhibit. */
function exhibitPlaces(id: string, texts: Texts): readonly Place[] {
  const keys = Object.keys(texts).filter((key) => key.startsWith(`exhibit.${id}.`));
  return keys.map((key): Place => [key, ["exhibits", id]]);
}

function scenePlaces({ id: scene, lines, responses, silence }: Scene): readonly Place[] {
  const at: Path = ["scenes", scene];
  const answers = silence === null ? responses : [...responses, silence];
  return [
    [textKeys.sceneTitle(scene), [...at, "title"]],
    [textKeys.sceneContext(scene), [...at, "context"]],
    ...lines.map(({ id, voice }, index): Place => [textKeys.line(scene, id), [...at, "lines", index, voice]]),
    ...answers.flatMap((response): Place[] => {
      const { id, kind, reply } = response;
      const here = kind === "silence" ? [...at, SILENCE] : [...at, "responses", id];
      return [
        [textKeys.words(scene, response), [...here, kind]],
        [textKeys.reply(scene, id), [...here, "reply", reply ?? ""]],
        [textKeys.coach(scene, id), [...here, "coach"]],
      ];
    }),
  ];
}

/** `<id>`, `<scene>.<id>` or `<scene>.<response>.<id>`. */
function notePlace({ scenes }: Scenario): (key: string) => Place {
  const known = new Set(scenes.map(({ id }) => id));
  return (key) => {
    const parts = key.split(".");
    const [scene = "", response = "", note = ""] = parts;
    if (parts.length === 1 || !known.has(scene)) return [key, ["notes", key]];
    if (parts.length === 2) return [key, ["scenes", scene, "notes", response]];
    const holder = response === SILENCE ? [SILENCE] : ["responses", response];
    return [key, ["scenes", scene, ...holder, "notes", note]];
  };
}
