import { rubricKeys, type Language, type Rubric, type Texts } from "../../core/model/index.ts";
import type { Row, Standing } from "./cover.ts";
import type { Items, Words } from "./items.ts";
import type { Places } from "./places.ts";

export interface PageSources extends Items {
  readonly rows: readonly Row[];
  readonly places: Places;
  readonly rubric: Rubric;
  readonly rubricTexts: Readonly<Record<Language, Texts>>;
}

/** Places of one scenario that a row shows; the index below has them all. */
const SHOWN = 3;

const STANDINGS: Readonly<Record<Standing, Words>> = {
  trained: { zh: "已练到", en: "trained" },
  partly: { zh: "练到一部分", en: "partly" },
  waiting: { zh: "等后面的情景", en: "waiting" },
  elsewhere: { zh: "不靠情景", en: "elsewhere" },
};

/** The page `docs/coverage.md`: items to places, what still waits, and an index of every place. */
export function coveragePage(sources: PageSources): string {
  return [HEAD, summary(sources), table(sources), waiting(sources), index(sources)].join("\n\n") + "\n";
}

const HEAD = `# What is trained where · 哪一条在哪里练

Written by \`npm run coverage\` from [coverage.yaml](coverage.yaml), the rubric and the scenarios; a test holds it up to date.
Every rule, situation and service area that the project has to train stands here, with the responses in
which a trainee meets it: those that show its behaviours or commit its lapses, as \`scene.response\`. A principle
counts where a response is wholly on the mark for it. *Trained* is an item of which every part is met, in one of the
scenarios planned for it at least; *partly* is one of which something is met, perhaps in another situation.

本页由 \`npm run coverage\` 按 [coverage.yaml](coverage.yaml)、评分框架和情景生成，过期了测试会报。项目要练的每一条规则、
每一种处境、每一个服务领域都在这里，后面是学员碰到它的回应：做出这种做法、或犯下这种失误的那一句，写作“场景.回应”。
原则只算得满分的那些回应。“已练到”是指每一部分都练得到，而且至少在计划的一个情景里；“练到一部分”是指练到了一些，
也可能是在别的处境里。`;

function summary({ rows }: PageSources): string {
  const names: readonly Standing[] = ["trained", "partly", "waiting", "elsewhere"];
  const counts = names.map((name) => rows.filter(({ standing }) => standing === name).length);
  return [
    `| ${["items · 条目", ...names.map((name) => both(STANDINGS[name]))].join(" | ")} |`,
    `|${" ---: |".repeat(names.length + 1)}`,
    `| ${[rows.length, ...counts].join(" | ")} |`,
  ].join("\n");
}

function table({ rows, rubric, rubricTexts }: PageSources): string {
  const head = ["", "Item · 条目", "Made of · 由什么组成", "Where · 在哪里练", "Still waits for · 还等什么"];
  return rubric.sources
    .filter((source) => rows.some(({ item }) => item.source === source))
    .map((source) => {
      const key = rubricKeys.source(source);
      const own = rows
        .filter(({ item }) => item.source === source)
        .map((row) => `| ${cells(row).join(" | ")} |`);
      return [
        `## ${both({ zh: rubricTexts["zh-CN"][key] ?? source, en: rubricTexts.en[key] ?? source })}`,
        "",
        `| ${head.join(" | ")} |`,
        `|${" --- |".repeat(head.length)}`,
        ...own,
      ].join("\n");
    })
    .join("\n\n");
}

function cells({ item, standing, found, missing, unwritten, silent }: Row): readonly string[] {
  const where = [...found].map(([scenario, keys]) => {
    const more = keys.length > SHOWN ? ` +${keys.length - SHOWN}` : "";
    return `${linked(scenario)}: ${keys.slice(0, SHOWN).map(code).join(" ")}${more}`;
  });
  const waits = [
    ...(missing.length > 0 ? [`in no scenario yet · 还没有情景练到：${missing.map(code).join(" ")}`] : []),
    ...(unwritten.length > 0 ? [`to be written · 待写：${unwritten.join(", ")}`] : []),
    ...(silent.length > 0 ? [`planned there, not marked · 计划中有、还没标：${silent.join(", ")}`] : []),
  ];
  const made = [...item.trains, ...item.through.map((carrier) => `*${carrier}*`)];
  return [
    `${item.id}<br>${both(STANDINGS[standing], "<br>")}`,
    `${cell(item.zh)}<br>${cell(item.en)}`,
    made.map((part) => (part.startsWith("*") ? part : code(part))).join(" "),
    [...where, ...(item.elsewhere ? [`${cell(item.elsewhere.zh)}<br>${cell(item.elsewhere.en)}`] : [])].join(
      "<br>",
    ),
    waits.join("<br>"),
  ];
}

function waiting({ planned, rows }: PageSources): string {
  const lines = Object.entries(planned).map(([id, words]) => {
    const own = rows.filter(
      ({ item, unwritten }) => unwritten.includes(id) && !isForAll(item.scenarios, planned),
    );
    return `| ${code(id)} | ${both(words, "<br>")} | ${own.map(({ item }) => item.id).join(" ")} |`;
  });
  return [
    "## Scenarios still to be written · 还没写的情景",
    "",
    "Items that are planned for all scenarios are left out. · 计划在所有情景里练的条目没有列。",
    "",
    "| Scenario · 情景 | Title · 标题 | Items · 条目 |",
    "| --- | --- | --- |",
    ...lines,
  ].join("\n");
}

function isForAll(scenarios: readonly string[], planned: PageSources["planned"]): boolean {
  return Object.keys(planned).every((id) => scenarios.includes(id));
}

function index({ rubric, places }: PageSources): string {
  const parts = [...rubric.behaviours, ...rubric.lapses, ...rubric.criticals].map(({ id }) => id);
  const lines = parts.map((id) => {
    const scenarios = [...new Set((places.get(id) ?? []).map(({ scenario }) => scenario))].sort();
    const where = scenarios.map((scenario) => {
      const keys = (places.get(id) ?? []).filter((place) => place.scenario === scenario);
      return `${linked(scenario)}: ${keys.map(({ key }) => code(key)).join(" ")}`;
    });
    return `| ${code(id)} | ${where.length === 0 ? "—" : where.join("<br>")} |`;
  });
  return [
    "## Every place, by behaviour, lapse and critical error · 按做法、失误和严重错误列出的全部位置",
    "",
    "| | Where · 在哪里 |",
    "| --- | --- |",
    ...lines,
  ].join("\n");
}

function both({ zh, en }: Words, between = " · "): string {
  return `${cell(en)}${between}${cell(zh)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function linked(scenario: string): string {
  return `[${scenario}](../scenarios/${scenario}.yaml)`;
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
