/** What a reader tells about a file: what came, what was mended, what is kept but not shown, what was left out. Nothing in silence. */
import type { Text } from "../language/language";
import { reportTexts } from "./reportTexts";

export type Standing = "differs" | "mended" | "frozen" | "kept" | "leftOut";

export type Finding = keyof typeof reportTexts;

interface ReportLine {
  readonly finding: Finding;
  readonly standing: Standing;
  /** With {count}. */
  readonly text: Text;
  readonly count: number;
  /** The first of them: cells with their sheet, names, parts. */
  readonly places: readonly string[];
}

export interface Report {
  readonly sheets: number;
  readonly cells: number;
  readonly formulas: number;
  readonly names: number;
  readonly lines: readonly ReportLine[];
}

export interface Findings {
  add(finding: Finding, place: string): void;
  /** In the order in which findings were first met. */
  lines(): ReportLine[];
}

const mostPlaces = 50;

export function findings(): Findings {
  const found = new Map<Finding, { count: number; places: string[] }>();
  return {
    add(finding, place) {
      const line = found.get(finding) ?? { count: 0, places: [] };
      line.count++;
      if (line.places.length < mostPlaces && !line.places.includes(place)) line.places.push(place);
      found.set(finding, line);
    },
    lines: () => [...found].map(([finding, line]) => ({ finding, ...reportTexts[finding], ...line })),
  };
}
