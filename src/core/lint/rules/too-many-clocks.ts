import { placeOf } from "../places.ts";
import { defineRule, type Finding } from "../rule.ts";

/**
 * T02: pressure that never ends trains haste; after a clock there is a breath. The share waits in a
 * very short scenario, where a single clock is too large a one.
 */
export const tooManyClocks = defineRule({
  code: "too-many-clocks",
  origin: "T02",
  limits: { percent: 30 },
  *check({ document, model, program, short, situations }, { percent }): Iterable<Finding> {
    const whole = model.situations.length;
    const timed = model.situations.filter(({ situation }) => situations.at(situation)?.scene.timed);
    if (!short && timed.length * 100 > percent * whole) {
      yield { at: ["scenes"], data: { number: timed.length, whole, percent, context: "share" } };
    }
    const clocks = new Set(program.scenes.filter((scene) => scene.timed).map(({ id }) => id));
    const reported = new Set<string>();
    for (const scene of document.scenario.scenes) {
      if (!clocks.has(scene.id)) continue;
      for (const { id, next } of scene.silence ? [...scene.responses, scene.silence] : scene.responses) {
        for (const { to } of next) {
          if (to === scene.id || !clocks.has(to) || reported.has(to)) continue;
          reported.add(to);
          yield {
            at: [...placeOf(to), "time"],
            data: { scene: to, before: scene.id, context: "row" },
            related: [{ path: placeOf(`${scene.id}.${id}`), label: "before" }],
          };
        }
      }
    }
  },
});
