/** A number as a part writes it: XML's double, which has no hexadecimal, no blanks and no nothing. NaN where it is none. */
export const decimalOf = (text: string): number =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) || /^[+-]?Infinity$/.test(text) ? Number(text) : Number.NaN;
