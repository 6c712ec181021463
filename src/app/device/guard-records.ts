import { NOBODY } from "../../core/model/index.ts";
import { keepForGood } from "../../platform/persistence.ts";
import type { Surroundings } from "../../session/index.ts";

/**
 * From the first finished conversation or the first name on there is something to lose: the browser is
 * asked to keep it. Looked for whenever a screen is left.
 */
export function guardRecords({ store, current }: Pick<Surroundings, "store" | "current">): void {
  let asked = false;
  const look = async () => {
    if (asked) return;
    const profile = current.get();
    const attempts = profile === NOBODY ? await store.list(NOBODY) : [];
    if (profile === NOBODY && attempts.every(({ finishedAt }) => finishedAt === null)) return;
    asked = true;
    await keepForGood();
  };
  void look();
  current.subscribe(() => void look());
  addEventListener("hashchange", () => void look());
  document.addEventListener("visibilitychange", () => void look());
}
