import { rulesDigest, textDigest } from "../language/index.ts";
import { rubricKeys, textKeys, type Language } from "../model/index.ts";
import type { Scope, SheetKind } from "./kinds.ts";
import { layOut, type Decision, type Layout } from "./layout.ts";
import type { PanelMaterial } from "./material.ts";
import { formatSheetId, type SheetId } from "./sheet-id.ts";
import { situationText, type SituationText } from "./situation.ts";

/** What a sheet is asked for. */
export interface SheetRequest {
  readonly kind: SheetKind;
  readonly language: Language;
  readonly scope: Scope;
  readonly seed: number;
}

/** All that readers see, in words. It holds no id of a scene or a response, and no mark. */
export interface Sheet {
  readonly id: string;
  readonly kind: SheetKind;
  readonly language: Language;
  readonly seed: number;
  /** Null where the situation is kept from the reader; so are the next three. */
  readonly title: string | null;
  readonly customer: { readonly name: string; readonly about: string } | null;
  readonly card: FactsCard | null;
  readonly principles: readonly PrincipleText[];
  readonly decisions: readonly SheetDecision[];
}

export interface PrincipleText {
  readonly id: string;
  readonly name: string;
  readonly means: string;
}

/** The trainee's facts card. */
export interface FactsCard {
  readonly role: string;
  readonly setting: string;
  readonly know: readonly string[];
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
}

export interface SheetDecision {
  readonly number: number;
  readonly situation: SituationText | null;
  readonly options: readonly { readonly label: string; readonly text: string }[];
}

/** A sheet, and the key to its labels, which stays here. */
export interface DrawnSheet {
  readonly sheet: Sheet;
  readonly id: SheetId;
  readonly layout: Layout;
}

/** Draws a sheet; the same request on the same scenario gives the same sheet. */
export function drawSheet(material: PanelMaterial, request: SheetRequest): DrawnSheet {
  const { scenario } = material;
  const { kind, language, seed } = request;
  // Every mark needs its raters, so that such a sheet leaves no scene out.
  const scope = kind === "marks" ? "all" : request.scope;
  const layout = layOut(material, kind, scope, seed);
  const body = bodyOf(material, kind, language, layout);
  const keys = layout.map(({ options }) => options.map(({ response }) => response.key));
  const id: SheetId = {
    kind,
    scenario: kind === "options" ? null : scenario.id,
    version: scenario.version,
    rules: rulesDigest(scenario).slice(0, 8),
    language,
    scope,
    seed,
    layout: textDigest(JSON.stringify(keys)).slice(0, 4),
    words: textDigest(textsIn(body).join("\n")).slice(0, 4),
  };
  return { sheet: { id: formatSheetId(id), kind, language, seed, ...body }, id, layout };
}

/** Every text of a sheet once, in an order that survives another arrangement of the page. */
function textsIn(body: Body): readonly string[] {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") found.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(body);
  return [...found].sort();
}

type Body = Omit<Sheet, "id" | "kind" | "language" | "seed">;

function bodyOf(material: PanelMaterial, kind: SheetKind, language: Language, layout: Layout): Body {
  const texts = material.texts[language];
  const words = (key: string) => texts[key] ?? "";
  const told = kind !== "options";
  return {
    title: told ? words(textKeys.title) : null,
    customer: told ? { name: words(textKeys.customerName), about: words(textKeys.customerAbout) } : null,
    card: told ? cardOf(material, words) : null,
    principles: told ? principlesOf(material, language) : [],
    decisions: layout.map((decision, index) => ({
      number: decision.number,
      situation: told ? situationText(material, decision, layout[index - 1]?.way ?? null, texts) : null,
      options: optionsOf(decision, words),
    })),
  };
}

function optionsOf({ scene, options }: Decision, words: (key: string) => string): SheetDecision["options"] {
  return options.map(({ label, response }) => ({ label, text: words(textKeys.words(scene.id, response)) }));
}

function cardOf({ scenario }: PanelMaterial, words: (key: string) => string): FactsCard {
  const { know, may, mayNot } = scenario.briefing;
  return {
    role: words(textKeys.role),
    setting: words(textKeys.setting),
    know: know.map((id) => words(textKeys.briefing("know", id))),
    may: may.map((id) => words(textKeys.briefing("may", id))),
    mayNot: mayNot.map((id) => words(textKeys.briefing("may-not", id))),
  };
}

function principlesOf({ rubric, rubricTexts }: PanelMaterial, language: Language): readonly PrincipleText[] {
  const texts = rubricTexts[language];
  return rubric.principles.map(({ id }) => ({
    id,
    name: texts[rubricKeys.principleName(id)] ?? id,
    means: texts[rubricKeys.principleMeans(id)] ?? "",
  }));
}
