import { Malformed } from "./bytes.ts";

/*
 * A minute as one number, by arithmetic on its digits: `core` has no calendar, and needs none to
 * pack "2026-11-21T08:15Z" and unpack it again.
 */

const FIRST_YEAR = 2000;
const MINUTE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)Z$/;

/** @returns null for what is no minute, or one before 2000 */
export function packMinute(text: string): number | null {
  const [year, month, day, hour, minute] = (MINUTE.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || year < FIRST_YEAR) return null;
  if (month === undefined || day === undefined || hour === undefined || minute === undefined) return null;
  return ((((year - FIRST_YEAR) * 12 + month - 1) * 31 + day - 1) * 24 + hour) * 60 + minute;
}

/** @throws {Malformed} for a minute after the year 9999 */
export function unpackMinute(packed: number): string {
  const [hours, minute] = divide(packed, 60);
  const [days, hour] = divide(hours, 24);
  const [months, day] = divide(days, 31);
  const [years, month] = divide(months, 12);
  if (FIRST_YEAR + years > 9999) throw new Malformed("a minute too far away");
  return `${FIRST_YEAR + years}-${two(month + 1)}-${two(day + 1)}T${two(hour)}:${two(minute)}Z`;
}

function divide(value: number, by: number): readonly [number, number] {
  return [Math.floor(value / by), value % by];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
