import type { Profile } from "../../session/index.ts";

/** What somebody enters, or what a link from HR says about them. */
export interface Person {
  readonly employee: string;
  readonly name: string;
  readonly department: string;
}

export const LONGEST_FIELD = 40;

/** One line without spaces at the ends, as a record can carry it; full-width digits become plain ones. */
export function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, LONGEST_FIELD);
}

/** A company's number for a person is the same in small letters. */
export function sameEmployee(one: string, other: string): boolean {
  return tidy(one).toLowerCase() === tidy(other).toLowerCase();
}

/** Who a link is meant for; null where it names nobody. */
export function personInAddress(...searches: readonly string[]): Person | null {
  for (const search of searches) {
    const parameters = new URLSearchParams(search);
    const field = (name: string) => tidy(parameters.get(name) ?? "");
    const employee = field("employee");
    if (employee !== "") return { employee, name: field("name"), department: field("department") };
  }
  return null;
}

/** The same search without the person, so that a copied address does not pass them on. */
export function withoutPerson(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of ["employee", "name", "department"]) parameters.delete(name);
  return parameters.toString();
}

const LONG_AGO_MS = 8 * 3_600_000;

/** On a shared computer the same person may not be sitting there any more. */
export function maybeSomebodyElse(profile: Profile, now: number): boolean {
  return now - profile.lastUsedAt > LONG_AGO_MS;
}
