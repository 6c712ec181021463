import { explainDiagnostic, renderDiagnostic } from "../../i18n/render-diagnostic.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open-library.ts";
import { reviewLines, reviewOf } from "../review-report.ts";
import { CLEAN, FOUND, Misuse, tellMisuse, type Terminal } from "../terminal.ts";

/**
 * `lilian check`: whether scenario files are sound, and good. Warnings are told and do not fail it.
 * With `--review`, the questions that only people can answer are listed as well.
 */
export const check: Command = {
  name: "check",
  options: { json: { type: "boolean" }, review: { type: "boolean" } },
  run: ({ positionals, flag }, terminal) =>
    checkPaths(positionals, { json: flag("json"), review: flag("review") }, terminal),
};

async function checkPaths(
  paths: readonly string[],
  { json, review }: { readonly json: boolean; readonly review: boolean },
  terminal: Terminal,
): Promise<number | Misuse> {
  const { language, out, t } = terminal;
  const opened = await openLibrary(paths.length > 0 ? paths : ["scenarios"]);
  if (opened instanceof Misuse) return opened;
  const { asked, diagnostics, library, sources, unread } = opened;
  for (const each of unread) tellMisuse(terminal, each);
  const files = asked.size;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const words = (key: string, values?: Readonly<Record<string, string | number>>) =>
    t(`diagnostics:${key}`, values);
  const reviews = library.scenarios
    .filter(({ document }) => review && asked.has(document.file))
    .map((entry) => reviewOf(entry, terminal));

  if (json) {
    const explained = diagnostics.map((diagnostic) => {
      const { what, why, fix } = explainDiagnostic(diagnostic, words, language);
      return { ...diagnostic, message: { what, why, fix } };
    });
    const left = unread.length > 0 && { unread: unread.map(({ values }) => values["path"]) };
    const report = { files, errors, warnings, ...left, diagnostics: explained, ...(review && { reviews }) };
    out(JSON.stringify(report, null, 2));
  } else {
    for (const diagnostic of diagnostics) {
      out(`${renderDiagnostic(diagnostic, sources.get(diagnostic.file) ?? "", words, language)}\n`);
    }
    out(
      diagnostics.length === 0 && unread.length === 0
        ? t("check:clean", { files })
        : t("check:summary", { files, errors, warnings }),
    );
    if (unread.length > 0) out(t("check:unread", { entries: unread.length }));
    for (const each of reviews) out(["", ...reviewLines(each, t)].join("\n"));
  }
  return errors > 0 || unread.length > 0 ? FOUND : CLEAN;
}
