const DAY_MS = 86_400_000;

/** The calendar day of the device as a whole number, for arithmetic without clocks and time zones. */
export function dayOf(time: number): number {
  const date = new Date(time);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}

/** A day as people of a language write it, without the year where it is this one. */
export function writtenDay(day: number, language: string, today: number): string {
  const date = new Date(day * DAY_MS);
  const sameYear = date.getUTCFullYear() === new Date(today * DAY_MS).getUTCFullYear();
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    month: "long",
    day: "numeric",
    weekday: "short",
    ...(!sameYear && { year: "numeric" }),
  }).format(date);
}
