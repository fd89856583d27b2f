/** Numbers as their shortest decimals, as String says them, straight into bytes. */
import { putAscii } from "./encodedText";

const powers = [1, 10, 100, 1_000, 10_000, 100_000];
/** Below it, with five decimals, a number has at most fourteen digits: of fifteen or less no other says the same number. */
const mostShort = 1e9;
const [zero, minus, point] = ["0", "-", "."].map((sign) => sign.charCodeAt(0));

/** Room is there for 25 signs. @returns The place behind it. */
export function putNumber(room: Uint8Array, at: number, value: number): number {
  const size = Math.abs(value);
  if (size < mostShort)
    for (let decimals = 0; decimals < powers.length; decimals++) {
      const whole = Math.round(size * powers[decimals]);
      if (whole / powers[decimals] === size) return putDecimal(room, at, value < 0, whole, decimals);
    }
  return putAscii(room, at, String(value));
}

/** @param whole Without its point, which stands before so many digits. */
function putDecimal(room: Uint8Array, at: number, isNegative: boolean, whole: number, decimals: number): number {
  let place = at;
  if (isNegative) room[place++] = minus;
  const before = Math.floor(whole / powers[decimals]);
  let digits = 1;
  for (let most = 10; before >= most; most *= 10) digits++;
  place = putDigits(room, place, before, digits);
  if (decimals === 0) return place;
  room[place++] = point;
  return putDigits(room, place, whole - before * powers[decimals], decimals);
}

function putDigits(room: Uint8Array, at: number, number: number, digits: number): number {
  let rest = number;
  for (let place = at + digits - 1; place >= at; place--) {
    const tenth = (rest / 10) | 0;
    room[place] = zero + rest - 10 * tenth;
    rest = tenth;
  }
  return at + digits;
}
