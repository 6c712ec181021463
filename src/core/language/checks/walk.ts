import { field, has, isList, isMapping, items, pairs } from "../plain.ts";
import type { Path } from "../yaml/source-map.ts";

/** Something of a scenario file and where it stands. */
export interface Found {
  readonly id: string;
  readonly path: Path;
  readonly value: unknown;
}

export interface FoundResponse extends Found {
  readonly scene: string;
  readonly silent: boolean;
}

export function scenesOf(data: unknown): readonly Found[] {
  return pairs(field(data, "scenes")).map(([id, value]) => ({ id, path: ["scenes", id], value }));
}

export function outcomesOf(data: unknown): readonly Found[] {
  return pairs(field(data, "outcomes")).map(([id, value]) => ({ id, path: ["outcomes", id], value }));
}

/** A scene's responses in authored order, then what its silence does. */
export function responsesOf(scene: Found): readonly FoundResponse[] {
  const chosen = pairs(field(scene.value, "responses")).map(([id, value]) => ({
    id,
    path: [...scene.path, "responses", id],
    value,
    scene: scene.id,
    silent: false,
  }));
  if (!has(scene.value, "silence")) return chosen;
  const silence = {
    id: "silence",
    path: [...scene.path, "silence"],
    value: field(scene.value, "silence"),
    scene: scene.id,
    silent: true,
  };
  return [...chosen, silence];
}

/** Every response and silence of the file. */
export function allResponses(data: unknown): readonly FoundResponse[] {
  return scenesOf(data).flatMap(responsesOf);
}

/** The ways out of a response: one plain name, or each item of a list. */
export function waysOf(response: Found): readonly { path: Path; to: unknown }[] {
  const path = [...response.path, "next"];
  const next = field(response.value, "next");
  if (!isList(next)) return next === undefined ? [] : [{ path, to: next }];
  return next.map((way, index) => ({ path: [...path, index, "to"], to: field(way, "to") }));
}

/** Every `when` of the file: on lines, on responses and on ways out. */
export function conditionsOf(data: unknown): readonly { path: Path; value: unknown }[] {
  const carriers = scenesOf(data).flatMap((scene) => [
    ...items(field(scene.value, "lines")).map((value, index) => ({
      path: [...scene.path, "lines", index],
      value,
    })),
    ...responsesOf(scene).flatMap(({ path, value }) => [
      { path, value },
      ...items(field(value, "next")).map((way, index) => ({ path: [...path, "next", index], value: way })),
    ]),
  ]);
  return carriers
    .filter(({ value }) => isMapping(field(value, "when")))
    .map(({ path, value }) => ({ path: [...path, "when"], value: field(value, "when") }));
}

/** The names in a list, with their places. Things that are no text are left to `validate`. */
export function namesIn(value: unknown, path: Path): readonly { name: string; path: Path }[] {
  return items(value).flatMap((name, index) =>
    typeof name === "string" && name.trim() !== "" ? [{ name, path: [...path, index] }] : [],
  );
}
