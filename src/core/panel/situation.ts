import { exhibitsShown, factsRevealed, transcript, type Entry } from "../debrief/index.ts";
import { replay } from "../engine/index.ts";
import {
  textKeys,
  type BoardState,
  type ExhibitKind,
  type ResponseKey,
  type Texts,
  type Voice,
} from "../model/index.ts";
import type { Decision } from "./layout.ts";
import type { PanelMaterial } from "./material.ts";

/** What a reader is told before the options. */
export interface SituationText {
  /** It goes on where the decision before it left off; nothing is told twice. */
  readonly continued: boolean;
  readonly before: readonly Told[];
  readonly now: readonly Told[];
  /** Facts that one has brought to light; where the story goes on, the new ones only. */
  readonly known: readonly string[];
  /** Exhibits that were not shown further up. */
  readonly exhibits: readonly ExhibitText[];
  /** Titles of those that were. */
  readonly stillThere: readonly string[];
}

export type Told =
  | { readonly kind: "context"; readonly text: string }
  | { readonly kind: "line"; readonly text: string; readonly voice: Voice }
  | { readonly kind: "silence" };

export interface ExhibitText {
  readonly kind: ExhibitKind;
  readonly title: string;
  /** A note's. */
  readonly text: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly state: BoardState | null;
  }[];
}

/**
 * Tells a decision's situation. What the trainee said on the way, and what was answered to it, is
 * left out: a reader who looked one decision ahead would read the key of this one. Scenes are
 * written to be reached by several ways, so that they say themselves what matters.
 *
 * @param previous the way of the decision printed before it
 */
export function situationText(
  material: PanelMaterial,
  decision: Decision,
  previous: readonly ResponseKey[] | null,
  texts: Texts,
): SituationText {
  const { scenario, program } = material;
  const words = (key: string) => texts[key] ?? "";
  const here = walked(material, decision.way);
  const continued = previous !== null && goesOn(previous, decision.way);
  const earlier = continued ? walked(material, previous) : null;
  const all = transcript(scenario, program, here.trace, here.standing);
  const fresh = all.slice(
    earlier === null ? 0 : transcript(scenario, program, earlier.trace, earlier.standing).length,
  );
  const turn = fresh.findLastIndex(({ kind }) => kind !== "context" && kind !== "line") + 1;
  const shown = exhibitsShown(scenario, here.trace, here.standing);
  const old = new Set(earlier === null ? [] : exhibitsShown(scenario, earlier.trace, earlier.standing));
  const knew = new Set(earlier === null ? [] : factsRevealed(scenario, earlier.trace));
  return {
    continued,
    before: fresh.slice(0, turn).flatMap((entry) => tell(entry, words)),
    now: saidNow(fresh, turn).flatMap((entry) => tell(entry, words)),
    known: factsRevealed(scenario, here.trace)
      .filter((fact) => !knew.has(fact))
      .map((fact) => words(textKeys.fact(fact))),
    exhibits: shown.filter((id) => !old.has(id)).flatMap((id) => exhibitText(material, id, words)),
    stillThere: shown.filter((id) => old.has(id)).map((id) => words(textKeys.exhibitTitle(id))),
  };
}

/**
 * The scene's own context and lines. Where nobody says anything in it, the customer's last reply is
 * what one reacts to, and only then is it told.
 */
function saidNow(fresh: readonly Entry[], turn: number): readonly Entry[] {
  const now = fresh.slice(turn);
  if (now.some(({ kind }) => kind === "line")) return now;
  const reply = fresh[turn - 1];
  return reply?.kind === "reply" ? [{ ...reply, kind: "line", scene: "" }, ...now] : now;
}

function tell(entry: Entry, words: (key: string) => string): readonly Told[] {
  switch (entry.kind) {
    case "context":
      return words(entry.text) === "" ? [] : [{ kind: "context", text: words(entry.text) }];
    case "line":
      return [{ kind: "line", text: words(entry.text), voice: entry.voice }];
    case "silence":
      return [{ kind: "silence" }];
    case "response":
    case "reply":
      return [];
  }
}

function exhibitText(
  { scenario }: PanelMaterial,
  id: string,
  words: (key: string) => string,
): readonly ExhibitText[] {
  const exhibit = scenario.exhibits.find((each) => each.id === id);
  if (exhibit === undefined) return [];
  const rows = exhibit.rows.map((row) => ({
    label: words(textKeys.exhibitLabel(id, row.id)),
    value: words(textKeys.exhibitValue(id, row.id)),
    state: row.state,
  }));
  const { kind } = exhibit;
  return [{ kind, title: words(textKeys.exhibitTitle(id)), text: words(textKeys.exhibitText(id)), rows }];
}

function walked({ program }: PanelMaterial, way: readonly ResponseKey[]) {
  return replay(program, way);
}

function goesOn(previous: readonly ResponseKey[], way: readonly ResponseKey[]): boolean {
  return previous.length <= way.length && previous.every((key, index) => key === way[index]);
}
