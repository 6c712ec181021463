import { assign, fromPromise, setup } from "xstate";
import { sceneAt, type Program } from "../core/engine/index.ts";
import { responseKey, SILENCE, type Mode, type ResponseKey } from "../core/model/index.ts";
import { decisionsOf, type Attempt, type AttemptSet, type StoredAttempt } from "./attempt.ts";
import { canTake, startPlay, takeTurn, takeTurns, type Play } from "./play.ts";
import type { SessionSurroundings, Stored } from "./ports.ts";
import { attemptIdOf } from "./set-run.ts";

export interface SessionInput {
  readonly program: Program;
  readonly digest: string;
  readonly mode: Mode;
  /** Whose session it is: a profile's id, or `NOBODY`. */
  readonly profile: string;
  /** The place in a run through an assessment; null for a conversation on its own. */
  readonly set: AttemptSet | null;
  /** Seconds of patience by scene id, at factor 1. */
  readonly times: Readonly<Record<string, number>>;
  readonly surroundings: SessionSurroundings;
  /**
   * Which attempt to take up: the newest one where it is unfinished (`latest`), none (`fresh`),
   * or a certain one by id, finished or not. In a set its own attempt is the only one.
   */
  readonly takeUp: "latest" | "fresh" | { readonly attempt: string };
}

export interface SessionContext extends SessionInput {
  readonly play: Play;
  /** Null until the trainee has started. */
  readonly attempt: Attempt | null;
  /** The decision that is being stored. */
  readonly pending: ResponseKey | null;
  /** When the customer's patience began to run, and how much of it was left then (ms). */
  readonly clock: { readonly since: number; readonly left: number } | null;
  /** Whether anything of this run is not on the device: the trainee was told and went on. */
  readonly unsaved: boolean;
  /** An unfinished attempt was found that began under other rules; it cannot go on. */
  readonly outdated: boolean;
  /** Another tab had gone on with this attempt, and this one has followed it. */
  readonly followed: boolean;
}

export type SessionEvent =
  /** `mode` where the trainee has chosen another one in the briefing. */
  | { readonly type: "start"; readonly patience: number; readonly mode?: Mode }
  | { readonly type: "choose"; readonly response: ResponseKey }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "retry" }
  | { readonly type: "go-on-unsaved" };

/** How long the device may take to answer before the run goes on without it. */
const STORAGE_PATIENCE_MS = 5000;

/**
 * A trainee's session with one scenario: briefing → playing → debriefing. It owns the clock,
 * the pause and the order of things; the scenario's own machine decides what a response does.
 * A decision is stored before its effect shows; a refused write is said, never swallowed.
 */
export const sessionMachine = setup({
  types: {
    input: {} as SessionInput,
    context: {} as SessionContext,
    events: {} as SessionEvent,
  },
  actors: {
    find: fromPromise(({ input }: { input: SessionContext }) => find(input)),
    create: fromPromise(({ input }: { input: SessionContext }) => create(input)),
    append: fromPromise(({ input }: { input: SessionContext }) => append(input)),
    reload: fromPromise(({ input }: { input: SessionContext }) => reload(input)),
  },
  guards: {
    allowed: ({ context, event }) => event.type === "choose" && canTake(context.play, event.response),
    timed: ({ context }) => context.clock !== null,
    ended: ({ context }) => context.play.standing.at.kind === "outcome",
    started: ({ context }) => context.attempt !== null,
  },
  actions: {
    remember: assign(({ event }) => (event.type === "choose" ? { pending: event.response } : {})),
    rememberSilence: assign(({ context }) => ({ pending: silenceKey(context) })),
    takePending: assign(({ context }) => ({
      play: context.pending === null ? context.play : takeTurn(context.play, context.pending),
      pending: null,
    })),
    windClock: assign(({ context }) => ({ clock: freshClock(context) })),
    stopClock: assign(({ context }) => ({ clock: stopped(context) })),
    restartClock: assign(({ context }) => ({
      clock: context.clock && { ...context.clock, since: context.surroundings.now() },
    })),
    markUnsaved: assign({ unsaved: true }),
  },
  delays: {
    patience: ({ context }) => context.clock?.left ?? 0,
    storage: STORAGE_PATIENCE_MS,
  },
}).createMachine({
  id: "session",
  context: ({ input }) => ({
    ...input,
    play: startPlay(input.program),
    attempt: null,
    pending: null,
    clock: null,
    unsaved: false,
    outdated: false,
    followed: false,
  }),
  initial: "finding",
  states: {
    finding: {
      invoke: {
        src: "find",
        input: ({ context }) => context,
        onDone: {
          target: "arriving",
          actions: assign(({ context, event }) => takenUp(context, event.output)),
        },
        onError: "briefing",
      },
      // A database that never answers must not keep the trainee waiting for ever.
      after: { storage: "briefing" },
    },
    arriving: { always: [{ guard: "started", target: "playing" }, { target: "briefing" }] },
    briefing: {
      on: {
        start: {
          target: "starting",
          actions: assign(({ context, event }) => {
            const mode = event.mode ?? context.mode;
            return { mode, attempt: newAttempt({ ...context, mode }, event.patience) };
          }),
        },
      },
    },
    starting: {
      invoke: {
        src: "create",
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ event }) => event.output === "stored",
            target: "playing",
          },
          {
            guard: ({ event }) => typeof event.output === "object",
            target: "playing",
            actions: assign(({ context, event }) =>
              typeof event.output === "object" ? restored(context, event.output) : {},
            ),
          },
          { target: "playing", actions: "markUnsaved" },
        ],
        onError: { target: "playing", actions: "markUnsaved" },
      },
      after: { storage: { target: "playing", actions: "markUnsaved" } },
    },
    playing: {
      initial: "arriving",
      states: {
        arriving: {
          always: [
            { guard: "ended", target: "#session.debriefing" },
            { target: "deciding", actions: "windClock" },
          ],
        },
        deciding: {
          on: {
            choose: { guard: "allowed", target: "storing", actions: ["stopClock", "remember"] },
            pause: { target: "paused", actions: "stopClock" },
          },
          after: {
            patience: { guard: "timed", target: "storing", actions: ["stopClock", "rememberSilence"] },
          },
        },
        paused: { on: { resume: { target: "deciding", actions: "restartClock" } } },
        storing: {
          invoke: {
            src: "append",
            input: ({ context }) => context,
            onDone: [
              {
                guard: ({ event }) => event.output === "stored",
                target: "arriving",
                actions: "takePending",
              },
              { guard: ({ event }) => event.output === "conflict", target: "overtaken" },
              { target: "refused" },
            ],
            onError: "refused",
          },
          after: { storage: "refused" },
        },
        /** The device did not take the decision: try again, or knowingly go on without. */
        refused: {
          on: {
            retry: "storing",
            "go-on-unsaved": { target: "arriving", actions: ["markUnsaved", "takePending"] },
          },
        },
        /** Another tab has gone on with this attempt: follow it. */
        overtaken: {
          invoke: {
            src: "reload",
            input: ({ context }) => context,
            onDone: [
              {
                guard: ({ event }) => event.output !== null,
                target: "arriving",
                actions: [
                  assign(({ context, event }) => restored(context, event.output)),
                  assign({ followed: true }),
                ],
              },
              { target: "refused" },
            ],
            onError: "refused",
          },
        },
      },
    },
    debriefing: { type: "final" },
  },
});

