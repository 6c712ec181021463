import { TAKE_OVER } from "../worker/protocol.ts";

/** What a page needs to know of the copy that the device keeps. */
export interface OfflineState {
  /** Everything is on the device. */
  readonly ready: boolean;
  /** A newer version than the one that runs here is ready, and nobody has put it off. */
  readonly update: boolean;
}

export interface Offline {
  get(): OfflineState;
  /** @returns what ends it */
  subscribe(listener: () => void): () => void;
  /** Opens the page anew with the newer version. Other tabs keep theirs. */
  takeUpdate(): void;
  /** Not now: it comes with the next visit. */
  putOff(): void;
  /** Asks the host for a newer version, at most once an hour: a page may stand open for days. */
  look(): void;
}

/** The parts of the browser's service workers that are used. */
interface Worker extends EventTarget {
  readonly state: ServiceWorkerState;
  postMessage(message: unknown): void;
}

interface Registration extends EventTarget {
  readonly installing: Worker | null;
  readonly waiting: Worker | null;
  readonly active: Worker | null;
  update(): Promise<unknown>;
}

interface Container extends EventTarget {
  readonly controller: Worker | null;
  register(script: string, options: { readonly scope: string }): Promise<Registration>;
}

export interface OfflineInput {
  /** Null where the browser has none: without TLS, say. */
  readonly container: () => Container | null;
  readonly reload: () => void;
  readonly now: () => number;
}

const HOUR_MS = 3_600_000;

/** Keeps the application on the device; where that is impossible, nothing happens. */
export function keepOffline({ container, reload, now }: OfflineInput): Offline {
  const listeners = new Set<() => void>();
  let state: OfflineState = { ready: false, update: false };
  let registration: Registration | null = null;
  /** Another tab has brought a newer version into force; this one still runs its own. */
  let overtaken = false;
  let putOff = false;
  let looked = now();

  const refresh = () => {
    if (registration === null) return;
    const { active, waiting } = registration;
    const ready = active?.state === "activated";
    const update = !putOff && (overtaken || (ready && waiting !== null));
    if (ready === state.ready && update === state.update) return;
    state = { ready, update };
    for (const listener of listeners) listener();
  };

  const follow = (worker: Worker | null) => worker?.addEventListener("statechange", refresh);

  const start = async () => {
    // A frame that is kept apart from its origin refuses to be asked at all.
    const workers = container();
    if (workers === null) return;
    let controlled = workers.controller !== null;
    workers.addEventListener("controllerchange", () => {
      overtaken ||= controlled;
      controlled = true;
      refresh();
    });
    const found = await workers.register("./sw.js", { scope: "./" });
    registration = found;
    found.addEventListener("updatefound", () => {
      putOff = false;
      follow(found.installing);
    });
    for (const worker of [found.installing, found.waiting, found.active]) follow(worker);
    refresh();
  };
  // Without a copy everything works as long as the line does.
  void start().catch(() => undefined);

  const takeUpdate = () => {
    const next = registration?.waiting ?? null;
    if (next === null) {
      reload();
      return;
    }
    next.addEventListener("statechange", () => {
      if (next.state === "activated") reload();
      // A still newer one has come in between.
      if (next.state === "redundant") takeUpdate();
    });
    // A worker, unlike a window, has no origin to be named.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    next.postMessage(TAKE_OVER);
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeUpdate,
    putOff() {
      putOff = true;
      refresh();
    },
    look() {
      if (registration === null || now() - looked < HOUR_MS) return;
      looked = now();
      void registration.update().catch(() => undefined);
    },
  };
}

/** As this browser has it. */
export function browserOffline(): Offline {
  return keepOffline({
    container: () => ("serviceWorker" in navigator ? navigator.serviceWorker : null),
    reload: () => location.reload(),
    now: () => Date.now(),
  });
}
