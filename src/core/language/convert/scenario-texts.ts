import { SILENCE, textKeys, type Texts } from "../../model/index.ts";
import type { ScenarioFile } from "../schema/index.ts";
import { voiceOf } from "./scenario.ts";

type SceneFile = ScenarioFile["scenes"][string];
type ResponseFile = SceneFile["responses"][string];
type ExhibitFile = NonNullable<ScenarioFile["exhibits"]>[string];
type Entries = (readonly [string, string | undefined])[];

/** Every text of a valid scenario file under its key, in authored order. */
export function scenarioTextsOf(file: ScenarioFile): Texts {
  const { customer, briefing } = file;
  return present([
    [textKeys.title, file.title],
    [textKeys.summary, file.summary],
    [textKeys.customerName, customer.name],
    [textKeys.customerAbout, customer.about],
    [textKeys.role, briefing.role],
    [textKeys.setting, briefing.setting],
    ...(["know", "may", "may-not"] as const).flatMap((list) =>
      Object.entries(briefing[list] ?? {}).map(([id, text]) => [textKeys.briefing(list, id), text] as const),
    ),
    ...Object.entries(file.facts ?? {}).map(([id, { means }]) => [textKeys.fact(id), means] as const),
    ...Object.entries(file.exhibits ?? {}).flatMap(([id, exhibit]) => exhibitTexts(id, exhibit)),
    ...Object.entries(file.scenes).flatMap(([id, scene]) => sceneTexts(id, scene)),
    ...Object.entries(file.outcomes).flatMap(([id, { title, text }]): Entries => [
      [textKeys.outcomeTitle(id), title],
      [textKeys.outcomeText(id), text],
    ]),
  ]);
}

function exhibitTexts(id: string, exhibit: ExhibitFile): Entries {
  const title: Entries = [[textKeys.exhibitTitle(id), exhibit.title]];
  switch (exhibit.kind) {
    case "note":
      return [...title, [textKeys.exhibitText(id), exhibit.text]];
    case "list":
      return [
        ...title,
        ...Object.entries(exhibit.items).map(
          ([row, text]) => [textKeys.exhibitLabel(id, row), text] as const,
        ),
      ];
    case "board":
      return [
        ...title,
        ...Object.entries(exhibit.rows).flatMap(([row, [label, , remark]]) => cells(row, label, remark)),
      ];
    case "card":
    case "prices":
      return [
        ...title,
        ...Object.entries(exhibit.rows).flatMap(([row, [label, value]]) => cells(row, label, value)),
      ];
  }

  function cells(row: string, label: string, value: string | undefined): Entries {
    return [
      [textKeys.exhibitLabel(id, row), label],
      [textKeys.exhibitValue(id, row), value],
    ];
  }
}

function sceneTexts(id: string, scene: SceneFile): Entries {
  return [
    [textKeys.sceneTitle(id), scene.title],
    [textKeys.sceneContext(id), scene.context],
    ...scene.lines.map((line) => [textKeys.line(id, line.id ?? ""), line[voiceOf(line)]] as const),
    ...Object.entries(scene.responses).flatMap(([response, value]) => responseTexts(id, response, value)),
    ...(scene.silence ? responseTexts(id, SILENCE, scene.silence) : []),
  ];
}

function responseTexts(
  scene: string,
  id: string,
  { say, do: does, reply, coach }: Pick<ResponseFile, "say" | "do" | "reply" | "coach">,
): Entries {
  return [
    [textKeys.words(scene, { id, kind: "say" }), say],
    [textKeys.words(scene, { id, kind: "do" }), does],
    [textKeys.reply(scene, id), reply && reply[voiceOf(reply)]],
    [textKeys.coach(scene, id), coach],
  ];
}

/** The author's own notes by `<scene>.<response>.<id>`, `<scene>.<id>` and `<id>`. */
export function notesOf(file: ScenarioFile): Texts {
  const under = (prefix: string, notes: Readonly<Record<string, string>> | undefined): Entries =>
    Object.entries(notes ?? {}).map(([id, text]) => [`${prefix}${id}`, text] as const);
  return present([
    ...under("", file.notes),
    ...Object.entries(file.scenes).flatMap(([scene, { notes, responses, silence }]) => [
      ...under(`${scene}.`, notes),
      ...Object.entries(responses).flatMap(([id, response]) => under(`${scene}.${id}.`, response.notes)),
      ...under(`${scene}.${SILENCE}.`, silence?.notes),
    ]),
  ]);
}

function present(entries: Entries): Texts {
  return Object.fromEntries(entries.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}
