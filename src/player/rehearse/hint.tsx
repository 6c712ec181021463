import { useState } from "react";
import { authoredResponse } from "../../core/debrief/index.ts";
import { available, sceneAt } from "../../core/engine/index.ts";
import { rubricKeys, type Scenario } from "../../core/model/index.ts";
import { useText } from "../../i18n/index.ts";
import type { Play } from "../../session/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { useRubric } from "../content.ts";
import styles from "./rehearse.module.css";

export interface HintProps {
  readonly scenario: Scenario;
  readonly play: Play;
}

/** On request: what the moment calls for, by the names of behaviours; never which line it is. */
export default function Hint({ scenario, play }: HintProps) {
  const t = useText("rehearse");
  const rubric = useRubric();
  const [shown, setShown] = useState(false);
  const scene = sceneAt(play.program, play.standing.at);
  const [best] = (scene?.responses ?? [])
    .filter((each) => each.kind !== "silence" && available(each, play.standing.state))
    .sort((one, other) => other.total - one.total);
  const behaviours =
    scene === null || best === undefined
      ? []
      : (authoredResponse(scenario, scene.index, best.id)?.behaviours ?? []);
  if (behaviours.length === 0) return null;
  return (
    <div className={styles.hint}>
      <Button look="plain" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t("hint")}
      </Button>
      <p role="status">
        {shown &&
          rubric !== null &&
          t("hintMeans", {
            what: behaviours.map((id) => rubric.texts[rubricKeys.behaviourName(id)] ?? id).join(t("comma")),
          })}
      </p>
    </div>
  );
}
