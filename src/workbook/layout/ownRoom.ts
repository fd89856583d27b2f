/**
 * A book about the user's own document has room for more of everything: its template, with empty inputs, lines and sources
 * behind those that are there. What is empty has no name and no formula.
 */
import type { Text } from "../../language/language";
import type { Template, TemplateInput } from "../../templates/template";
import { isOwnBook } from "./claimNames";

const room = { inputs: 10, lines: 12, sources: 6 } as const;

/** Paragraphs of the text; a longer one may be pasted all the same. */
export const paragraphsShown = (text: readonly string[] = []): number => Math.max(200, text.length + 50);

/** Rows for claims: those there are, and as many again as a page of text needs. */
export const claimRows = ({ claims }: Template): number => Math.max(20, claims.length + 10);

const nothing: Text = { en: "", tw: "", cn: "" };
const emptyInput: TemplateInput = {
  name: "",
  label: nothing,
  value: "",
  unit: "",
  standing: "yours",
  origin: "",
};
const emptyLine = { name: "", label: nothing, formula: "", unit: "" };
const emptySource = { what: nothing, source: "" };

const headings = {
  inputs: { en: "More figures", tw: "其他數字", cn: "其他数字" },
  lines: { en: "More lines", tw: "其他計算", cn: "其他计算" },
} satisfies Record<string, Text>;

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

/** The last block grows where only lines stand in it: what is below a table would stand behind its charts. */
export function withRoom(template: Template): Template {
  if (!isOwnBook(template)) return template;
  const [lastInputs, lastBlock] = [template.inputs.at(-1), template.blocks.at(-1)];
  const inputs = times(room.inputs, emptyInput);
  const lines = times(room.lines, emptyLine);
  return {
    ...template,
    inputs:
      lastInputs && lastInputs.tables.length === 0
        ? [...template.inputs.slice(0, -1), { ...lastInputs, inputs: [...lastInputs.inputs, ...inputs] }]
        : [...template.inputs, { heading: headings.inputs, inputs, tables: [] }],
    blocks:
      lastBlock && lastBlock.tables.length === 0 && lastBlock.charts.length === 0
        ? [...template.blocks.slice(0, -1), { ...lastBlock, lines: [...lastBlock.lines, ...lines] }]
        : [...template.blocks, { heading: headings.lines, lines, tables: [], charts: [] }],
    sources: [...template.sources, ...times(room.sources, emptySource)],
  };
}
