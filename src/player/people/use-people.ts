import { useCallback, useEffect, useState } from "react";
import { NOBODY } from "../../core/model/index.ts";
import type { Profile } from "../../session/index.ts";
import { useCurrentProfile, useSurroundings } from "../surroundings.ts";
import { sameEmployee, type Person } from "./person.ts";

export interface People {
  /** Last used first; null until the device has answered. */
  readonly profiles: readonly Profile[] | null;
  /** Who practises now; null for nobody in particular. */
  readonly present: Profile | null;
  /** Finished or begun attempts that nobody has signed for. */
  readonly unsigned: number;
  /** Whether the device has refused to keep something. */
  readonly unkept: boolean;
  /**
   * Lets a person practise: the one who has this number, or somebody new.
   *
   * @returns `taken` where the number is another name's; nothing has changed then
   */
  signIn(person: Person): Promise<"signed-in" | "taken">;
  /** Who has an employee number; null for nobody. */
  owner(employee: string): Profile | null;
  /** Changes what a profile says, and lets it practise. */
  change(profile: Profile, person: Person): Promise<void>;
  use(profile: Profile): Promise<void>;
  /** Nobody in particular practises from now on. */
  leave(): void;
  adopt(): Promise<void>;
  erase(profile: Profile): Promise<void>;
  eraseAll(): Promise<void>;
}

/** Everybody on this device, and who of them practises. */
export function usePeople(): People {
  const { store, profiles: kept, current, now, newId } = useSurroundings();
  const id = useCurrentProfile();
  const [profiles, setProfiles] = useState<readonly Profile[] | null>(null);
  const [unsigned, setUnsigned] = useState(0);
  const [unkept, setUnkept] = useState(false);

  const read = useCallback(async () => {
    const [list, attempts] = await Promise.all([kept.list(), store.list(NOBODY)]);
    setProfiles(list);
    setUnsigned(attempts.length);
  }, [kept, store]);

  useEffect(() => {
    void read();
  }, [read, id]);

  const save = async (profile: Profile) => {
    const stored = await kept.save(profile);
    setUnkept(stored !== "stored");
    await read();
    current.set(profile.id);
  };

  const forget = async (erased: Promise<"stored" | "conflict" | "failed">, present: boolean) => {
    setUnkept((await erased) !== "stored");
    if (present) current.set(NOBODY);
    await read();
  };

  const owner = (employee: string) =>
    profiles?.find((profile) => sameEmployee(profile.employee, employee)) ?? null;

  return {
    profiles,
    present: profiles?.find((profile) => profile.id === id) ?? null,
    unsigned,
    unkept,
    owner,
    async signIn(person) {
      const present = owner(person.employee);
      if (present === null) {
        await save({ ...person, id: newId(), createdAt: now(), lastUsedAt: now() });
        return "signed-in";
      }
      if (person.name !== "" && person.name !== present.name) return "taken";
      await save({ ...present, department: person.department || present.department, lastUsedAt: now() });
      return "signed-in";
    },
    change: (profile, person) => save({ ...profile, ...person, lastUsedAt: now() }),
    use: (profile) => save({ ...profile, lastUsedAt: now() }),
    leave: () => current.set(NOBODY),
    adopt: async () => {
      setUnkept((await kept.adopt(id)) !== "stored");
      // Whoever shows this person's attempts reads them anew.
      current.set(id);
      await read();
    },
    erase: (profile) => forget(kept.erase(profile.id), profile.id === id),
    eraseAll: () => forget(kept.eraseAll(), true),
  };
}
