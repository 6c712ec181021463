import { useState } from "react";
import { useText } from "../../i18n/index.ts";
import type { Profile } from "../../session/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { CheckIcon } from "../../ui/icons/icons.tsx";
import styles from "./people.module.css";
import type { People } from "./use-people.ts";

export interface PeopleListProps {
  readonly people: People;
  readonly onUse: (profile: Profile) => void;
}

/** Everybody on this device: one touch to be somebody else, two to be forgotten. */
export function PeopleList({ people, onUse }: PeopleListProps) {
  const t = useText("people");
  const [leaving, setLeaving] = useState<string | null>(null);
  return (
    <ul className={styles.list}>
      {people.profiles?.map((profile) => {
        const here = profile.id === people.present?.id;
        return (
          <li key={profile.id} className={styles.person}>
            <div className={styles.row}>
              <button
                type="button"
                className={styles.use}
                aria-current={here || undefined}
                onClick={() => onUse(profile)}
              >
                <span className={styles.name}>{profile.name}</span>
                <span className={styles.detail}>
                  {[profile.employee, profile.department].filter(Boolean).join(" · ")}
                </span>
                {here && <CheckIcon />}
              </button>
              <button
                type="button"
                className={styles.forget}
                aria-expanded={leaving === profile.id}
                aria-label={t("forgetWhom", { name: profile.name })}
                onClick={() => setLeaving(leaving === profile.id ? null : profile.id)}
              >
                {t("forget")}
              </button>
            </div>
            {leaving === profile.id && (
              <div
                className={styles.confirm}
                role="group"
                aria-label={t("forgetWhom", { name: profile.name })}
              >
                <p>{t("forgetSure", { name: profile.name })}</p>
                <div className={styles.actions}>
                  <Button onClick={() => setLeaving(null)}>{t("keep")}</Button>
                  <Button
                    className={styles.danger}
                    onClick={() => void people.erase(profile).then(() => setLeaving(null))}
                  >
                    {t("forgetYes")}
                  </Button>
                </div>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
