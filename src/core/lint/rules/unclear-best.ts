import type { Path } from "../../language/index.ts";
import { responseKey, type Response, type Scene } from "../../model/index.ts";
import { defineRule } from "../rule.ts";
import { totalOf, type Subject } from "../subject.ts";

/**
 * O11: each decision has one best response, clearly ahead of the worst and worth something. Where a
 * hub's questions may all be asked (`once`), they are no rivals of each other.
 */
export const unclearBest = defineRule({
  code: "unclear-best",
  origin: "O11",
  limits: { margin: 1, spread: 2 },
  *check(subject, { margin, spread }) {
    for (const scene of subject.document.scenario.scenes) {
      if (scene.responses.length < 2) continue;
      const at = ["scenes", scene.id];
      const best = bestIn(subject, scene);
      const top = totalOf(best);
      const data = { scene: scene.id, best: best.id, total: top };
      const path = (response: Response): Path => [...at, "responses", response.id];
      const rival = rivalsOf(subject, scene, best).find((each) => totalOf(each) > top - margin);
      if (rival !== undefined) {
        const related = [rival, best].map((each, index) => ({
          path: path(each),
          label: index === 0 ? "rival" : "best",
        }));
        yield { at, related, data: { ...data, rival: rival.id, other: totalOf(rival), context: "rival" } };
      }
      if (top < 0) yield { at, data: { ...data, context: "negative" } };
      const worst = Math.min(...scene.responses.map(totalOf));
      if (top - worst < spread) yield { at, data: { ...data, worst, spread, context: "close" } };
    }
  },
});

/** In a hub several responses of one scene lie on the model path. */
function bestIn({ bestOf, bestKeys }: Subject, scene: Scene): Response {
  const taken = scene.responses.filter(({ id }) => bestKeys.has(responseKey(scene.id, id)));
  const first = bestOf.get(scene.id) ?? scene.responses[0]!;
  return [first, ...taken].reduce((best, each) => (totalOf(each) > totalOf(best) ? each : best));
}

function rivalsOf({ bestKeys }: Subject, scene: Scene, best: Response): readonly Response[] {
  return scene.responses.filter(
    (each) => each !== best && !each.once && !bestKeys.has(responseKey(scene.id, each.id)),
  );
}
