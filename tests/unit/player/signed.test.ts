import { expect, test } from "vitest";
import { signed } from "../../../src/player/signed.ts";

test.each([
  [-4, "−4"],
  [0, "0"],
  [7, "7"],
])("%i is printed %s", (value, printed) => {
  expect(signed(value)).toBe(printed);
});
