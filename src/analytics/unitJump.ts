/** A publisher's silent change of unit: the level moves by a thousand from one observation to the next and stays there. */

/** How far a jump may be from a power of a thousand, as a decimal logarithm: a factor of two. */
const tolerance = 0.3;
/** How steady the level is on either side, as a decimal logarithm: a factor of five. */
const steadiness = 0.7;
const reach = 5;

/** A day as an Excel serial, and its value. */
interface Dated {
  readonly date: number;
  readonly value: number;
}

interface UnitJump {
  readonly date: number;
  readonly before: number;
  readonly after: number;
  /** 1000, 0.001, 1e6 …: by what power of a thousand the level moved. */
  readonly factor: number;
}

/** Decimal logarithms of neighbouring sizes; undefined where a value is zero or the sign changes, which no unit explains. */
function sizes(values: readonly number[], sign: number): number[] | undefined {
  return values.every((value) => value * sign > 0) ? values.map((value) => Math.log10(Math.abs(value))) : undefined;
}

function steady(levels: readonly number[]): boolean {
  return Math.max(...levels) - Math.min(...levels) <= steadiness;
}

/** Where the unit seems to change. At least three observations stand on the near side; one on the far side is enough. */
export function findUnitJumps(observations: readonly Dated[]): UnitJump[] {
  const values = observations.map(({ value }) => value);
  const jumps: UnitJump[] = [];
  for (let index = 3; index < values.length; index++) {
    const before = values[index - 1];
    const after = values[index];
    const ratio = Math.abs(after / before);
    if (!(ratio > 400 || ratio < 1 / 400)) continue;
    const sign = Math.sign(before);
    const levelsBefore = sizes(values.slice(Math.max(0, index - reach), index), sign);
    const levelsAfter = sizes(values.slice(index, index + reach), sign);
    if (!levelsBefore || !levelsAfter || !steady(levelsBefore) || !steady(levelsAfter)) continue;
    const step = Math.log10(ratio);
    const thousands = 3 * Math.round(step / 3);
    if (thousands === 0 || Math.abs(step - thousands) > tolerance) continue;
    const { date } = observations[index];
    jumps.push({ date, before, after, factor: 10 ** thousands });
  }
  return jumps;
}
