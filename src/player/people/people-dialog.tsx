import { useState } from "react";
import { useText } from "../../i18n/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { PeopleList } from "./people-list.tsx";
import type { Person } from "./person.ts";
import { PersonForm } from "./person-form.tsx";
import styles from "./people.module.css";
import type { People } from "./use-people.ts";

export interface PeopleDialogProps {
  readonly people: People;
  /** Whom a link is meant for, where the dialog opened for that. */
  readonly invited: Person | null;
  readonly onClose: () => void;
}

type Step =
  | { readonly at: "list" }
  | { readonly at: "new"; readonly person?: Person }
  /** The number is taken by a profile of another name. */
  | { readonly at: "taken"; readonly person: Person };

/** Who practises: choose yourself, sign in for the first time, or leave no trace. */
export function PeopleDialog({ people, invited, onClose }: PeopleDialogProps) {
  const t = useText("people");
  const [step, setStep] = useState<Step>({ at: "list" });
  const [clearing, setClearing] = useState(false);

  const signIn = async (person: Person) => {
    if ((await people.signIn(person)) === "taken") setStep({ at: "taken", person });
    else onClose();
  };

  const body = () => {
    if (step.at === "new") {
      return (
        <PersonForm
          {...(step.person !== undefined && { initial: step.person })}
          onPerson={(person) => void signIn(person)}
          onCancel={() => setStep({ at: "list" })}
        />
      );
    }
    if (step.at === "taken") {
      const owner = people.owner(step.person.employee);
      return (
        <div className={styles.question} role="alert">
          <p>{t("taken", { employee: step.person.employee, name: owner?.name ?? "" })}</p>
          <div className={styles.actions}>
            <Button onClick={() => setStep({ at: "new", person: step.person })}>{t("takenWrong")}</Button>
            {owner !== null && (
              <Button onClick={() => void people.change(owner, step.person).then(onClose)}>
                {t("takenRename", { name: step.person.name })}
              </Button>
            )}
          </div>
        </div>
      );
    }
    const nobodyYet = people.profiles?.length === 0;
    return (
      <>
        {invited !== null && (
          <div className={styles.question}>
            <p>
              {t("invited", {
                who: [invited.name, invited.employee, invited.department].filter(Boolean).join(" · "),
              })}
            </p>
            <div className={styles.actions}>
              <Button
                look="primary"
                onClick={() =>
                  invited.name === "" && people.owner(invited.employee) === null
                    ? setStep({ at: "new", person: invited })
                    : void signIn(invited)
                }
              >
                {t("invitedYes")}
              </Button>
              <Button onClick={() => setStep({ at: "new", person: invited })}>{t("invitedChange")}</Button>
            </div>
          </div>
        )}
        {nobodyYet && invited === null ? (
          <PersonForm onPerson={(person) => void signIn(person)} />
        ) : (
          <>
            <PeopleList people={people} onUse={(profile) => void people.use(profile).then(onClose)} />
            {invited === null && (
              <Button className={styles.wide} onClick={() => setStep({ at: "new" })}>
                {t("new")}
              </Button>
            )}
          </>
        )}
        {people.present !== null && (
          <Button
            look="plain"
            onClick={() => {
              people.leave();
              onClose();
            }}
          >
            {t("leave")}
          </Button>
        )}
        <p className={styles.note}>{t("why")}</p>
        <div className={styles.clear}>
          {clearing ? (
            <div className={styles.confirm} role="group" aria-label={t("clear")}>
              <p>{t("clearSure")}</p>
              <div className={styles.actions}>
                <Button onClick={() => setClearing(false)}>{t("keep")}</Button>
                <Button className={styles.danger} onClick={() => void people.eraseAll().then(onClose)}>
                  {t("clearYes")}
                </Button>
              </div>
            </div>
          ) : (
            <Button look="plain" className={styles.quiet} onClick={() => setClearing(true)}>
              {t("clear")}
            </Button>
          )}
        </div>
      </>
    );
  };

  return (
    <Dialog title={t(step.at === "new" ? "newTitle" : "title")} closeLabel={t("close")} onClose={onClose}>
      <div className={styles.dialog}>
        {people.unkept && <p className={styles.missing}>{t("unkept")}</p>}
        {body()}
      </div>
    </Dialog>
  );
}
