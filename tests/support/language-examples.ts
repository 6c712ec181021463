import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(import.meta.dirname, "../../docs/scenario-language.md"), "utf8");
const [scenario = "", translation = "", rubric = ""] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  ([, text]) => text ?? "",
);

/** The three whole files of `docs/scenario-language.md`. */
export const DOCUMENTED = { scenario, translation, rubric } as const;

/** A small scenario without anything optional; `scenarios/parcel.yaml`. */
export const SMALL = `id: parcel
version: 1
language: zh-CN
title: 包裹没到
summary: 系统显示签收，客户没拿到。
channel: phone
marking: draft
customer: { name: 李敏, portrait: woman-30-bob, mood: 2 }
briefing: { role: 你是热线坐席小陈。, setting: 周四下午。 }
trains: [respect]
facts:
  gift-known: { means: 是给孩子的礼物, hidden: true }
start: opening
scenes:
  opening:
    title: 接起电话
    lines:
      - angry: 显示签收了，东西呢？
    responses:
      ask:
        once: true
        say: 什么时候要用？
        set: [gift-known]
        reply: { anxious: 明天孩子生日！ }
        coach: 先问时限。
        next: opening
      listen:
        say: 您先说，我记着。
        marks: { respect: 2 }
        reply: { wary: 行。 }
        coach: 先听完。
        next:
          - when: { knows: [gift-known] }
            to: settled
          - to: later
outcomes:
  settled: { kind: best, title: 说清楚了, text: 当晚送到。 }
  later: { kind: mixed, title: 还在等, text: 三天后才找到。 }
`;
