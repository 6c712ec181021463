import * as z from "zod/mini";
import { MAX_MARK, MAX_MOOD, MIN_MARK, MIN_MOOD, VOICES, type Voice } from "../../model/index.ts";
import { explained, hinted, mapping } from "./explain.ts";
import { allowances, byId, id, reference, references, some, someById, text, whole } from "./primitives.ts";

/** A response moves at most this many principles. */
export const MAX_MARKED_PRINCIPLES = 3;
const MAX_MOOD_CHANGE = MAX_MOOD - MIN_MOOD;
/** Seconds; longer than an hour is a slip of the keyboard. */
const MAX_PATIENCE = 3600;

const mood = () => whole(MIN_MOOD, MAX_MOOD);

const condition = mapping({
  knows: explained(z.optional(references()), "这些事实都已经知道。", "Facts that are all known."),
  lacks: explained(z.optional(references()), "这些事实都还不知道。", "Facts that are all still unknown."),
  "mood-at-least": explained(
    z.optional(mood()),
    "客户心情不低于这个数。",
    "The customer's mood is at least this.",
  ),
  "mood-at-most": explained(
    z.optional(mood()),
    "客户心情不高于这个数。",
    "The customer's mood is at most this.",
  ),
}).check(
  z.meta({
    id: "condition",
    description: "All parts must hold.",
    markdownDescription: "各部分须同时成立。\n\nAll parts must hold.",
  }),
);

const when = explained(
  z.optional(condition),
  "只在这个条件成立时才有。",
  "Only there while this condition holds.",
);

const voices = (() => {
  const spoken = (voice: Voice) =>
    explained(
      z.optional(text()),
      voice === "narration" ? "旁白：没有人说话时发生了什么。" : `客户说的话，表情是 ${voice}。`,
      voice === "narration"
        ? "Narration: what happens while nobody speaks."
        : `What the customer says, looking ${voice}.`,
    );
  return {
    furious: spoken("furious"),
    angry: spoken("angry"),
    scornful: spoken("scornful"),
    cold: spoken("cold"),
    hurt: spoken("hurt"),
    anxious: spoken("anxious"),
    weary: spoken("weary"),
    wary: spoken("wary"),
    puzzled: spoken("puzzled"),
    surprised: spoken("surprised"),
    calm: spoken("calm"),
    relieved: spoken("relieved"),
    warm: spoken("warm"),
    narration: spoken("narration"),
  } satisfies Record<Voice, unknown>;
})();

const oneVoice = { oneOf: VOICES.map((voice) => ({ required: [voice] })) };

const line = hinted(
  mapping({
    id: explained(
      z.optional(id()),
      "这句话的编号；场景里有好几句话时必填。",
      "The line's id; required where a scene has several lines.",
    ),
    when,
    ...voices,
  }),
  { id: "line", ...oneVoice },
);

const reply = hinted(mapping(voices), { id: "reply", ...oneVoice });

const way = mapping({
  when,
  to: explained(reference(), "去哪个场景或结局。", "The scene or outcome to go to."),
});

/** Why a list must end open-handed is explained by `open-next`, so no minimum is set here. */
const next = explained(
  z.union([reference(), hinted(z.array(way), { minItems: 1 })]),
  "接下来去哪个场景或结局；写成列表时，最后一条不带条件。",
  "Where it leads: a scene or an outcome; in a list the last one has no condition.",
);

const effects = {
  behaviours: explained(
    z.optional(references()),
    "体现了哪些好的行为（评分框架里的编号）。",
    "Good behaviours that it shows (rubric ids).",
  ),
  lapses: explained(
    z.optional(references()),
    "犯了哪些失误（评分框架里的编号）。",
    "Lapses that it commits (rubric ids).",
  ),
  marks: explained(
    z.optional(
      hinted(z.record(reference(), whole(MIN_MARK, MAX_MARK)), { maxProperties: MAX_MARKED_PRINCIPLES }),
    ),
    "各条原则的得分，-2 到 +2，最多三条原则。",
    "Points on principles, from -2 to +2, on at most three of them.",
  ),
  critical: explained(
    z.optional(reference()),
    "这是哪一种严重错误（评分框架里的编号）。",
    "The critical error that this is (rubric id).",
  ),
  mood: explained(
    z.optional(whole(-MAX_MOOD_CHANGE, MAX_MOOD_CHANGE)),
    "客户心情的变化，-4 到 +4。",
    "Change of the customer's mood, from -4 to +4.",
  ),
  set: explained(z.optional(references()), "从此知道了哪些事实。", "Facts that become known."),
  clear: explained(z.optional(references()), "哪些事实不再成立。", "Facts that no longer hold."),
  reply: explained(
    z.optional(reply),
    "客户的反应：一种表情，一句话。",
    "The customer's reaction: one emotion, one text.",
  ),
  coach: explained(
    text(),
    "给学员的点评：这样做的效果和原因。",
    "The note for the trainee: what this does, and why.",
  ),
  cites: explained(
    z.optional(references()),
    "依据的法规条款（评分框架里的编号）。",
    "Legal provisions that it relies on (rubric ids).",
  ),
  notes: explained(
    z.optional(byId(text())),
    "作者自己的备注，学员看不到。",
    "The author's own notes; players never see them.",
  ),
  allow: explained(
    allowances(),
    "在这里不理会的检查规则，每条写明理由。",
    "Lint rules set aside here, each with the reason.",
  ),
  next,
};

const response = mapping({
  "rests-on": explained(
    z.optional(references()),
    "这样回应对不对，要看哪些情况：事实、资料、交代过的事项或数字的编号。",
    "What in the situation makes it right: ids of facts, exhibits, briefing items or figures.",
  ),
  once: explained(
    z.optional(z.boolean()),
    "每次来到这里只能选一次（用于提问）。",
    "May be chosen once a visit (for questions).",
  ),
  say: explained(z.optional(text()), "学员说的话。", "What the trainee says."),
  do: explained(z.optional(text()), "学员做的事。", "What the trainee does."),
  when,
  ...effects,
}).check(z.meta({ id: "response", oneOf: [{ required: ["say"] }, { required: ["do"] }] }));

const silence = mapping(effects).check(z.meta({ id: "silence" }));

export const scene = hinted(
  mapping({
    title: explained(text(), "场景的简短名称。", "A short name of the scene."),
    context: explained(z.optional(text()), "此时此地的情形。", "What is going on at this moment."),
    show: explained(
      z.optional(references()),
      "从这里起摆在桌面上的资料。",
      "Exhibits that lie on the table from here on.",
    ),
    cites: explained(
      z.optional(references()),
      "场景文字依据的法规条款。",
      "Legal provisions that the scene's texts rely on.",
    ),
    lines: explained(some(line), "客户在这里说的话。", "What the customer says here."),
    time: explained(
      z.optional(whole(1, MAX_PATIENCE)),
      "客户愿意等多少秒；须同时写 silence。",
      "Seconds of the customer's patience; needs `silence`.",
    ),
    silence: explained(
      z.optional(silence),
      "时间到了还没有回应时会怎样。",
      "What happens when the time runs out.",
    ),
    responses: explained(
      someById(response),
      "学员可以选的回应，按编号列出。",
      "What the trainee can choose, by id.",
    ),
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
  }),
  { dependencies: { time: ["silence"], silence: ["time"] } },
);
