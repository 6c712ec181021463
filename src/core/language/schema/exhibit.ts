import * as z from "zod/mini";
import { BOARD_STATES } from "../../model/index.ts";
import { explained, mapping } from "./explain.ts";
import { someById, text } from "./primitives.ts";

const title = explained(text(), "资料的标题。", "The exhibit's title.");

const kind = <K extends string>(name: K, zh: string, en: string) =>
  explained(z.literal(name), `资料的种类：${zh}。`, `The kind of exhibit: ${en}.`);

/** A row that has the wrong number of cells is reported as `bad-row`. */
const pairs = someById(z.tuple([text(), text()], "bad-row"));
const states = someById(z.tuple([text(), z.enum(BOARD_STATES), z.optional(text())], "bad-row"));

export const exhibit = z.discriminatedUnion("kind", [
  mapping({
    kind: kind("card", "信息卡", "a card"),
    title,
    rows: explained(pairs, "每行：编号: [名目, 内容]。", "Each row is `id: [label, value]`."),
  }),
  mapping({
    kind: kind("prices", "价目表", "a price list"),
    title,
    rows: explained(pairs, "每行：编号: [项目, 价格]。", "Each row is `id: [label, price]`."),
  }),
  mapping({
    kind: kind("board", "状态板", "a status board"),
    title,
    rows: explained(
      states,
      "每行：编号: [名目, up、slow 或 down, 说明]，说明可以不写。",
      "Each row is `id: [label, up|slow|down, remark]`; the remark may be left out.",
    ),
  }),
  mapping({
    kind: kind("list", "清单", "a list"),
    title,
    items: explained(someById(text()), "每项：编号: 文字。", "Each item is `id: text`."),
  }),
  mapping({
    kind: kind("note", "便条", "a note"),
    title,
    text: explained(text(), "便条的全文。", "The whole text of the note."),
  }),
]);
