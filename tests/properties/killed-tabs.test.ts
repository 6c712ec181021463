import fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { createActor, waitFor, type ActorRefFrom } from "xstate";
import { available, replay, sceneAt, type Program } from "../../src/core/engine/index.ts";
import { NOBODY, type ResponseKey } from "../../src/core/model/index.ts";
import { browserStorage } from "../../src/platform/storage.ts";
import { decisionsOf, sessionMachine } from "../../src/session/index.ts";
import { scenarios } from "../support/generate-scenario.ts";
import { programOf } from "../support/walkers.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

type Session = ActorRefFrom<typeof sessionMachine>;

/** A tab of its own: another connection, another actor, the same device. */
function openTab(program: Program, names: { next: number }): Session {
  const surroundings = {
    store: browserStorage().attempts,
    now: () => names.next++,
    newId: () => `attempt-${names.next++}`,
  };
  const actor = createActor(sessionMachine, {
    input: {
      program,
      digest: "digest",
      mode: "practice",
      profile: NOBODY,
      set: null,
      times: {},
      takeUp: "latest",
      surroundings,
    },
  });
  actor.start();
  return actor;
}

const settled = (tab: Session) =>
  waitFor(
    tab,
    (state) => state.matches("briefing") || state.matches({ playing: "deciding" }) || state.status === "done",
    { timeout: 20_000 },
  );

/** Starts where nothing is under way, then chooses what the number picks. */
async function act(tab: Session, pick: number): Promise<void> {
  if (tab.getSnapshot().matches("briefing")) {
    tab.send({ type: "start", patience: 0 });
    await settled(tab);
  }
  const { play } = tab.getSnapshot().context;
  const scene = sceneAt(play.program, play.standing.at);
  const offered = (scene?.responses ?? []).filter(
    (response) => response.kind !== "silence" && available(response, play.standing.state),
  );
  const chosen = offered[pick % Math.max(1, offered.length)];
  if (chosen !== undefined) tab.send({ type: "choose", response: chosen.key });
}

/** As many rounds of the event loop as a killed tab still had. */
async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

const shownBy = (tab: Session): readonly ResponseKey[] =>
  tab.getSnapshot().context.play.trace.map(({ response }) => response.key);

describe("a tab that is killed", () => {
  it("at any of 200 random moments loses nothing that was shown, and the run goes on there", async () => {
    let kills = 0;
    await fc.assert(
      fc.asyncProperty(
        scenarios({ scenes: 6 }),
        fc.array(fc.tuple(fc.nat(99), fc.nat(9)), { minLength: 20, maxLength: 20 }),
        async (scenario, moments) => {
          globalThis.indexedDB = new IDBFactory();
          const program = programOf(scenario);
          const names = { next: 1 };
          for (const [pick, moment] of moments) {
            const tab = openTab(program, names);
            await settled(tab);
            if (tab.getSnapshot().status === "done") break;
            await act(tab, pick);
            await rounds(moment);
            const shown = shownBy(tab);
            const attempt = tab.getSnapshot().context.attempt?.id;
            tab.stop();
            kills += 1;
            if (attempt === undefined) continue;

            const stored = await browserStorage().attempts.load(attempt);
            const kept = stored === null ? [] : decisionsOf(stored);
            expect(kept.slice(0, shown.length)).toEqual(shown);
            expect(kept.length - shown.length).toBeLessThanOrEqual(1);
            expect(replay(program, kept).refused).toBeNull();
          }
        },
      ),
      { seed: 20_261_140, numRuns: 25 },
    );
    expect(kills).toBeGreaterThanOrEqual(200);
  });
});

describe("two tabs on one profile", () => {
  it("never corrupt or double a record, however they take turns", async () => {
    await fc.assert(
      fc.asyncProperty(
        scenarios({ scenes: 6 }),
        fc.array(fc.tuple(fc.boolean(), fc.nat(99), fc.nat(4)), { minLength: 12, maxLength: 12 }),
        async (scenario, turns) => {
          globalThis.indexedDB = new IDBFactory();
          const program = programOf(scenario);
          const names = { next: 1 };
          const tabs = [openTab(program, names), openTab(program, names)] as const;
          await Promise.all(tabs.map(settled));
          for (const [first, pick, moment] of turns) {
            const tab = tabs[first ? 0 : 1];
            if (tab.getSnapshot().status !== "done") await act(tab, pick);
            await rounds(moment);
          }
          await Promise.all(tabs.map(settled));
          const { attempts } = browserStorage();
          for (const { id } of await attempts.list(NOBODY)) {
            const stored = await attempts.load(id);
            if (stored === null) throw new Error(`${id} is listed and not there`);
            expect(stored.events.map(({ seq }) => seq)).toEqual(stored.events.map((_, index) => index));
            const { refused, standing } = replay(program, decisionsOf(stored));
            expect(refused).toBeNull();
            expect(stored.attempt.finishedAt !== null).toBe(standing.at.kind === "outcome");
          }
          for (const tab of tabs) tab.stop();
        },
      ),
      { seed: 20_261_141, numRuns: 40 },
    );
  });
});
