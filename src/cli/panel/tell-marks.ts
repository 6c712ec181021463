import { rubricKeys, type Texts } from "../../core/model/index.ts";
import {
  MAX_SPREAD,
  MIN_RATERS,
  MIN_SAME_SIGN_PERCENT,
  type MarkReport,
  type OptionAgreement,
  type PrincipleAgreement,
  type Verdict,
} from "../../core/panel/index.ts";
import type { Terminal } from "../terminal.ts";
import { rolesText } from "./roles-text.ts";

const LIMITS = { raters: MIN_RATERS, percent: MIN_SAME_SIGN_PERCENT, spread: MAX_SPREAD };

/** What raters say of the marks: how many stand, and why the others do not. */
export function tellMarks(
  { roles, raters, stale, options }: MarkReport,
  rubric: Texts,
  terminal: Terminal,
): void {
  const { out, t } = terminal;
  const count = (verdict: Verdict) => options.filter((option) => option.verdict === verdict).length;
  out("");
  out(t("panel:report.marks.title", { count: raters }));
  out(`  ${rolesText(roles, t)}`);
  if (stale > 0) out(`  ${t("panel:report.marks.stale", { count: stale })}`);
  const counts = { confirm: count("confirm"), rewrite: count("rewrite"), waiting: count("waiting") };
  out(`  ${t("panel:report.marks.counts", counts)}`);
  out(`  ${t("panel:report.marks.rule", LIMITS)}`);
  for (const option of options) {
    if (option.verdict === "rewrite") tellOption(option, rubric, terminal);
  }
}

function tellOption(
  { response, raters, principles }: OptionAgreement,
  rubric: Texts,
  { out, t }: Terminal,
): void {
  out(`    ${response}`);
  for (const agreement of principles) {
    if (agreement.verdict !== "rewrite") continue;
    out(`      ${principleLine(agreement, raters, rubric, t)}`);
  }
}

function principleLine(
  { principle, key, sameSign, mean, spread }: PrincipleAgreement,
  raters: number,
  rubric: Texts,
  t: Terminal["t"],
): string {
  return t("panel:report.marks.principle", {
    principle: rubric[rubricKeys.principleName(principle)] ?? principle,
    key: signed(key, 0),
    sameSign,
    raters,
    mean: signed(mean, 1),
    spread: (spread ?? 0).toFixed(1),
  });
}

function signed(mark: number, digits: number): string {
  const figure = Math.abs(mark).toFixed(digits);
  if (Number(figure) === 0) return figure;
  return mark > 0 ? `+${figure}` : `−${figure}`;
}
