/**
 * What a mapping of a file should look like: its keys in the order of `docs/scenario-language.md`,
 * and how it is laid out.
 */
export interface Shape {
  /** Known keys in order; others keep their place after them. Null leaves the author's order. */
  readonly order: readonly string[] | null;
  /** Shapes of the values by key; `*` is any other key, or every item of a list. */
  readonly inside: Readonly<Record<string, Shape>>;
  /** `block` always opens; `line` stands in one line wherever it fits; else the author's choice. */
  readonly style: "block" | "line" | "author";
  /** One empty line between the members. */
  readonly apart: boolean;
}

function shape(parts: Partial<Shape>): Shape {
  return { order: null, inside: {}, style: "author", apart: false, ...parts };
}

const ids = shape({ style: "line" });
const either = shape({});
const condition = shape({
  style: "line",
  order: ["knows", "lacks", "mood-at-least", "mood-at-most"],
  inside: { "*": ids },
});
const voiced = { order: ["id", "when"], inside: { when: condition } } as const;
const effects = {
  when: condition,
  behaviours: ids,
  lapses: ids,
  marks: ids,
  set: ids,
  clear: ids,
  reply: ids,
  "rests-on": ids,
  cites: ids,
  next: shape({ inside: { "*": shape({ order: ["when", "to"], inside: { when: condition } }) } }),
};
const RESPONSE = [
  "once",
  "when",
  "say",
  "do",
  "behaviours",
  "lapses",
  "critical",
  "marks",
  "mood",
  "set",
  "clear",
  "reply",
  "coach",
  "rests-on",
  "cites",
  "allow",
  "notes",
  "next",
];
const response = shape({ style: "block", order: RESPONSE, inside: effects });
const scene = shape({
  style: "block",
  order: ["title", "context", "show", "cites", "lines", "time", "silence", "allow", "notes", "responses"],
  inside: {
    show: ids,
    cites: ids,
    lines: shape({ style: "block", inside: { "*": shape(voiced) } }),
    silence: response,
    responses: shape({ style: "block", inside: { "*": response } }),
  },
});
const exhibit = shape({
  order: ["kind", "title", "rows", "items", "text"],
  inside: { rows: shape({ inside: { "*": ids } }) },
});
const outcome = shape({
  order: ["kind", "emotion", "title", "text", "gate", "allow"],
  inside: { gate: shape({ style: "line", order: ["score-at-least", "no-critical", "otherwise"] }) },
});

/** `scenarios/<id>.yaml`. */
export const SCENARIO: Shape = shape({
  style: "block",
  order: [
    "id",
    "version",
    "language",
    "title",
    "summary",
    "channel",
    "place",
    "marking",
    "customer",
    "briefing",
    "trains",
    "facts",
    "figures",
    "exhibits",
    "start",
    "scenes",
    "outcomes",
    "allow",
    "notes",
  ],
  inside: {
    customer: shape({ style: "block", order: ["name", "about", "portrait", "mood"] }),
    briefing: shape({ style: "block", order: ["role", "setting", "know", "may", "may-not"] }),
    facts: shape({ style: "block", inside: { "*": shape({ order: ["means", "hidden"] }) } }),
    figures: shape({ style: "block" }),
    exhibits: shape({ style: "block", inside: { "*": exhibit } }),
    scenes: shape({ style: "block", apart: true, inside: { "*": scene } }),
    outcomes: shape({ style: "block", inside: { "*": outcome } }),
    notes: shape({ style: "block" }),
  },
});

const listed = (order: readonly string[], inside: Readonly<Record<string, Shape>> = {}) =>
  shape({
    style: "block",
    inside: { "*": shape({ order, inside: { origin: ids, principles: ids, ...inside } }) },
  });

/** `scenarios/rubric.yaml`. */
export const RUBRIC: Shape = shape({
  style: "block",
  order: [
    "id",
    "version",
    "language",
    "title",
    "sources",
    "principles",
    "behaviours",
    "lapses",
    "criticals",
    "forbidden",
    "provisions",
  ],
  inside: {
    sources: shape({ style: "block" }),
    principles: listed(["name", "means", "origin"]),
    behaviours: listed(["name", "principle", "core", "means", "good", "poor", "origin"]),
    lapses: listed(["name", "principles", "sign", "reflect", "origin"]),
    criticals: listed(["name", "means", "origin"]),
    forbidden: listed(["betrays", "language", "text", "match", "except"], { except: either }),
    provisions: listed(["text", "source", "checked"]),
  },
});

const course = shape({
  style: "block",
  order: ["title", "summary", "roles", "scenarios", "practice-days", "assessment"],
  inside: { roles: ids, scenarios: ids, "practice-days": ids },
});
const assessment = shape({
  style: "block",
  order: ["title", "summary", "slots", "pass", "retake", "allow"],
  inside: {
    slots: shape({ style: "block", inside: { "*": ids } }),
    pass: shape({ order: ["score-at-least", "principle-at-least", "no-critical", "practise-more-within"] }),
    retake: shape({
      order: ["wait-hours", "practice-runs", "another-variant", "attempts", "record"],
      inside: { record: ids },
    }),
  },
});

/** `scenarios/courses.yaml`. */
export const COURSES: Shape = shape({
  style: "block",
  order: ["id", "version", "language", "roles", "courses", "assessments"],
  inside: {
    roles: shape({ style: "block" }),
    courses: shape({ style: "block", apart: true, inside: { "*": course } }),
    assessments: shape({ style: "block", apart: true, inside: { "*": assessment } }),
  },
});

/** Side files. */
export const TRANSLATION: Shape = shape({
  style: "block",
  order: ["scenario", "rubric", "courses", "language", "texts"],
  inside: {
    texts: shape({ style: "block", inside: { "*": shape({ style: "block", order: ["of", "text"] }) } }),
  },
});
