/** The colours that the series of a chart take in turn, in every host. */

/** Told apart in greyscale and by the colour-blind. */
export const chartColours = ["#0F6CBD", "#C8551B", "#616161", "#9A7B00", "#0E7C7B"] as const;

/** A colour on white at a part of its strength. */
export function paler(colour: string, strength: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(255 - (255 - part) * strength));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function darker(colour: string, strength: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * strength));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Of charts of more series than that: the same hues, paler and then darker. patches/colours.json gives them to the grid. */
export const seriesColours: readonly string[] = [
  ...chartColours,
  ...chartColours.map((colour) => paler(colour, 0.6)),
  ...chartColours.map((colour) => darker(colour, 0.6)),
];

/** What each series of a chart is drawn in: what it was given, else its turn of what nobody was given, as in the grid. */
export function coloursOf(given: readonly (string | undefined)[]): string[] {
  const free = seriesColours.filter((colour) => !given.includes(colour));
  return given.map((colour, index) => colour ?? (free[index % free.length] as string));
}
