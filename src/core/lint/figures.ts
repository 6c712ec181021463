import type { Language } from "../model/index.ts";
import { readChineseFigures } from "./figures/chinese.ts";
import { readEnglishFigures } from "./figures/english.ts";
import type { Figure, SpanUnit } from "./figures/figure.ts";

export type { Figure } from "./figures/figure.ts";

/** Every time of day, price, span and other number of a text, in reading order. */
export function readFigures(text: string, language: Language): readonly Figure[] {
  return language === "en" ? readEnglishFigures(text) : readChineseFigures(text);
}

const SECONDS: Readonly<Record<SpanUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};
const HALF_A_DAY = 720;

/**
 * Whether two figures can mean the same. People say six for 18:00, and three for three minutes that were
 * just mentioned, so a time agrees with its hour, and a bare number with anything that is counted; but
 * eight dollars are not eight days.
 */
export function sameFigure(one: Figure, other: Figure): boolean {
  if (one.kind === "weekday" || other.kind === "weekday") {
    return one.kind === other.kind && one.value === other.value;
  }
  if (one.kind === "clock" && other.kind === "clock") {
    return (one.value - other.value) % HALF_A_DAY === 0;
  }
  if (one.kind === "clock") return other.kind === "number" && sameHour(one.value, other.value);
  if (other.kind === "clock") return one.kind === "number" && sameHour(other.value, one.value);
  if (one.unit !== null && other.unit !== null) {
    return one.value * SECONDS[one.unit] === other.value * SECONDS[other.unit];
  }
  const alike = one.kind === other.kind || one.kind === "number" || other.kind === "number";
  return alike && one.value === other.value;
}

function sameHour(minutes: number, hour: number): boolean {
  return minutes % 60 === 0 && (minutes / 60 - hour) % 12 === 0;
}

/** Figures of the first list that the second one lacks. */
export function lacking(wanted: readonly Figure[], present: readonly Figure[]): readonly Figure[] {
  return wanted.filter((figure) => !present.some((other) => sameFigure(figure, other)));
}
