import type { Situations } from "../engine/index.ts";
import { spokenChoices } from "./paths.ts";

/** For each situation, the most marks that can still be earned from there on. */
export function worthOf(situations: Situations): readonly number[] {
  const worth: number[] = [];
  for (const situation of situations.list) {
    const values = spokenChoices(situation).map(
      ({ response, to }) => response.total + (to.kind === "situation" ? (worth[to.index] ?? 0) : 0),
    );
    worth.push(values.length === 0 ? 0 : Math.max(...values));
  }
  return worth;
}
