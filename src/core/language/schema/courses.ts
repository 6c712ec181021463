import * as z from "zod/mini";
import { RECORDED_ATTEMPTS } from "../../model/index.ts";
import { explained, mapping } from "./explain.ts";
import { allowances, byId, id, language, reference, some, someById, text, whole } from "./primitives.ts";
import { MAX_VERSION } from "./scenario.ts";

/** A year: what is further away is no practice plan. */
const MAX_DAY = 366;
const MAX_HOURS = 24 * MAX_DAY;

const course = mapping({
  title: explained(text(), "课程的名称。", "The course's title."),
  summary: explained(text(), "名称下面的一句话。", "One line under the title."),
  roles: explained(some(reference()), "给哪些人（roles 里的编号）。", "Whom it is for (ids under roles)."),
  scenarios: explained(
    some(reference()),
    "练哪些情景，按练的先后。",
    "The scenarios, in the order of practising.",
  ),
  "practice-days": explained(
    z.optional(some(whole(1, MAX_DAY))),
    "第几天练一次，开课那天是第 1 天，例如 [1, 3, 8, 30]。",
    "The days on which to practise; the course begins on day 1. For example [1, 3, 8, 30].",
  ),
  assessment: explained(
    z.optional(reference()),
    "练完考哪一套（assessments 里的编号）。",
    "The assessment that it leads to (an id under assessments).",
  ),
});

const pass = mapping({
  "score-at-least": explained(
    whole(1, 100),
    "几个情景合计，得分至少百分之几。",
    "The score, pooled over all conversations, that it takes, in per cent.",
  ),
  "principle-at-least": explained(
    whole(0, 100),
    "几个情景合计，每条原则至少百分之几。",
    "What it takes on every single principle, pooled, in per cent.",
  ),
  "no-critical": explained(
    z.boolean(),
    "有严重错误就不算过，不论得分。",
    "A critical error fails it, whatever the score.",
  ),
  "practise-more-within": explained(
    whole(0, 50),
    "差这么多分以内算“再练”，不算没过（一次误差，四个情景约 12 分）。",
    "Up to so many points short one practises more and has not failed: one error of measurement, about 12 points for four conversations.",
  ),
});

const retake = mapping({
  "wait-hours": explained(
    whole(0, MAX_HOURS),
    "隔多少小时才能重考。",
    "Hours between one attempt and the next.",
  ),
  "practice-runs": explained(
    whole(0, 50),
    "中间至少练几次别的情景。",
    "Practice runs of other scenarios in between, at least.",
  ),
  "another-variant": explained(
    z.boolean(),
    "重考时换一个平行版本；还没有平行版本的，如实说没有。",
    "A retake draws another variant; where there is none yet, that is said.",
  ),
  attempts: explained(
    whole(1, 20),
    "至多考几次；都没过就由主管谈一次，当面演一遍。",
    "Attempts at most; after them a supervisor talks with the person and plays it live.",
  ),
  record: explained(
    some(z.enum(RECORDED_ATTEMPTS)),
    "记哪几次：第一次（first）、最后一次（last）；不能只记最好的一次。",
    "Which attempts are recorded: the first, the last; never only the best.",
  ),
});

const assessment = mapping({
  title: explained(text(), "考核的名称。", "The assessment's title."),
  summary: explained(text(), "名称下面的一句话。", "One line under the title."),
  slots: explained(
    someById(some(reference())),
    "考哪几场，至少四场。每场：编号: [情景]；有平行版本就一起写在括号里，重考时换一个。",
    "Its conversations, at least four. Each is `id: [scenario]`; parallel variants stand in the same brackets, and a retake draws another.",
  ),
  pass: explained(pass, "怎样算过；每一条都要做到。", "What it takes to pass; every part has to hold."),
  retake: explained(retake, "怎样重考。", "What holds for retakes."),
  allow: explained(
    allowances(),
    "在这里不理会的检查规则，每条写明理由。",
    "Lint rules set aside here, each with the reason.",
  ),
});

/** `scenarios/courses.yaml`. */
export const coursesFile = mapping({
  id: explained(id(), "这份课程表的编号。", "The id of this plan of courses."),
  version: explained(whole(1, MAX_VERSION), "版本；内容有变就加一。", "Raise it when its content changes."),
  language: explained(language(), "本文件所用的语言。", "The language of the texts in this file."),
  roles: explained(
    someById(text()),
    "课程给哪些人：编号: 名称。",
    "The kinds of people that courses are for: `id: name`.",
  ),
  courses: explained(
    someById(course),
    "课程，按显示的先后。",
    "The courses, in the order in which they are shown.",
  ),
  assessments: explained(z.optional(byId(assessment)), "考核。", "The assessments."),
});

export type CoursesFile = z.infer<typeof coursesFile>;
