import { describe, expect, it } from "vitest";
import { createActor, SimulatedClock, waitFor } from "xstate";
import { NOBODY, type ResponseKey } from "../../../src/core/model/index.ts";
import { branch, decisionsOf, sessionMachine, type SessionInput } from "../../../src/session/index.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { aResponse, aScenario, aScene, aSilence, anOutcome } from "../../support/scenario-builder.ts";
import { programOf } from "../../support/walkers.ts";

const program = programOf(
  aScenario({
    scenes: [
      aScene("opening", [aResponse("listen", "hold"), aResponse("rush", "hold", { mood: -1 })]),
      aScene("hold", [aResponse("say-how-long", "end"), aResponse("mumble", "end")], {
        time: 30,
        silence: aSilence("end", { mood: -1 }),
      }),
    ],
    outcomes: [anOutcome("end")],
  }),
);

function open(parts: Partial<SessionInput> & { store?: MemoryStore; clock?: SimulatedClock } = {}) {
  const { store = new MemoryStore(), clock = new SimulatedClock(), ...input } = parts;
  let ids = store.attempts.size;
  const surroundings = { store, now: () => clock.now(), newId: () => `attempt-${ids++}` };
  const actor = createActor(sessionMachine, {
    clock,
    input: {
      program,
      digest: "digest",
      mode: "practice",
      profile: NOBODY,
      set: null,
      times: { hold: 30 },
      takeUp: "latest",
      surroundings,
      ...input,
    },
  });
  actor.start();
  const until = (state: string | object) =>
    waitFor(actor, (snapshot) => JSON.stringify(snapshot.value) === JSON.stringify(state), { timeout: 1000 });
  const choose = async (response: ResponseKey) => {
    actor.send({ type: "choose", response });
    await waitFor(actor, (snapshot) => !snapshot.matches({ playing: "storing" }), { timeout: 1000 });
  };
  const at = () => {
    const { play } = actor.getSnapshot().context;
    const target = play.standing.at;
    return (target.kind === "scene" ? program.scenes : program.outcomes)[target.index]?.id;
  };
  const start = async (patience = 1) => {
    await until("briefing");
    actor.send({ type: "start", patience });
    await until({ playing: "deciding" });
  };
  return { actor, store, clock, surroundings, until, choose, at, start };
}

describe("a session", () => {
  it("goes from the briefing through the play to the debriefing", async () => {
    const session = open();
    await session.start();
    await session.choose("opening.listen");
    expect(session.at()).toBe("hold");
    await session.choose("hold.say-how-long");
    await session.until("debriefing");
    const [attempt] = await session.store.list(NOBODY);
    expect(attempt).toMatchObject({ scenario: "sample", mode: "practice", inherited: [], parent: null });
    expect(attempt?.finishedAt).not.toBeNull();
  });

  it("stores a decision before its effect shows", async () => {
    const session = open();
    await session.start();
    session.actor.send({ type: "choose", response: "opening.listen" });
    expect(session.at()).toBe("opening");
    expect(session.actor.getSnapshot().matches({ playing: "storing" })).toBe(true);
    await session.until({ playing: "deciding" });
    expect(session.at()).toBe("hold");
    expect(session.store.events.map((event) => event.response)).toEqual(["opening.listen"]);
  });

  it("ignores a response that is not on offer, and a second click", async () => {
    const session = open();
    await session.start();
    session.actor.send({ type: "choose", response: "hold.mumble" });
    session.actor.send({ type: "choose", response: "opening.listen" });
    session.actor.send({ type: "choose", response: "opening.rush" });
    await session.until({ playing: "deciding" });
    expect(session.store.events.map((event) => event.response)).toEqual(["opening.listen"]);
  });

  it("goes on at the same scene after the page was closed", async () => {
    const first = open();
    await first.start();
    await first.choose("opening.rush");
    first.actor.stop();
    const again = open({ store: first.store });
    await again.until({ playing: "deciding" });
    expect(again.at()).toBe("hold");
    expect(again.actor.getSnapshot().context.play.standing.state.mood).toBe(2);
    await again.choose("hold.mumble");
    await again.until("debriefing");
    expect(first.store.events.map((event) => event.seq)).toEqual([0, 1]);
  });

  it("does not go on under other rules, and says so", async () => {
    const first = open();
    await first.start();
    await first.choose("opening.rush");
    const again = open({ store: first.store, digest: "another" });
    await again.until("briefing");
    expect(again.actor.getSnapshot().context.outdated).toBe(true);
  });

  it("goes on with what was begun in the mode that is chosen in the briefing", async () => {
    const first = open({ mode: "guided" });
    await first.start();
    await first.choose("opening.rush");
    first.clock.increment(1);
    const again = open({ store: first.store, mode: "practice" });
    await again.until("briefing");
    again.actor.send({ type: "start", patience: 1, mode: "guided" });
    await again.until({ playing: "deciding" });
    expect(again.at()).toBe("hold");
    expect(first.store.attempts.size).toBe(1);
  });

  it("starts afresh when asked to, and after a finished attempt", async () => {
    const first = open();
    await first.start();
    await first.choose("opening.listen");
    await open({ store: first.store, takeUp: "fresh" }).until("briefing");
    await first.choose("hold.mumble");
    await open({ store: first.store }).until("briefing");
  });

  it("shows the debriefing of a finished attempt that is asked for by name", async () => {
    const first = open();
    await first.start();
    await first.choose("opening.listen");
    await first.choose("hold.mumble");
    const again = open({ store: first.store, takeUp: { attempt: "attempt-0" } });
    await again.until("debriefing");
    expect(again.actor.getSnapshot().context.play.trace).toHaveLength(2);
  });
});

