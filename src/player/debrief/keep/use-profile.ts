import type { Profile } from "../../../session/index.ts";
import { useSurroundings } from "../../surroundings.ts";
import { useLoaded } from "../../use-loaded.ts";

/** Who an attempt belongs to; null where they have not signed in, or the device does not answer. */
export function useProfile(id: string): Profile | null {
  const { profiles } = useSurroundings();
  const found = useLoaded(`profile ${id}`, async () => ({
    profile: (await profiles.list()).find((one) => one.id === id) ?? null,
  }));
  return found?.profile ?? null;
}
