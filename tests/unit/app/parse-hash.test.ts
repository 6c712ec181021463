import { describe, expect, test } from "vitest";
import { parseHash } from "../../../src/app/parse-hash.ts";
import { readPlaySearch, writePlaySearch } from "../../../src/player/address.ts";

describe("addresses", () => {
  test.each([
    ["", "/", ""],
    ["#", "/", ""],
    ["#/", "/", ""],
    ["#play/x", "/play/x", ""],
    ["#/play/x?mode=guided&lang=en", "/play/x", "mode=guided&lang=en"],
    ["#//evil.example", "/evil.example", ""],
    ["#/play/x?", "/play/x", ""],
  ])("%s", (hash, path, search) => {
    expect(parseHash(hash)).toEqual({ path, search });
  });

  test("practice is the mode of an address that names none, or none that there is", () => {
    expect(readPlaySearch("")).toEqual({ mode: "practice", attempt: null });
    expect(readPlaySearch("mode=cheating")).toEqual({ mode: "practice", attempt: null });
    expect(readPlaySearch("mode=assessment&attempt=a1")).toEqual({ mode: "assessment", attempt: "a1" });
  });

  test("what else an address says survives", () => {
    expect(writePlaySearch("lang=en&attempt=a1", { mode: "guided", attempt: null })).toBe(
      "lang=en&mode=guided",
    );
    expect(writePlaySearch("mode=guided&lang=en", { mode: "guided", attempt: "a2" })).toBe(
      "mode=guided&lang=en&attempt=a2",
    );
  });
});