describe("the clock", () => {
  it("turns the customer's lost patience into a recorded silence", async () => {
    const session = open();
    await session.start();
    await session.choose("opening.listen");
    session.clock.increment(29_999);
    expect(session.at()).toBe("hold");
    session.clock.increment(1);
    await session.until("debriefing");
    expect(session.store.events.at(-1)?.response).toBe("hold.silence");
  });

  it("waits twice as long at twice the patience, and for ever without timers", async () => {
    const patient = open();
    await patient.start(2);
    await patient.choose("opening.listen");
    patient.clock.increment(59_999);
    expect(patient.at()).toBe("hold");
    patient.clock.increment(1);
    await patient.until("debriefing");

    const timeless = open();
    await timeless.start(0);
    await timeless.choose("opening.listen");
    timeless.clock.increment(10_000_000);
    expect(timeless.at()).toBe("hold");
    expect(timeless.actor.getSnapshot().context.clock).toBeNull();
  });

  it("stands still during a pause and then runs on", async () => {
    const session = open();
    await session.start();
    await session.choose("opening.listen");
    session.clock.increment(20_000);
    session.actor.send({ type: "pause" });
    session.clock.increment(600_000);
    session.actor.send({ type: "resume" });
    expect(session.actor.getSnapshot().context.clock?.left).toBe(10_000);
    session.clock.increment(9_999);
    expect(session.at()).toBe("hold");
    session.clock.increment(1);
    await session.until("debriefing");
  });

  it("does not run where the scene has no time", async () => {
    const session = open();
    await session.start();
    session.clock.increment(10_000_000);
    expect(session.at()).toBe("opening");
  });
});

describe("a device that refuses to store", () => {
  it("is said before the effect shows; trying again helps once there is room", async () => {
    const session = open();
    await session.start();
    session.store.refusing = true;
    await session.choose("opening.listen");
    expect(session.actor.getSnapshot().matches({ playing: "refused" })).toBe(true);
    expect(session.at()).toBe("opening");
    session.store.refusing = false;
    session.actor.send({ type: "retry" });
    await session.until({ playing: "deciding" });
    expect(session.at()).toBe("hold");
    expect(session.actor.getSnapshot().context.unsaved).toBe(false);
  });

  it("that never answers is waited for five seconds, then the trainee goes on and is told", async () => {
    const never = new Promise<never>(() => {});
    const store = new MemoryStore();
    store.latest = () => never;
    store.create = () => never;
    const session = open({ store });
    session.clock.increment(5000);
    await session.until("briefing");
    session.actor.send({ type: "start", patience: 1 });
    session.clock.increment(5000);
    await session.until({ playing: "deciding" });
    expect(session.actor.getSnapshot().context.unsaved).toBe(true);
  });

  it("lets the trainee go on knowingly without saving", async () => {
    const session = open();
    session.store.refusing = true;
    await session.start();
    expect(session.actor.getSnapshot().context.unsaved).toBe(true);
    await session.choose("opening.listen");
    expect(session.at()).toBe("hold");
    expect(session.store.events).toEqual([]);
  });
});

describe("a second tab", () => {
  it("that is behind follows the first instead of overwriting it", async () => {
    const one = open();
    await one.start();
    const other = open({ store: one.store });
    await other.until({ playing: "deciding" });
    await one.choose("opening.listen");
    await other.choose("opening.rush");
    await other.until({ playing: "deciding" });
    expect(other.at()).toBe("hold");
    expect(other.actor.getSnapshot().context.followed, "and it is said").toBe(true);
    expect(one.store.events.map((event) => event.response)).toEqual(["opening.listen"]);
  });
});

describe("again from here", () => {
  it("is a new attempt that takes over the first decisions and leaves the old one alone", async () => {
    const first = open();
    await first.start();
    await first.choose("opening.rush");
    await first.choose("hold.mumble");
    const stored = await first.store.load("attempt-0");
    if (stored === null) throw new Error("not stored");
    first.clock.increment(1);
    const decisions = decisionsOf(stored).slice(0, 1);
    const { attempt } = await branch(stored.attempt, decisions, first.surroundings);
    const again = open({ store: first.store });
    await again.until({ playing: "deciding" });
    expect(again.at()).toBe("hold");
    await again.choose("hold.say-how-long");
    await again.until("debriefing");
    expect(attempt).toMatchObject({ parent: "attempt-0", inherited: ["opening.rush"] });
    expect(await first.store.load("attempt-0")).toEqual(stored);
  });
});
