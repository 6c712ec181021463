import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { storyOf } from "../../src/cli/import/read-story.ts";
import { Misuse } from "../../src/cli/terminal.ts";
import { toScenario } from "../../src/core/import/index.ts";
import { h5pPackage, KETTLE } from "../support/h5p-package.ts";
import { fixture, OPTIONS, readBack } from "../support/imported.ts";
import { mutated } from "../support/mutate-text.ts";

const MUTATIONS = 300;
/** Twice what the slowest takes on a busy machine; a hang takes for ever. */
const PATIENCE = 2000;

/** Imports whatever it is: a refusal in words, or a file without errors. */
function importing(name: string, bytes: Uint8Array, seed: number): "refused" | "written" {
  const before = performance.now();
  const story = storyOf(name, bytes);
  const made = story instanceof Misuse ? null : toScenario(story, OPTIONS);
  const took = performance.now() - before;
  expect(took, `seed ${seed} takes ${Math.round(took)} ms`).toBeLessThan(PATIENCE);
  if (made === null || !made.ok) {
    if (made?.ok === false) expect(made.problem.code, `seed ${seed}`).not.toBe("broken");
    return "refused";
  }
  expect(readBack(made.value.text).errors, `seed ${seed}`).toEqual([]);
  return "written";
}

describe.each(["kettle.twee", "kettle-harlowe.twee", "kettle.ink"])("mutations of %s", (name) => {
  const source = new TextDecoder().decode(fixture(name));

  test("are refused or become a file without errors, in time", () => {
    const results = Array.from({ length: MUTATIONS }, (_, seed) =>
      importing(name, strToU8(mutated(source, seed)), seed),
    );
    // A test of nothing but refusals would prove little.
    expect(results.filter((result) => result === "written").length).toBeGreaterThan(MUTATIONS / 10);
  });
});

describe("mutations of an H5P package", () => {
  test("in its content are refused or become a file without errors", () => {
    const source = JSON.stringify(KETTLE);
    const results = Array.from({ length: MUTATIONS }, (_, seed) => {
      const text = mutated(source, seed);
      return importing("kettle.h5p", h5pPackage(parsed(text)), seed);
    });
    expect(results).toContain("written");
  });

  test("in its values are refused or become a file without errors", () => {
    const values = ["null", "-1", "true", '"x"', "[]", "{}", "7", '"<b>"', "1e9"];
    const source = JSON.stringify(KETTLE);
    for (let seed = 0; seed < MUTATIONS; seed++) {
      const places = [...source.matchAll(/:("(?:[^"\\]|\\.)*"|\d+)/g)];
      const place = places[(seed * 7) % places.length];
      const at = place?.index ?? 0;
      const value = values[seed % values.length] ?? "null";
      const text = `${source.slice(0, at)}:${value}${source.slice(at + (place?.[0].length ?? 0))}`;
      importing("kettle.h5p", h5pPackage(parsed(text)), seed);
    }
  });

  test("in its bytes are refused or become a file without errors", () => {
    const source = h5pPackage(KETTLE);
    for (let seed = 0; seed < MUTATIONS; seed++) {
      const bytes = source.slice();
      for (let count = 0; count < 4; count++) {
        bytes[(seed * 7919 + count * 104_729) % bytes.length] = (seed * 31 + count * 17) % 256;
      }
      importing("kettle.h5p", bytes, seed);
    }
  });
});

/** What is no JSON any more stands there as a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
