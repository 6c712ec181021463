import { useEffect, useState } from "react";
import { useText } from "../../i18n/index.ts";
import { NOBODY } from "../../core/model/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { PersonIcon } from "../../ui/icons/icons.tsx";
import { useSurroundings } from "../surroundings.ts";
import { maybeSomebodyElse, sameEmployee, type Person } from "./person.ts";
import { PeopleDialog } from "./people-dialog.tsx";
import styles from "./people.module.css";
import { usePeople, type People } from "./use-people.ts";

export interface PeopleButtonProps {
  /** Whom the address is meant for; taken out of it by whoever reads it. */
  readonly invited: Person | null;
}

/** Who practises, in the header of every screen but the stage. */
export default function PeopleButton({ invited }: PeopleButtonProps) {
  const t = useText("people");
  const people = usePeople();
  const { present, profiles } = people;
  const [open, setOpen] = useState(false);
  const [answered, setAnswered] = useState(false);
  const expected = invited !== null && !answered && profiles !== null;
  const alreadyHere = expected && present !== null && sameEmployee(present.employee, invited.employee);
  const asking = open || (expected && !alreadyHere);
  const close = () => {
    setOpen(false);
    setAnswered(true);
  };

  return (
    <div className={styles.who}>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <PersonIcon />
        <span className={styles.present}>{present?.name ?? t("nobody")}</span>
      </button>
      {profiles !== null && !asking && <MixUps people={people} />}
      {asking && <PeopleDialog people={people} invited={open ? null : invited} onClose={close} />}
    </div>
  );
}

/** What keeps two people on one computer apart: one question at a time, never in the way. */
function MixUps({ people }: { readonly people: People }) {
  const t = useText("people");
  const { now } = useSurroundings();
  const { present, unsigned } = people;
  const [opened] = useState(now);
  const [declined, setDeclined] = useState(false);
  const [offered, setOffered] = useState(false);
  // Asked once, right after somebody has signed in for the first time.
  const justCame = present !== null && present.createdAt >= opened;
  useEffect(() => {
    if (justCame && unsigned > 0) setOffered(true);
  }, [justCame, unsigned]);

  if (present !== null && maybeSomebodyElse(present, opened) && present.lastUsedAt < opened) {
    return (
      <div className={styles.still} role="status">
        <p>{t("still", { name: present.name })}</p>
        <div className={styles.actions}>
          <Button onClick={() => void people.use(present)}>{t("stillYes")}</Button>
          <Button onClick={() => people.leave()}>{t("stillNo")}</Button>
        </div>
      </div>
    );
  }
  if (present !== null && present.id !== NOBODY && offered && unsigned > 0 && !declined) {
    return (
      <div className={styles.still} role="status">
        <p>{t("adopt", { times: unsigned })}</p>
        <div className={styles.actions}>
          <Button onClick={() => void people.adopt()}>{t("adoptYes")}</Button>
          <Button onClick={() => setDeclined(true)}>{t("adoptNo")}</Button>
        </div>
      </div>
    );
  }
  return null;
}
