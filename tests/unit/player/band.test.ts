import { expect, test } from "vitest";
import { bandOf } from "../../../src/player/debrief/band.ts";

test.each([
  [100, "mastered"],
  [90, "mastered"],
  [89, "fluent"],
  [80, "fluent"],
  [70, "sound"],
  [69, "again"],
  [0, "again"],
])("%i is %s", (total, band) => {
  expect(bandOf(total)).toBe(band);
});
