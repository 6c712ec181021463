import { personInAddress, withoutPerson, type Person } from "../player/people/person.ts";
import { navigateHash } from "./hash-location.ts";
import { parseHash } from "./parse-hash.ts";

/**
 * Whom the address that was opened is meant for (`?employee=…&name=…&department=…`, before or behind the
 * hash). The address forgets them at once: somebody may copy it.
 */
export function takeInvitation(): Person | null {
  const { path, search } = parseHash(location.hash);
  const person = personInAddress(location.search, search);
  if (person === null) return null;
  const query = withoutPerson(location.search);
  const rest = withoutPerson(search);
  const page = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
  history.replaceState(history.state, "", page);
  navigateHash(rest === "" ? path : `${path}?${rest}`, { replace: true });
  return person;
}
