import { explainDiagnostic, renderDiagnostic } from "../../i18n/render-diagnostic.ts";
import { openLibrary } from "../open-library.ts";
import { CLEAN, FOUND, Misuse, tellMisuse, type Terminal } from "../terminal.ts";

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** `lilian check`: whether scenario files are sound. Warnings are told and do not fail it. */
export async function check({ paths, json }: CheckOptions, terminal: Terminal): Promise<number> {
  const { out, t } = terminal;
  const opened = await openLibrary(paths.length > 0 ? paths : ["scenarios"]);
  if (opened instanceof Misuse) return tellMisuse(terminal, opened);
  const { asked: files, diagnostics, sources } = opened;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const words = (key: string, values?: Readonly<Record<string, string | number>>) =>
    t(`diagnostics:${key}`, values);

  if (json) {
    const explained = diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: explainDiagnostic(diagnostic, words),
    }));
    out(JSON.stringify({ files, errors, warnings, diagnostics: explained }, null, 2));
  } else {
    for (const diagnostic of diagnostics) {
      out(`${renderDiagnostic(diagnostic, sources.get(diagnostic.file) ?? "", words)}\n`);
    }
    out(
      diagnostics.length === 0
        ? t("cli:check.clean", { files })
        : t("cli:check.summary", { files, errors, warnings }),
    );
  }
  return errors > 0 ? FOUND : CLEAN;
}
