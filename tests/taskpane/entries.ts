/** A few catalogue entries and one analysis, small enough to foresee what the pane shows of them. */
import type { FunctionEntry, Kind, Parameter } from "../../src/functions/guard/entry";
import type { Template } from "../../src/templates/template";

const text = (word: string) => ({ en: `${word} en`, tw: `${word} tw`, cn: `${word} cn` });

export function parameter(name: string, kind: Kind, optional = false, choices?: Parameter["choices"]): Parameter {
  return { name, kind, optional, choices, description: text(name) };
}

export function entry(id: string, parts: Partial<FunctionEntry> = {}): FunctionEntry {
  return {
    id,
    family: "options",
    parameters: [],
    result: "cell",
    description: text(id),
    returns: { en: "decimal", tw: "小數", cn: "小数" },
    source: "a textbook",
    errors: { en: "#NUM! below zero", tw: "#NUM!：小於零", cn: "#NUM!：小于零" },
    terms: [],
    rows: [],
    examples: [],
    ...parts,
  };
}

export const quote: Parameter["choices"] = [
  { value: "USDXXX", also: ["foreignPerDollar"], tooltip: text("Foreign per dollar") },
  { value: "XXXUSD", also: ["dollarsPerForeign"], tooltip: text("Dollars per foreign") },
];

export const basis = entry("CIPBASIS", {
  family: "cip",
  terms: ["CIP偏離", "cross-currency basis"],
  parameters: [
    parameter("spot", "number"),
    parameter("fwd", "number"),
    parameter("tenor", "number", true),
    parameter("quote", "choice", true, quote),
  ],
  examples: [{ formula: '=MKT.CIPBASIS(1.1, 1.2, , "XXXUSD")', result: "-8.5" }],
});

const payoff = entry("BUTTERFLYPAYOFF", {
  terms: ["蝴蝶期權", "butterfly"],
  parameters: [parameter("spot", "number")],
});

export const functions: readonly FunctionEntry[] = [basis, payoff];

export const template: Template = {
  id: "sample",
  title: { en: "Sample book", tw: "範例簿", cn: "示例簿" },
  tab: { en: "Sample", tw: "範例", cn: "示例" },
  question: { en: "What is it worth?", tw: "值多少？", cn: "值多少？" },
  prefix: "Sample_",
  documents: [
    {
      number: "000",
      author: "Someone",
      title: "A sample",
      day: "2026-01-07",
      subject: { en: "A sample", tw: "一份範例", cn: "一份示例" },
    },
  ],
  about: [],
  headline: [],
  words: {},
  inputs: [
    {
      heading: text("Prices"),
      inputs: [
        {
          name: "Sample_price",
          label: text("Price"),
          value: 0.125,
          unit: "",
          format: "0.0%",
          standing: "assumption",
          origin: text("rounded"),
        },
      ],
      tables: [],
    },
  ],
  results: ["Sample_twice"],
  blocks: [
    {
      heading: text("Result"),
      lines: [{ name: "Sample_twice", label: text("Twice"), formula: "=2*Sample_price", unit: "USD" }],
      tables: [],
      charts: [],
    },
  ],
  claims: [
    { row: "0-01", claim: text("It doubles."), printed: 2, rebuilt: "=2", unit: "USD", within: 0.1, awaits: [] },
    {
      row: "0-02",
      claim: text("It halves."),
      printed: null,
      rebuilt: "=MKT.LAST(Sample_s_assets)",
      unit: "USD",
      awaits: [],
    },
  ],
  sources: [],
  series: [{ key: "assets", label: text("Assets"), mine: "FILE:WALCL" }],
};
