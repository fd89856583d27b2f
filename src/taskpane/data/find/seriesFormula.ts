/** From what the user chose to the formula that reads a series, and what is wrong with a date. */
import { isoToSerial } from "../../../cells/serialDates";
import { say } from "../../../language/language";
import { isReference } from "../../functions/formulaText";
import { finderTexts } from "../../texts/finderTexts";

/** As written by the user; "" is left out. */
export interface Choices {
  start: string;
  end: string;
  freq: string;
  agg: string;
  fill: string;
  asof: string;
  transform: string;
  /** Heading, unit and as-of line above, and number formats; else the formula alone. */
  heading: boolean;
  chart: boolean;
}

export const noChoices: Choices = {
  start: "",
  end: "",
  freq: "",
  agg: "",
  fill: "",
  asof: "",
  transform: "",
  heading: true,
  chart: false,
};

export type DateName = "start" | "end" | "asof";

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** As the formula has it. */
export const asofArgument = ({ asof }: Choices): string => dateArgument(asof);

function dateArgument(written: string): string {
  // Chinese input methods write full-width digits and marks.
  const text = written.normalize("NFKC").trim();
  if (text.startsWith("=")) return text.slice(1).trim();
  return isoToSerial(text) === undefined ? text : quoted(text);
}

export function dateFault(choices: Choices, name: DateName): string | undefined {
  const text = choices[name].normalize("NFKC").trim();
  if (text === "") return undefined;
  const day = isoToSerial(text);
  if (day === undefined)
    return isReference(text) || /^=\s*\S/.test(text) ? undefined : say(finderTexts.dateFault, { text });
  const start = isoToSerial(choices.start.normalize("NFKC").trim());
  if (name === "end" && start !== undefined && day < start)
    return say(finderTexts.orderFault, { start: choices.start.trim() });
  return undefined;
}

/** What is left out at the end is dropped; what is left out before another argument keeps its comma. */
export function seriesFormula(id: string, choices: Choices): string {
  const word = (text: string) => (text === "" ? "" : quoted(text));
  const parts = [
    quoted(id),
    dateArgument(choices.start),
    dateArgument(choices.end),
    word(choices.freq),
    word(choices.agg),
    word(choices.fill),
    dateArgument(choices.asof),
    word(choices.transform),
  ];
  while (parts.at(-1) === "") parts.pop();
  return `=MKT.SERIES(${parts.join(", ")})`;
}
