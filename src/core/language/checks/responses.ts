import { field, has, isMapping, keys } from "../plain.ts";
import type { Problems } from "../problems.ts";
import { MAX_MARKED_PRINCIPLES } from "../schema/index.ts";
import { responsesOf, scenesOf, type FoundResponse } from "./walk.ts";

/** A response is said or done, alike within a scene, and moves few principles. */
export function checkResponses(data: unknown, problems: Problems): void {
  for (const scene of scenesOf(data)) {
    const responses = responsesOf(scene);
    for (const { path, value } of responses) {
      const count = keys(field(value, "marks")).length;
      if (count <= MAX_MARKED_PRINCIPLES) continue;
      problems.atKey("too-many-marks", [...path, "marks"], { count, limit: MAX_MARKED_PRINCIPLES });
    }
    checkKinds(responses, problems);
  }
}

function checkKinds(responses: readonly FoundResponse[], problems: Problems): void {
  const of = { say: [] as FoundResponse[], do: [] as FoundResponse[] };
  for (const response of responses) {
    const { path, value, silent, id } = response;
    if (silent || !isMapping(value)) continue;
    const [say, does] = [has(value, "say"), has(value, "do")];
    if (say && does) problems.atKey("say-or-do", path, { id, context: "both" });
    else if (say) of.say.push(response);
    else if (does) of.do.push(response);
    else if (!problems.isExcused([...path, "say"]) && !problems.isExcused([...path, "do"])) {
      problems.atKey("say-or-do", path, { id });
    }
  }
  const [said, done] = [of.say[0], of.do[0]];
  if (said === undefined || done === undefined) return;
  const order = responses.indexOf(said) < responses.indexOf(done);
  const [first, other, label] = order ? [said, done, "said"] : [done, said, "done"];
  problems.atKey("mixed-kinds", other.path, { id: other.id, first: first.id }, [{ path: first.path, label }]);
}
