/** The forms of files that must come in, be asked about or be refused: each in full, and how many of them come in as they are. */
import { importAnswers, importBytes } from "../../src/cli/import";
import { dates } from "./forms/dates";
import type { Form } from "./forms/form";
import { jsonForms } from "./forms/json";
import { layouts } from "./forms/layouts";
import { misleading } from "./forms/misleading";
import { numbers } from "./forms/numbers";
import { periods } from "./forms/periods";
import { publishers } from "./forms/publishers";
import { stacked } from "./forms/stacked";

const forms: readonly Form[] = [
  ...publishers,
  ...numbers,
  ...dates,
  ...periods,
  ...layouts,
  ...stacked,
  ...misleading,
  ...jsonForms,
];

async function broughtFrom({ file, text, options = {} }: Form) {
  return await importBytes(file, Buffer.from(text), { answers: importAnswers(options), language: "en" });
}

test.each(forms.map((form) => [form.what, form] as const))("%s", async (_, form) => {
  const found = await broughtFrom(form);
  if ("refused" in form) {
    expect(found).toEqual({ refused: expect.stringContaining(form.refused) });
  } else if ("asks" in form) {
    expect(found).toMatchObject({ asks: form.asks.map((readings) => ({ readings })) });
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
});

test("there are at least 150 forms, and of those that hold series at least nine in ten come in unasked", () => {
  const unasked = forms.filter((form) => "series" in form).length;
  const asked = forms.filter((form) => "asks" in form).length;
  expect(forms.length).toBeGreaterThanOrEqual(150);
  expect(unasked / (unasked + asked)).toBeGreaterThanOrEqual(0.9);
});
