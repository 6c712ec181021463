import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { debrief } from "../../src/core/debrief/index.ts";
import { replay, type Trace } from "../../src/core/engine/index.ts";
import { isResponseKey } from "../../src/core/model/index.ts";
import { startPlay, takeTurns } from "../../src/session/play.ts";
import { ownScenario } from "../support/library.ts";

/* Every file of this folder is a conversation that a trainer can read, and how it must end. */

interface Playthrough {
  readonly title: string;
  readonly scenario: string;
  readonly responses: readonly string[];
  readonly expect: {
    readonly outcome: string;
    readonly score: number;
    readonly critical: readonly string[];
    readonly marks: Readonly<Record<string, number>>;
    readonly mood: number;
  };
}

const root = "tests/playthroughs";
const scenarios = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(scenarios.map((entry) => entry.name))("%s", (name) => {
  const files = readdirSync(join(root, name)).filter((file) => file.endsWith(".yaml"));
  const playthroughs = files.map((file): [string, Playthrough] => {
    const text = readFileSync(join(root, name, file), "utf8");
    const playthrough: Playthrough = parse(text);
    return [`${file}: ${playthrough.title}`, playthrough];
  });

  it.each(playthroughs)("%s", (_, playthrough) => {
    const { scenario, program, model } = ownScenario(playthrough.scenario);
    const responses = playthrough.responses.filter(isResponseKey);
    const { trace, refused } = replay(program, responses);
    expect(refused).toBeNull();
    expect(responses).toEqual(playthrough.responses);
    const told = debrief(scenario, program, model, trace);
    expect({
      outcome: told?.outcome.id,
      score: told?.score.total,
      critical: told?.score.criticals.map(({ id }) => id),
      marks: Object.fromEntries(told?.score.principles.map(({ id, earned }) => [id, earned]) ?? []),
      mood: trace.at(-1)?.after.mood,
    }).toEqual(playthrough.expect);
    expect(plain(takeTurns(startPlay(program), responses).trace), "XState tells the same").toEqual(
      plain(trace),
    );
  });

  it("every outcome is reached by one of them", () => {
    const reached = new Set(playthroughs.map(([, playthrough]) => playthrough.expect.outcome));
    const ids = ownScenario(name).scenario.outcomes.map((outcome) => outcome.id);
    expect([...reached].sort()).toEqual([...ids].sort());
  });
});

function plain(trace: Trace) {
  return trace.map(({ response, before, after, to }) => ({ response: response.key, before, after, to }));
}
