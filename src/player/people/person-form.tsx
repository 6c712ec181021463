import { useId, useState, type SubmitEvent } from "react";
import { useText } from "../../i18n/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { LONGEST_FIELD, tidy, type Person } from "./person.ts";
import styles from "./people.module.css";

export interface PersonFormProps {
  readonly initial?: Person;
  readonly onPerson: (person: Person) => void;
  readonly onCancel?: (() => void) | undefined;
}

const FIELDS = ["name", "employee", "department"] as const;
type Field = (typeof FIELDS)[number];

/** Name, number and department; without a number two people of one name would be one. */
export function PersonForm({ initial, onPerson, onCancel }: PersonFormProps) {
  const t = useText("people");
  const id = useId();
  const [person, setPerson] = useState<Person>(initial ?? { employee: "", name: "", department: "" });
  const [missing, setMissing] = useState<readonly Field[]>([]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const tidied = {
      employee: tidy(person.employee),
      name: tidy(person.name),
      department: tidy(person.department),
    };
    const empty = (["name", "employee"] as const).filter((field) => tidied[field] === "");
    setMissing(empty);
    const [first] = empty;
    if (first === undefined) onPerson(tidied);
    else event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {FIELDS.map((field) => (
        <div key={field} className={styles.field}>
          <label htmlFor={`${id}-${field}`}>{t(`field.${field}`)}</label>
          <input
            id={`${id}-${field}`}
            name={field}
            value={person[field]}
            maxLength={LONGEST_FIELD}
            autoComplete="off"
            required={field !== "department"}
            aria-invalid={missing.includes(field)}
            aria-describedby={missing.includes(field) ? `${id}-${field}-missing` : undefined}
            onChange={({ target }) => setPerson({ ...person, [field]: target.value })}
          />
          {missing.includes(field) && (
            <p id={`${id}-${field}-missing`} className={styles.missing}>
              {t(`missing.${field === "name" ? "name" : "employee"}`)}
            </p>
          )}
        </div>
      ))}
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {t("save")}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t("cancel")}</Button>}
      </div>
    </form>
  );
}
