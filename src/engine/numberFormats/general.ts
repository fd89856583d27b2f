/** General: as many digits as eleven characters hold. */

import { decimalMark } from "../locales/present";

const room = 11;

function scientific(value: number): string {
  const [mantissa, power] = value.toExponential(5).split("e");
  const digits = mantissa.replace(/\.?0+$/, "");
  return `${digits}E${power[0]}${power.slice(1).padStart(2, "0")}`;
}

function withPoint(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (size >= 1e11 || size < 1e-9) return sign + scientific(size);
  // The digits before the point and the point itself leave so many places behind it.
  const before = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const places = Math.max(0, room - before - 1);
  const text = Number(size.toPrecision(15)).toFixed(places);
  const plain = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  if (size >= 1e-4) return plain.length > room ? sign + scientific(size) : sign + plain;
  // A small number is written out only where that loses none of its digits.
  return Number(plain) === Number(size.toPrecision(15)) ? sign + plain : sign + scientific(size);
}

export const shownGeneral = (value: number): string => withPoint(value).replace(".", decimalMark());
