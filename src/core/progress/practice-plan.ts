/** A day of practice that a course asks for. Days are whole numbers, one a calendar day of the device. */
export interface PracticeDay {
  /** When it is due: shifted where an earlier one came late, so that the gaps stay. */
  readonly due: number;
  /** When somebody practised for it; null until then. */
  readonly done: number | null;
  readonly refresher: boolean;
}

const REFRESHER_GAP = 30;
const REFRESHERS = 6;

/**
 * Spaced practice (scoring §8): the course's days, then a refresher a month for six months. A fixed
 * ladder needs no scheduling library; repetition algorithms such as FSRS fit thousands of small cards
 * with a grade each, not four conversations on set days.
 *
 * @param practiceDays of the course, ascending, the first of which is 1
 * @param practised days on which a scenario of the course was played to an end, in any order
 * @returns empty until the first practice, from which everything is counted
 */
export function practicePlan(
  practiceDays: readonly number[],
  practised: readonly number[],
): readonly PracticeDay[] {
  const days = [...new Set(practised)].sort((one, other) => one - other);
  const [first] = days;
  if (first === undefined) return [];
  const gaps = practiceDays.slice(1).map((day, index) => day - (practiceDays[index] ?? 0));
  const steps = [
    0,
    ...gaps,
    ...Array.from({ length: practiceDays.length === 0 ? 0 : REFRESHERS }, () => REFRESHER_GAP),
  ];
  let due = first;
  let at = 0;
  return steps.map((gap, index): PracticeDay => {
    due += gap;
    while ((days[at] ?? Infinity) < due) at += 1;
    const done = days[at] ?? null;
    const planned = { due, done, refresher: index > gaps.length };
    // Late practice moves what follows; a day counts once.
    due = Math.max(due, done ?? due);
    if (done !== null) at += 1;
    return planned;
  });
}

/** The next day that waits, overdue or to come; null where all is done or nothing was begun. */
export function nextPractice(plan: readonly PracticeDay[]): PracticeDay | null {
  return plan.find(({ done }) => done === null) ?? null;
}
