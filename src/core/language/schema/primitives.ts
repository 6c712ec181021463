import * as z from "zod/mini";
import { ID_PATTERN, LANGUAGES } from "../../model/index.ts";
import { hinted } from "./explain.ts";

// Messages given to checks are diagnostic codes (or, for bounds, the bounds): see `validate`.

/** Words for people; not blank. */
export const text = () => z.string().check(z.regex(/\S/, "empty-text"));

/** The name that something is given. */
export const id = () => z.string().check(z.regex(ID_PATTERN, "bad-id"));

/**
 * The name of something declared elsewhere. Whether it exists is checked later, and a misspelt
 * name is reported there once.
 */
export const reference = () => z.string().check(z.regex(/\S/, "empty-text"));

export const references = () => z.array(reference());

export const whole = (minimum: number, maximum: number) => {
  const bounds = `${minimum} ${maximum}`;
  return z.int().check(z.gte(minimum, bounds), z.lte(maximum, bounds));
};

export const language = () => z.enum(LANGUAGES);

/** Things by id, in authored order. */
export const byId = <V extends z.ZodMiniType>(value: V) => z.record(id(), value);

/** Things by id, at least one. */
export const someById = <V extends z.ZodMiniType>(value: V) =>
  hinted(byId(value).check(z.refine((found) => Object.keys(found).length > 0, "empty-list")), {
    minProperties: 1,
  });

/** A list of at least one. */
export const some = <V extends z.ZodMiniType>(value: V) => z.array(value).check(z.minLength(1, "empty-list"));

/** Lint rules that are set aside at this place, each with the reason. */
export const allowances = () => z.optional(byId(text()));
