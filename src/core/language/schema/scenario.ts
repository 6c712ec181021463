import * as z from "zod/mini";
import {
  CHANNELS,
  EMOTIONS,
  MARKINGS,
  MAX_MOOD,
  MIN_MOOD,
  OUTCOME_KINDS,
  PLACES,
  PORTRAITS,
} from "../../model/index.ts";
import { exhibit } from "./exhibit.ts";
import { explained, hinted, mapping } from "./explain.ts";
import { allowances, byId, id, language, reference, some, someById, text, whole } from "./primitives.ts";
import { scene } from "./story.ts";

export const MAX_VERSION = 9999;

const customer = mapping({
  name: explained(text(), "客户的姓名。", "The customer's name."),
  about: explained(z.optional(text()), "学员能看到的客户情况。", "What the trainee can see of the customer."),
  portrait: explained(z.enum(PORTRAITS), "客户的画像。", "The customer's portrait."),
  mood: explained(
    whole(MIN_MOOD, MAX_MOOD),
    "开场时的心情：1 暴怒，5 自在。",
    "The mood at the start: 1 furious, 5 at ease.",
  ),
});

const briefing = mapping({
  role: explained(text(), "学员扮演谁。", "Who the trainee is."),
  setting: explained(text(), "什么时候、什么场合。", "When and where it happens."),
  know: explained(z.optional(byId(text())), "学员已经知道的事。", "What the trainee knows."),
  may: explained(z.optional(byId(text())), "学员有权做的事。", "What the trainee may do."),
  "may-not": explained(z.optional(byId(text())), "学员无权做的事。", "What the trainee may not do."),
});

const fact = mapping({
  means: explained(text(), "这件事是什么。", "What the fact is."),
  hidden: explained(
    z.optional(z.boolean()),
    "对话问出来之前不让学员看到。",
    "Not shown until a response has revealed it.",
  ),
});

const gate = hinted(
  mapping({
    "score-at-least": explained(
      z.optional(whole(0, 100)),
      "得分至少百分之几。",
      "The score, in per cent, that it takes.",
    ),
    "no-critical": explained(
      z.optional(z.boolean()),
      "不能有严重错误。",
      "No critical error may have occurred.",
    ),
    otherwise: explained(
      reference(),
      "达不到时改为哪个结局（它自己不设门槛）。",
      "The outcome otherwise, one without a gate.",
    ),
  }),
  { anyOf: [{ required: ["score-at-least"] }, { required: ["no-critical"] }] },
);

const outcome = mapping({
  kind: explained(z.enum(OUTCOME_KINDS), "最好、一般还是不好。", "Best, mixed or bad."),
  emotion: explained(z.optional(z.enum(EMOTIONS)), "结局时客户的表情。", "The customer's face at the end."),
  title: explained(text(), "结局的标题。", "The outcome's title."),
  text: explained(text(), "客户后来怎么样了。", "What became of the customer."),
  gate: explained(z.optional(gate), "走到这个结局的门槛。", "What it takes to end here."),
  allow: explained(
    allowances(),
    "在这里不理会的检查规则，每条写明理由。",
    "Lint rules set aside here, each with the reason.",
  ),
});

/** `scenarios/<id>.yaml`. */
export const scenarioFile = mapping({
  id: explained(id(), "和文件名相同，不含 .yaml。", "The file's name without .yaml."),
  version: explained(
    whole(1, MAX_VERSION),
    "版本；改了对话文字或规则就加一。",
    "Raise it when decision texts or rules change.",
  ),
  language: explained(language(), "本文件所用的语言。", "The language of the texts in this file."),
  title: explained(text(), "情景的标题。", "The scenario's title."),
  summary: explained(text(), "列表卡片上的一句话。", "One line on the library card."),
  channel: explained(z.enum(CHANNELS), "在哪里遇到客户。", "Where the customer is met."),
  place: explained(
    z.optional(z.enum(PLACES)),
    "画在客户身后的地方；不写就按渠道来。",
    "The room behind the customer; the channel's own, where none is named.",
  ),
  marking: explained(
    z.enum(MARKINGS),
    "评分是草稿，还是已经由小组确认。",
    "Draft until a panel has confirmed the marks.",
  ),
  customer: explained(customer, "客户是谁。", "Who the customer is."),
  briefing: explained(briefing, "学员开始前看到的情况说明。", "The trainee's facts card."),
  trains: explained(
    some(reference()),
    "训练哪些原则和行为（评分框架里的编号）。",
    "Principles, behaviours and lapses that it trains (rubric ids).",
  ),
  facts: explained(
    z.optional(byId(fact)),
    "对话会记住的事实，是或否。",
    "Yes-or-no facts that the dialogue remembers.",
  ),
  figures: explained(
    z.optional(byId(text())),
    "各处文字必须一致的时间、价格和数量。",
    "Times, prices and counts that all texts must agree on.",
  ),
  exhibits: explained(
    z.optional(byId(exhibit)),
    "可以摆在桌面上的资料。",
    "Things that can lie on the table.",
  ),
  start: explained(reference(), "从哪个场景开始。", "The scene that it starts with."),
  scenes: explained(someById(scene), "各个场景，按编号列出。", "The scenes, by id."),
  outcomes: explained(someById(outcome), "各个结局，按编号列出。", "The outcomes, by id."),
  allow: explained(
    allowances(),
    "在这里不理会的检查规则，每条写明理由。",
    "Lint rules set aside here, each with the reason.",
  ),
  notes: explained(
    z.optional(byId(text())),
    "作者自己的备注，学员看不到。",
    "The author's own notes; players never see them.",
  ),
});

export type ScenarioFile = z.infer<typeof scenarioFile>;
