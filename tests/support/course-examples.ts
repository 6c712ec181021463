import { SMALL } from "./language-examples.ts";

/** Small scenarios for courses to refer to, as files by id. */
export const SMALL_SCENARIOS = ["parcel", "kettle", "refund", "lamp"].map((id) => ({
  file: `scenarios/${id}.yaml`,
  text: SMALL.replace("id: parcel", `id: ${id}`),
}));

/** A whole file of courses without a problem; `scenarios/courses.yaml`. */
export const SMALL_COURSES = `id: house-courses
version: 1
language: zh-CN
roles:
  new-hire: 新员工
courses:
  first-month:
    title: 第一个月
    summary: 先练这四位。
    roles: [new-hire]
    scenarios: [lamp, parcel, kettle, refund]
    practice-days: [1, 3, 8, 30]
    assessment: first-four
assessments:
  first-four:
    title: 上岗考核
    summary: 四场合在一起算。
    slots:
      light: [lamp]
      lost: [parcel]
      water: [kettle]
      money: [refund]
    pass: { score-at-least: 75, principle-at-least: 60, no-critical: true, practise-more-within: 12 }
    retake: { wait-hours: 48, practice-runs: 2, another-variant: false, attempts: 3, record: [first, last] }
`;
