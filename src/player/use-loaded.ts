import { useEffect, useEffectEvent, useState } from "react";

type Loaded<T> =
  | { readonly key: string; readonly value: T }
  | { readonly key: string; readonly error: unknown };

/**
 * What a promise brings, by key. While a new key is being loaded the old value stays, so that a
 * change of language never empties the page.
 *
 * @param here what was brought before, so that nothing has to be waited for
 * @returns null until the first value is there; throws what the promise was refused with
 */
export function useLoaded<T>(key: string, load: () => Promise<T>, here?: T): T | null {
  const [loaded, setLoaded] = useState<Loaded<T> | null>(() =>
    here === undefined ? null : { key, value: here },
  );

  const begin = useEffectEvent(load);

  useEffect(() => {
    let wanted = true;
    begin().then(
      (value) => wanted && setLoaded({ key, value }),
      (error: unknown) => wanted && setLoaded({ key, error }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);

  if (loaded === null) return null;
  if ("error" in loaded) throw loaded.error;
  return loaded.value;
}
