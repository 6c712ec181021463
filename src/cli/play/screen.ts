import type { Debrief } from "../../core/debrief/index.ts";
import { rubricKeys, SILENCE, textKeys, type Scenario, type Texts } from "../../core/model/index.ts";
import type { OpenScenario } from "../open-scenario.ts";
import { signed } from "../../core/graph/index.ts";
import type { Terminal } from "../terminal.ts";

/** Writes the parts of a playthrough for a person to read. */
export interface Screen {
  /** The scenario's own words in the reader's language. */
  word(key: string): string;
  rubric(key: string): string;
  briefing(): void;
  /** A line of the customer's, or of nobody's. */
  spoken(text: string, voice: string): void;
  exhibits(ids: readonly string[]): void;
  ending(told: Debrief): void;
}

export function openScreen({ scenario, texts, rubricTexts }: OpenScenario, terminal: Terminal): Screen {
  const { out, t, language } = terminal;
  const own: Texts = texts[language];
  const rubricWords: Texts = rubricTexts[language];
  const word = (key: string) => own[key] ?? key;
  const rubric = (key: string) => rubricWords[key] ?? key;
  return {
    word,
    rubric,
    briefing: () => briefing(scenario, own, terminal),
    spoken: (text, voice) => {
      if (voice === "narration") out(t("play:narration", { text }));
      else
        out(
          t("play:line", { name: word(textKeys.customerName), emotion: t(`common:emotion.${voice}`), text }),
        );
    },
    exhibits: (ids) => {
      if (ids.length === 0) out(t("play:no-exhibits"));
      for (const id of ids) exhibit(scenario, own, id, terminal);
    },
    ending: (told) => ending(told, word, rubric, terminal),
  };
}

function briefing(scenario: Scenario, texts: Texts, { out, t }: Terminal): void {
  const word = (key: string) => texts[key] ?? "";
  out(`\n${t("play:title", { title: word(textKeys.title), id: scenario.id })}`);
  out(word(textKeys.role));
  out(word(textKeys.setting));
  const about = texts[textKeys.customerAbout];
  const name = word(textKeys.customerName);
  out(about === undefined ? t("play:meet", { name }) : t("play:meet-about", { name, about }));
  const { know, may, mayNot } = scenario.briefing;
  for (const [list, ids] of [
    ["know", know],
    ["may", may],
    ["may-not", mayNot],
  ] as const) {
    if (ids.length === 0) continue;
    out(t(`play:briefing.${list}`));
    for (const id of ids) out(`  · ${word(textKeys.briefing(list, id))}`);
  }
}

function exhibit(scenario: Scenario, texts: Texts, id: string, { out, t }: Terminal): void {
  const found = scenario.exhibits.find((each) => each.id === id);
  if (found === undefined) return;
  out(t("play:exhibit", { title: texts[textKeys.exhibitTitle(id)] ?? id }));
  const text = texts[textKeys.exhibitText(id)];
  if (text !== undefined) out(`  ${text}`);
  for (const row of found.rows) {
    const label = texts[textKeys.exhibitLabel(id, row.id)] ?? row.id;
    const state = row.state === null ? undefined : t(`play:state.${row.state}`);
    const value = texts[textKeys.exhibitValue(id, row.id)];
    out(`  ${[label, state, value].filter((part) => part !== undefined).join(" · ")}`);
  }
}

const BAR = 20;

function ending(
  told: Debrief,
  word: (key: string) => string,
  rubric: (key: string) => string,
  { out, t }: Terminal,
): void {
  out(`\n${t("play:outcome", { title: word(textKeys.outcomeTitle(told.outcome.id)), id: told.outcome.id })}`);
  out(word(textKeys.outcomeText(told.outcome.id)));
  if (told.missed) out(t("play:missed", { title: word(textKeys.outcomeTitle(told.missed.id)) }));
  const { total, earned, available, principles, criticals } = told.score;
  out(`\n${t("play:score", { total, earned: minus(earned), available })}`);
  for (const { id, bar, earned, available } of principles) {
    const name = rubric(rubricKeys.principleName(id));
    const filled = Math.round(((bar ?? 0) * BAR) / 100);
    const drawn = "█".repeat(filled) + "░".repeat(BAR - filled);
    out(
      bar === null
        ? `  ${t("play:not-observed", { name })}`
        : `  ${t("play:bar", { drawn, name, earned: minus(earned), available })}`,
    );
  }
  if (criticals.length > 0) {
    const names = criticals.map(({ id }) => rubric(rubricKeys.criticalName(id)));
    out(t("play:critical", { names: names.join(" ") }));
  }
  if (told.turningPoints.length > 0) out(`\n${t("play:turning-points")}`);
  for (const { kinds, turn } of told.turningPoints) {
    const { id } = turn.response;
    const said = id === SILENCE ? t("play:silence") : word(textKeys.words(turn.scene, turn.response));
    const change = t("play:change", {
      marks: signed(turn.response.total),
      before: turn.moodBefore,
      after: turn.moodAfter,
    });
    const what = kinds.map((kind) => t(`play:turn.${kind}`)).join(" · ");
    out(t("play:turn-line", { number: turn.step + 1, what, said, change }));
    out(`   ${word(textKeys.coach(turn.scene, id))}`);
    if (turn.shortfall > 0)
      out(`   ${t("play:better", { said: word(textKeys.words(turn.scene, turn.best)) })}`);
  }
  if (told.reflection !== null) {
    out(`\n${t("play:reflection", { question: rubric(rubricKeys.lapseReflect(told.reflection)) })}`);
  }
}

/** A number as it is printed: with a real minus. */
function minus(value: number): string {
  return String(value).replace("-", "−");
}
