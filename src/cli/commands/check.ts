import { renderDiagnostic } from "../../i18n/render-diagnostic.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open-library.ts";
import { CLEAN, FOUND, Misuse, type Terminal } from "../terminal.ts";

/** `lilian check`: whether scenario files are sound. Warnings are told and do not fail it. */
export const check: Command = {
  name: "check",
  options: { json: { type: "boolean" } },
  run: ({ positionals, flag }, terminal) => checkPaths(positionals, flag("json"), terminal),
};

async function checkPaths(
  paths: readonly string[],
  json: boolean,
  { out, t }: Terminal,
): Promise<number | Misuse> {
  const opened = await openLibrary(paths.length > 0 ? paths : ["scenarios"]);
  if (opened instanceof Misuse) return opened;
  const { asked: files, diagnostics, sources } = opened;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const words = (key: string, values?: Readonly<Record<string, string | number>>) =>
    t(`diagnostics:${key}`, values);

  if (json) {
    const explained = diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: {
        what: words(`${diagnostic.code}.what`, diagnostic.data),
        why: words(`${diagnostic.code}.why`, diagnostic.data),
        fix: words(`${diagnostic.code}.fix`, diagnostic.data),
      },
    }));
    out(JSON.stringify({ files, errors, warnings, diagnostics: explained }, null, 2));
  } else {
    for (const diagnostic of diagnostics) {
      out(`${renderDiagnostic(diagnostic, sources.get(diagnostic.file) ?? "", words)}\n`);
    }
    out(
      diagnostics.length === 0
        ? t("check:clean", { files })
        : t("check:summary", { files, errors, warnings }),
    );
  }
  return errors > 0 ? FOUND : CLEAN;
}
