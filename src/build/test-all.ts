import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureBrowser } from "./ensure-browser.ts";
import { run } from "./run.ts";
import { add, NONE, readPlaywright, readVitest, type Counts } from "./test-counts.ts";

const REPORTS = join(".cache", "reports");

interface Outcome {
  readonly ok: boolean;
  readonly counts: Counts;
}

interface Check {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

/** In this order: what fails fastest and explains most comes first. */
const CHECKS: readonly Check[] = [
  script("Types", "typecheck"),
  script("Lint, format and unused code", "lint"),
  vitest("Unit, property and architecture tests", "unit"),
  script("Scenarios", "lilian", "check"),
  script("Build", "build"),
  vitest("The build's size and contents", "built"),
  { title: "Browser", run: browser },
  { title: "End to end", run: endToEnd },
];

process.exitCode = await runAll();

/** Stops at the first check that fails; the last line has the test runners' own counts. */
async function runAll(): Promise<number> {
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  let counts = NONE;
  for (const check of CHECKS) {
    console.log(`\n━━ ${check.title} ${"━".repeat(Math.max(3, 72 - check.title.length))}\n`);
    const started = Date.now();
    const outcome = await check.run();
    counts = add(counts, outcome.counts);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`\n${outcome.ok ? "✓" : "✗"} ${check.title} (${seconds} s)`);
    if (!outcome.ok) return conclude(counts, 1);
  }
  return conclude(counts, 0);
}

/** A check without tests of its own, the type checker say, counts as one failure when it fails. */
function conclude({ passed, failed }: Counts, code: number): number {
  console.log(`\n${passed} passed, ${code === 0 ? failed : Math.max(1, failed)} failed`);
  return code;
}

function script(title: string, name: string, ...args: readonly string[]): Check {
  return {
    title,
    run: async () => ({ ok: (await npm(name, args)) === 0, counts: NONE }),
  };
}

function vitest(title: string, project: string): Check {
  const report = join(REPORTS, `${project}.json`);
  const args = ["--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    title,
    run: async () => {
      const code = await run(["npx", "vitest", "run", ...args]);
      return { ok: code === 0, counts: await readVitest(report) };
    },
  };
}

async function browser(): Promise<Outcome> {
  const problem = await ensureBrowser();
  console.log(problem ?? "A browser starts.");
  return { ok: problem === null, counts: NONE };
}

async function endToEnd(): Promise<Outcome> {
  const report = join(REPORTS, "e2e.json");
  const code = await run(["npx", "playwright", "test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return { ok: code === 0, counts: await readPlaywright(report) };
}

function npm(name: string, args: readonly string[]): Promise<number> {
  return run(["npm", "run", "-s", name, ...(args.length > 0 ? ["--", ...args] : [])]);
}
