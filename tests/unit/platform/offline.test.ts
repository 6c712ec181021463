import { expect, test, vi } from "vitest";
import { keepOffline } from "../../../src/platform/offline.ts";
import { TAKE_OVER } from "../../../src/worker/protocol.ts";

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly said: unknown[] = [];

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }

  postMessage(message: unknown): void {
    this.said.push(message);
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly update = vi.fn<() => Promise<void>>(() => Promise.resolve());

  /** A newer version is found and brought; it waits. */
  bring(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
    this.installing = null;
    this.waiting = worker;
    worker.become("installed");
    return worker;
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly register = () => Promise.resolve(this.registration);
}

/** A page that is opened again: the application has been kept since the first visit. */
async function secondVisit() {
  const container = new FakeContainer();
  const active = new FakeWorker();
  active.state = "activated";
  container.controller = active;
  container.registration.active = active;
  return { container, registration: container.registration, ...(await opened(container)) };
}

async function opened(container: FakeContainer | null, now = () => 0) {
  const reload = vi.fn<() => void>();
  const offline = keepOffline({ container: () => container, reload, now });
  await Promise.resolve();
  await Promise.resolve();
  return { offline, reload };
}

test("without service workers there is nothing to tell", async () => {
  const { offline, reload } = await opened(null);
  expect(offline.get()).toEqual({ ready: false, update: false });
  offline.look();
  expect(reload).not.toHaveBeenCalled();
});

test("a frame that may not even ask is as one that has none", async () => {
  const offline = keepOffline({
    container: () => {
      throw new DOMException("the frame is sandboxed", "SecurityError");
    },
    reload: () => undefined,
    now: () => 0,
  });
  await Promise.resolve();
  expect(offline.get()).toEqual({ ready: false, update: false });
});

test("the first visit ends with everything on the device, and offers nothing", async () => {
  const container = new FakeContainer();
  const { registration } = container;
  const worker = new FakeWorker();
  registration.installing = worker;
  const { offline } = await opened(container);
  const told = vi.fn<() => void>();
  offline.subscribe(told);
  expect(offline.get().ready).toBe(false);
  registration.installing = null;
  registration.waiting = worker;
  worker.become("installed");
  registration.waiting = null;
  registration.active = worker;
  worker.become("activating");
  expect(offline.get()).toEqual({ ready: false, update: false });
  worker.become("activated");
  container.controller = worker;
  container.dispatchEvent(new Event("controllerchange"));
  expect(offline.get()).toEqual({ ready: true, update: false });
  expect(told).toHaveBeenCalledTimes(1);
});

test("a newer version is offered, and taken only when asked for", async () => {
  const { registration, offline, reload } = await secondVisit();
  expect(offline.get()).toEqual({ ready: true, update: false });
  const next = registration.bring();
  expect(offline.get().update).toBe(true);
  expect(next.said).toEqual([]);
  offline.takeUpdate();
  expect(next.said).toEqual([TAKE_OVER]);
  expect(reload).not.toHaveBeenCalled();
  next.become("activating");
  expect(reload).not.toHaveBeenCalled();
  next.become("activated");
  expect(reload).toHaveBeenCalledTimes(1);
});

test("one that waited since an earlier visit is offered too", async () => {
  const container = new FakeContainer();
  const active = new FakeWorker();
  active.state = "activated";
  container.controller = active;
  container.registration.active = active;
  container.registration.waiting = new FakeWorker();
  const { offline } = await opened(container);
  expect(offline.get()).toEqual({ ready: true, update: true });
});

test("what is put off stays away until a newer one comes", async () => {
  const { registration, offline } = await secondVisit();
  registration.bring();
  offline.putOff();
  expect(offline.get().update).toBe(false);
  registration.bring();
  expect(offline.get().update).toBe(true);
});

test("a tab that another one has overtaken goes on, and may follow by itself", async () => {
  const { container, offline, reload } = await secondVisit();
  container.dispatchEvent(new Event("controllerchange"));
  expect(reload).not.toHaveBeenCalled();
  expect(offline.get().update).toBe(true);
  offline.takeUpdate();
  expect(reload).toHaveBeenCalledTimes(1);
});

test("one that is itself replaced while it is asked for hands on to its successor", async () => {
  const { registration, offline, reload } = await secondVisit();
  const next = registration.bring();
  offline.takeUpdate();
  const newest = registration.bring();
  next.become("redundant");
  expect(newest.said).toEqual([TAKE_OVER]);
  newest.become("activated");
  expect(reload).toHaveBeenCalledTimes(1);
});

test("the host is asked for news once an hour at most", async () => {
  const container = new FakeContainer();
  let time = 0;
  const { offline } = await opened(container, () => time);
  offline.look();
  time = 3_599_999;
  offline.look();
  expect(container.registration.update).not.toHaveBeenCalled();
  time = 3_600_000;
  offline.look();
  offline.look();
  expect(container.registration.update).toHaveBeenCalledTimes(1);
});
