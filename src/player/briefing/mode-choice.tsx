import { useText } from "../../i18n/index.ts";
import { MODES, type Mode } from "../../core/model/index.ts";
import styles from "./choices.module.css";

export interface ModeChoiceProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

/** How one wants to practise; each way says in one line what it is. */
export function ModeChoice({ mode, onMode }: ModeChoiceProps) {
  const t = useText("player");
  return (
    <fieldset>
      <legend className={styles.legend}>{t("briefing.mode")}</legend>
      <div className={styles.modes}>
        {MODES.map((one) => (
          <label key={one} className={styles.mode}>
            <input
              type="radio"
              name="mode"
              value={one}
              checked={one === mode}
              onChange={() => onMode(one)}
              className={styles.input}
            />
            <span className={styles.name}>{t(`mode.${one}.name`)}</span>
            <span className={styles.means}>{t(`mode.${one}.means`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
