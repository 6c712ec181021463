import { begin, sceneAt, step, type Program, type ProgramScene, type Standing } from "../../engine/index.ts";
import { responseKey, type ResponseKey } from "../../model/index.ts";
import { Malformed, type ByteReader, type ByteWriter } from "./bytes.ts";

/*
 * Choices as numbers of few bits. A response's number is its place among the scene's responses in the
 * order of their ids: the digest of the rules does not depend on the authored order, nor may this.
 */

/** @returns whether the steps can be walked; nothing useful is written where they cannot */
export function writeSteps(writer: ByteWriter, program: Program, steps: readonly ResponseKey[]): boolean {
  const bits: number[] = [];
  let standing: Standing = begin(program);
  for (const key of steps) {
    const stepped = step(program, standing, key);
    if (!stepped.ok) return false;
    const { scene, response, to, after } = stepped.step;
    const place = idsOf(scene).indexOf(response.id);
    for (let bit = width(scene) - 1; bit >= 0; bit -= 1) bits.push((place >> bit) & 1);
    standing = { at: to, state: after };
  }
  writer.whole(steps.length);
  for (let at = 0; at < bits.length; at += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit += 1) byte = byte * 2 + (bits[at + bit] ?? 0);
    writer.bytes([byte]);
  }
  return true;
}

/** @throws {Malformed} where the numbers lead nowhere */
export function readSteps(reader: ByteReader, program: Program): readonly ResponseKey[] {
  const count = reader.whole();
  const steps: ResponseKey[] = [];
  let standing: Standing = begin(program);
  let byte = 0;
  let left = 0;
  const bit = () => {
    if (left === 0) {
      [byte = 0] = reader.take(1);
      left = 8;
    }
    left -= 1;
    return (byte >> left) & 1;
  };
  for (let taken = 0; taken < count; taken += 1) {
    const scene = sceneAt(program, standing.at);
    if (scene === null) throw new Malformed("a step after the end");
    let place = 0;
    for (let bits = width(scene); bits > 0; bits -= 1) place = place * 2 + bit();
    const id = idsOf(scene)[place];
    const stepped = id === undefined ? null : step(program, standing, responseKey(scene.id, id));
    if (!stepped?.ok) throw new Malformed("a step that the rules do not allow");
    steps.push(stepped.step.response.key);
    standing = { at: stepped.step.to, state: stepped.step.after };
  }
  return steps;
}

function idsOf(scene: ProgramScene): readonly string[] {
  return scene.responses.map(({ id }) => id).sort();
}

/** Bits that tell the scene's responses apart. */
function width(scene: ProgramScene): number {
  return Math.ceil(Math.log2(Math.max(2, scene.responses.length)));
}
