import { useTranslation } from "react-i18next";
import type { Catalogues } from "./catalogues.ts";

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** A key of a catalogue, `settings.language` say; the checker knows them all. */
export type TextKey<N extends keyof Catalogues> = Leaves<Catalogues[N]>;

export type Text<N extends keyof Catalogues> = (
  key: TextKey<N>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * The interface's texts of one catalogue in the present language. Keys are checked here rather than
 * by augmenting i18next's types, because diagnostics bring their own keys at run time.
 */
export function useText<N extends keyof Catalogues>(catalogue: N): Text<N> {
  const { t } = useTranslation(catalogue);
  return (key, values) => t(key, { ...values });
}
