import type { Program } from "../../engine/index.ts";
import type { Claim } from "../record.ts";
import { Malformed, type ByteReader, type ByteWriter } from "./bytes.ts";

/** @returns whether every id of the claim is the program's own */
export function writeClaim(writer: ByteWriter, program: Program, claim: Claim): boolean {
  const names = namesOf(program);
  const outcome = names.outcomes.indexOf(claim.outcome);
  const criticals = claim.criticals.map((id) => names.criticals.indexOf(id));
  if (outcome < 0 || criticals.includes(-1)) return false;
  writer.signed(claim.earned);
  writer.signed(claim.available);
  writer.whole(claim.total);
  writer.whole(outcome);
  for (const id of names.principles) {
    const { earned, available } = claim.principles[id] ?? { earned: 0, available: 0 };
    writer.signed(earned);
    writer.signed(available);
  }
  writer.whole(criticals.length);
  for (const critical of criticals) writer.whole(critical);
  return true;
}

/** @throws {Malformed} where it names what the program does not have */
export function readClaim(reader: ByteReader, program: Program): Claim {
  const names = namesOf(program);
  const earned = reader.signed();
  const available = reader.signed();
  const total = reader.whole();
  const outcome = named(names.outcomes, reader.whole());
  const principles = names.principles.map(
    (id) => [id, { earned: reader.signed(), available: reader.signed() }] as const,
  );
  const criticals: string[] = [];
  for (let count = reader.whole(); count > 0; count -= 1) {
    criticals.push(named(names.criticals, reader.whole()));
  }
  return {
    earned,
    available,
    total,
    principles: Object.fromEntries(principles),
    criticals,
    outcome,
  };
}

function namesOf({ principles, outcomes, scenes }: Program) {
  const criticals = scenes.flatMap(({ responses }) =>
    responses.flatMap(({ critical }) => (critical === null ? [] : [critical])),
  );
  return {
    principles: [...principles].sort(),
    outcomes: outcomes.map(({ id }) => id).sort(),
    criticals: [...new Set(criticals)].sort(),
  };
}

function named(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new Malformed("an unknown name");
  return name;
}
