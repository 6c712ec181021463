import type { Portrait } from "../../../core/model/closed-lists.ts";
import type { Person } from "../person.ts";
import { man25 } from "./man-25-glasses.ts";
import { man35 } from "./man-35-short-hair.ts";
import { man40 } from "./man-40-glasses.ts";
import { man60 } from "./man-60-grey.ts";
import { woman30 } from "./woman-30-bob.ts";
import { woman40 } from "./woman-40-tied-hair.ts";
import { woman65 } from "./woman-65-curls.ts";

/** Everyone whom a scenario may name as its customer. */
export const PEOPLE: Readonly<Record<Portrait, Person>> = {
  "man-35-short-hair": man35,
  "woman-30-bob": woman30,
  "man-60-grey": man60,
  "woman-65-curls": woman65,
  "man-25-glasses": man25,
  "man-40-glasses": man40,
  "woman-40-tied-hair": woman40,
};