function find({ mode, profile, program, set, surroundings, takeUp }: SessionContext) {
  if (set !== null) return surroundings.store.load(idIn(set));
  if (takeUp === "fresh") return Promise.resolve(null);
  if (takeUp === "latest") return surroundings.store.latest(profile, program.id, mode);
  return surroundings.store.load(takeUp.attempt);
}

function idIn({ run, place }: AttemptSet): string {
  return attemptIdOf({ id: run }, place);
}

function takenUp(context: SessionContext, found: StoredAttempt | null): Partial<SessionContext> {
  const { digest, set, takeUp } = context;
  const ended = found?.attempt.finishedAt !== null;
  if (found === null || (set === null && takeUp === "latest" && ended)) return {};
  return found.attempt.digest === digest ? restored(context, found) : { outdated: true };
}

/**
 * Stores the new attempt, or finds the unfinished one that it would push aside: whoever chooses
 * another mode in the briefing goes on with what they began there.
 */
async function create(context: SessionContext): Promise<Stored | StoredAttempt> {
  const { attempt, digest, mode, profile, program, set, surroundings, takeUp } = context;
  if (attempt === null) return "failed";
  if (set === null && takeUp === "latest") {
    const found = await surroundings.store.latest(profile, program.id, mode);
    const unfinished = found?.attempt.finishedAt === null && found.attempt.digest === digest;
    if (found !== null && unfinished) return found;
  }
  const stored = await surroundings.store.create(attempt);
  // Another tab has opened the same conversation of the set: it is one and the same attempt.
  return stored === "conflict" ? ((await surroundings.store.load(attempt.id)) ?? "failed") : stored;
}

async function append({ attempt, pending, play, surroundings, unsaved }: SessionContext): Promise<Stored> {
  if (attempt === null || pending === null) return "failed";
  if (unsaved) return "stored";
  const seq = play.trace.length - attempt.inherited.length;
  const event = { attempt: attempt.id, seq, response: pending, at: surroundings.now() };
  return surroundings.store.append(event, takeTurn(play, pending).standing.at.kind === "outcome");
}

function reload({ attempt, surroundings }: SessionContext): Promise<StoredAttempt | null> {
  return attempt === null ? Promise.resolve(null) : surroundings.store.load(attempt.id);
}

function restored(context: SessionContext, found: StoredAttempt | null): Partial<SessionContext> {
  if (found === null) return {};
  const play = takeTurns(startPlay(context.program), decisionsOf(found));
  return { attempt: found.attempt, play, pending: null };
}

function newAttempt(context: SessionContext, patience: number): Attempt {
  const { digest, mode, profile, program, set, surroundings } = context;
  return {
    id: set === null ? surroundings.newId() : idIn(set),
    profile,
    set,
    scenario: program.id,
    version: program.version,
    digest,
    mode,
    patience,
    startedAt: surroundings.now(),
    finishedAt: null,
    parent: null,
    inherited: [],
  };
}

function silenceKey({ program, play }: SessionContext): ResponseKey | null {
  const scene = sceneAt(program, play.standing.at);
  return scene === null ? null : responseKey(scene.id, SILENCE);
}

function freshClock({
  attempt,
  play,
  program,
  surroundings,
  times,
}: SessionContext): SessionContext["clock"] {
  const scene = sceneAt(program, play.standing.at);
  const seconds = (scene && times[scene.id]) ?? 0;
  const left = seconds * (attempt?.patience ?? 0) * 1000;
  return left > 0 ? { since: surroundings.now(), left } : null;
}

function stopped({ clock, surroundings }: SessionContext): SessionContext["clock"] {
  return clock && { ...clock, left: Math.max(0, clock.left - (surroundings.now() - clock.since)) };
}
