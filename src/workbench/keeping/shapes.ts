/** Of what shape a part of a file must be: plain predicates, put together from smaller ones. */

export type Shape = (value: unknown) => boolean;

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const flag: Shape = (value) => typeof value === "boolean";

export const number: Shape = (value) => Number.isFinite(value);

export const text =
  (longest: number): Shape =>
  (value) =>
    typeof value === "string" && value.length <= longest;

export const matching =
  (pattern: RegExp): Shape =>
  (value) =>
    typeof value === "string" && pattern.test(value);

export const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.includes(value as string);

/** Whole, and from the least to the most. */
export const whole =
  (least: number, most: number): Shape =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** One cell's worth: neither a list nor fields. */
export const simple: Shape = (value) => flag(value) || number(value) || typeof value === "string";

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const listOf =
  (item: Shape, longest = 100_000): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= longest && value.every(item);

/** Any number of things by name. */
export const record =
  (item: Shape, name: Shape = () => true): Shape =>
  (value) =>
    isFields(value) && Object.entries(value).every(([key, each]) => name(key) && item(each));

/** The named ones must be there, those in the second may; others are let pass. */
export const fields =
  (needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) =>
    isFields(value) &&
    Object.entries(needed).every(([name, shape]) => shape(value[name])) &&
    Object.entries(optional).every(([name, shape]) => value[name] === undefined || shape(value[name]));
