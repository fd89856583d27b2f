/** How series look of which nobody says more: told apart without colours too. */
import { paler } from "./palette";

/** In turn, as the colours. */
const dashes = ["solid", "dash", "sysDot", "dashDot", "lgDash"] as const;
const markers = ["circle", "triangle", "square", "diamond", "x"] as const;
/** How much of its colour fills a bar: neighbours differ in lightness. */
const strengths = [1, 0.35, 0.75, 0.15, 0.55] as const;

interface PlainLook {
  readonly draw?: "line" | "points";
  readonly dash?: (typeof dashes)[number];
  readonly marker?: (typeof markers)[number] | "none";
  readonly fill?: string;
  readonly named?: true;
}

/** @param kind What the chart draws. @param index Which of its series, from zero. */
export function plainLook(kind: "line" | "scatter" | "bar", index: number, colour: string): PlainLook {
  const turn = index % dashes.length;
  if (kind === "scatter") return { draw: "points", marker: markers[turn] ?? "circle", named: true };
  if (kind === "line") return { draw: "line", dash: dashes[turn] ?? "solid", marker: "none", named: true };
  return { fill: paler(colour, strengths[turn] ?? 1) };
}
