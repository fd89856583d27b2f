/** The slices of a pie, from the top and clockwise, as Excel draws them: sizes count, signs do not. */
import { colourAt } from "./chartFigures";

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function pieMarks(values: readonly (number | undefined)[], { left, right, top, bottom }: Room): string {
  const sizes = values.map((value) => Math.abs(value ?? 0));
  const whole = sizes.reduce((sum, each) => sum + each, 0);
  if (whole === 0) return "";
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const radius = Math.max(1, Math.min(right - left, bottom - top) / 2);
  const at = (share: number): string => {
    const angle = share * 2 * Math.PI;
    return `${(x + radius * Math.sin(angle)).toFixed(2)} ${(y - radius * Math.cos(angle)).toFixed(2)}`;
  };
  let from = 0;
  return sizes
    .map((size, index) => {
      if (size === 0) return "";
      const share = size / whole;
      const [start, end] = [from, from + share];
      from = end;
      // An arc that ends where it begins is none.
      if (share > 0.9999) return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colourAt(index)}"/>`;
      const wide = share > 0.5 ? 1 : 0;
      return `<path d="M${x} ${y}L${at(start)}A${radius} ${radius} 0 ${wide} 1 ${at(end)}z" fill="${colourAt(index)}" stroke="#FFFFFF"/>`;
    })
    .join("");
}
