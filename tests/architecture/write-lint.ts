import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lintOverrides, type LintOverride } from "./rooms.ts";
import { ROOT } from "./source-files.ts";

// `npx tsx tests/architecture/write-lint.ts`: the table of rooms.ts as the linter's own rules.
const path = join(ROOT, ".oxlintrc.json");
const config: { overrides: readonly LintOverride[] } = JSON.parse(readFileSync(path, "utf8"));
const others = config.overrides.filter(({ rules }) => !("no-restricted-imports" in rules));
const overrides = [...lintOverrides(), ...others];
writeFileSync(path, `${JSON.stringify({ ...config, overrides }, null, 2)}\n`);
