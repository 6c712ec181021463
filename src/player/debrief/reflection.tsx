import { useText } from "../../i18n/index.ts";
import { rubricKeys } from "../../core/model/index.ts";
import styles from "./reflection.module.css";
import { useRubricWords } from "./rubric-words.ts";
import { Section } from "./section.tsx";

/** One question to take along; about the worst lapse where there was one. */
export function Reflection({ lapse }: { readonly lapse: string | null }) {
  const t = useText("debrief");
  const words = useRubricWords();
  const question = lapse === null ? "" : words(rubricKeys.lapseReflect(lapse));
  return (
    <Section title={t("reflection")}>
      <p className={styles.question}>{question === "" ? t("reflectionGeneral") : question}</p>
    </Section>
  );
}
