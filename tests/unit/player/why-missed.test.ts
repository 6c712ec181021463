import { expect, test } from "vitest";
import { whyMissed } from "../../../src/player/debrief/why-missed.ts";

test.each([
  // earned of 200, asked for in per cent, a red line crossed, red lines count: why
  [150, 80, false, true, "score"],
  [190, 80, true, true, "critical"],
  [150, 80, true, true, "both"],
  [150, 80, true, false, "score"],
  [139, 70, true, true, "both"],
  [140, 70, true, true, "critical"],
  [-5, 0, true, true, "critical"],
] as const)(
  "%i of 200 for %i %%, critical %s, noCritical %s: %s",
  (earned, asked, crossed, noCritical, why) => {
    const criticals = crossed ? [{ id: "discouraged", step: 1 }] : [];
    const gate = { scoreAtLeast: asked, noCritical, otherwise: 0 };
    const score = { earned, available: 200, total: 0, principles: [], criticals };
    expect(whyMissed({ gate }, score)).toBe(why);
  },
);
