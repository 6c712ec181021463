import { Compiler } from "inkjs/full";
import type { Condition, Response, Scenario } from "../../src/core/model/index.ts";

type Story = ReturnType<InstanceType<typeof Compiler>["Compile"]>;

/** The same scenario as a story of ink, with the same variables, conditions and merges. */
export function inkStory(scenario: Scenario): Story {
  return new Compiler(inkSource(scenario)).Compile();
}

/** Plays choice by choice from the start, as the player of an ink story would. */
export function replayInk(story: Story, choices: Uint8Array): void {
  story.ResetState();
  while (story.canContinue) story.Continue();
  for (const choice of choices) {
    story.ChooseChoiceIndex(choice);
    while (story.canContinue) story.Continue();
  }
}

function inkSource(scenario: Scenario): string {
  const principles = new Set(
    scenario.scenes.flatMap(({ responses }) => responses.flatMap(({ marks }) => Object.keys(marks))),
  );
  return [
    `VAR mood = ${scenario.customer.mood}`,
    ...[...principles].map((id) => `VAR mark_${name(id)} = 0`),
    ...scenario.facts.map(({ id }) => `VAR ${name(id)} = false`),
    `-> ${name(scenario.start)}`,
    ...scenario.scenes.flatMap((scene) => [
      `=== ${name(scene.id)} ===`,
      `The customer says something in ${scene.id}.`,
      ...scene.responses.flatMap(choice),
    ]),
    ...scenario.outcomes.flatMap(({ id }) => [`=== ${name(id)} ===`, `This is ${id}.`, "-> END"]),
  ].join("\n");
}

function choice({ id, when, marks, mood, set, next }: Response): readonly string[] {
  return [
    `+ ${when === null ? "" : conditionOf(when)}[${id}]`,
    `  The customer replies to ${id}.`,
    ...Object.entries(marks).map(([principle, mark]) => `  ~ mark_${name(principle)} += ${mark}`),
    `  ~ mood = MAX(1, MIN(5, mood + ${mood}))`,
    ...set.map((fact) => `  ~ ${name(fact)} = true`),
    `  -> ${name(next[0]?.to ?? "END")}`,
  ];
}

function conditionOf({ knows, lacks, moodAtLeast, moodAtMost }: Condition): string {
  return [
    ...knows.map((fact) => `{${name(fact)}}`),
    ...lacks.map((fact) => `{not ${name(fact)}}`),
    ...(moodAtLeast === null ? [] : [`{mood >= ${moodAtLeast}}`]),
    ...(moodAtMost === null ? [] : [`{mood <= ${moodAtMost}}`]),
  ].join(" ");
}

/** Ink knows no hyphens in names. */
function name(id: string): string {
  return id.replaceAll("-", "_");
}
