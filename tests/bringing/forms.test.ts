/** The forms of files that must come in, be asked about or be refused: each in full, and how many of them come in as they are. */
import { importAnswers, importBytes } from "../../src/cli/import";
import { abroad } from "./forms/abroad";
import { amounts } from "./forms/amounts";
import { answers } from "./forms/answers";
import { apis } from "./forms/apis";
import { dates } from "./forms/dates";
import { days } from "./forms/days";
import { exchanges } from "./forms/exchanges";
import type { Form } from "./forms/form";
import { further } from "./forms/further";
import { jsonForms } from "./forms/json";
import { layouts } from "./forms/layouts";
import { misleading } from "./forms/misleading";
import { mixtures } from "./forms/mixtures";
import { numbers } from "./forms/numbers";
import { offices } from "./forms/offices";
import { pages } from "./forms/pages";
import { periods } from "./forms/periods";
import { publishers } from "./forms/publishers";
import { siblings } from "./forms/siblings";
import { stacked } from "./forms/stacked";
import { terminals } from "./forms/terminals";
import { traps } from "./forms/traps";
import { vendors } from "./forms/vendors";
import { workbooks } from "./forms/workbooks";

const forms: readonly Form[] = [
  ...publishers,
  ...numbers,
  ...dates,
  ...periods,
  ...layouts,
  ...stacked,
  ...misleading,
  ...jsonForms,
  ...vendors,
  ...amounts,
  ...days,
  ...pages,
  ...answers,
  ...mixtures,
  ...exchanges,
  ...offices,
  ...terminals,
  ...abroad,
  ...apis,
  ...workbooks,
  ...siblings,
  ...traps,
  ...further,
];

function rowIn(row: string): [string, number] {
  const [day, value] = row.split(" ");
  return [day, Number(value)];
}

async function broughtFrom({ file, text, options = {} }: Form) {
  return await importBytes(file, Buffer.from(text), { answers: importAnswers(options), language: "en" });
}

test.each(forms.map((form) => [form.what, form] as const))("%s", async (_, form) => {
  const found = await broughtFrom(form);
  if ("refused" in form) {
    expect(found).toEqual({ refused: expect.stringContaining(form.refused) });
  } else if ("asks" in form) {
    expect(found).toMatchObject({ asks: form.asks.map((readings) => ({ readings })) });
  } else if ("alone" in form) {
    const { rows, ...more } = form.alone;
    expect(found).toMatchObject({ series: [{ ...more, rows: rows.map(rowIn) }], left: [] });
  } else {
    const series = "series" in found ? found.series : found;
    expect(
      Array.isArray(series)
        ? series.map(({ name, unit, scale, frequency, rows }) => [
            name,
            unit,
            scale,
            frequency,
            ...rows.map((row: [string, number]) => row.join(" ")),
          ])
        : found,
    ).toEqual(form.series);
    const left = "left" in found ? found.left : [];
    expect(left.map(({ column }) => column).sort()).toEqual(Object.keys(form.left ?? {}).sort());
    for (const { column, reason } of left) expect(reason).toContain(form.left?.[column]);
  }
  if (form.warns)
    expect(
      "series" in found ? [...found.series.flatMap(({ warnings = [] }) => warnings), ...(found.warnings ?? [])] : [],
    ).toEqual(form.warns.map((part) => expect.stringContaining(part)));
});

test("there are at least 150 forms, and of those that hold series at least nine in ten come in unasked", () => {
  const unasked = forms.filter((form) => "series" in form || "alone" in form).length;
  const asked = forms.filter((form) => "asks" in form).length;
  expect(forms.length).toBeGreaterThanOrEqual(150);
  expect(unasked / (unasked + asked)).toBeGreaterThanOrEqual(0.9);
});
