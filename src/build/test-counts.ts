import { readFile } from "node:fs/promises";

/** What a test runner says it has run. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const NONE: Counts = { passed: 0, failed: 0 };

export function add(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** Reads the JSON report of Vitest; nothing where the runner did not get that far. */
export function readVitest(file: string): Promise<Counts> {
  return readReport(file, (report) => ({
    passed: count(report, "numPassedTests"),
    failed: count(report, "numFailedTests"),
  }));
}

/** Reads the JSON report of Playwright; a test that passed on a second try has passed. */
export function readPlaywright(file: string): Promise<Counts> {
  return readReport(file, ({ stats }) => ({
    passed: count(stats, "expected") + count(stats, "flaky"),
    failed: count(stats, "unexpected"),
  }));
}

type Report = Readonly<Record<string, unknown>>;

async function readReport(file: string, read: (report: Report) => Counts): Promise<Counts> {
  try {
    return read(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return NONE;
  }
}

function count(report: unknown, key: string): number {
  const value = typeof report === "object" && report !== null ? Reflect.get(report, key) : undefined;
  return typeof value === "number" ? value : 0;
}
