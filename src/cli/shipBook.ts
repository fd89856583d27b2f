/** How a book comes out when it is first opened, for src/generated/shipped.json; scripts/shipped.mjs writes it. */
import { cellAddress, cellPlace, splitAddress } from "../cells/address";
import { chartColours } from "../cells/charts/palette";
import { isoToSerial } from "../cells/serialDates";
import { providers } from "../publishers/providers";
import type { Template } from "../templates/template";
import { drawPicture } from "../workbook/board/drawPicture";
import type { OutcomeWord, PictureMark, ShippedBook } from "../workbook/board/shipped";
import type { Book, BookChart } from "../workbook/book";
import { type ComputedBook, computeBookAwaiting } from "../workbook/grid/computeBook";
import { dependenceOf, seriesName } from "../workbook/layout/dependence";
import { openingMode } from "../workbook/layout/modes";
import { outcomes } from "../workbook/layout/texts";
import { layTemplate } from "../workbook/layTemplate";
import { foundClaims } from "./claims";

/** A card is drawn while the pane opens: no picture is to weigh more, as JSON. */
const mostBytes = 4096;

const outcomeWords = Object.keys(outcomes) as OutcomeWord[];

export async function shipBook(template: Template): Promise<ShippedBook> {
  const mode = openingMode(template);
  const book = layTemplate(template, "en", mode);
  const computed = await computeBookAwaiting(book);
  const found = foundClaims(template, computed, mode);
  const days = found.flatMap(({ as_of, outcome }) => [as_of, outcome?.day ?? null].filter((day) => day !== null));
  return {
    mode,
    day: days.toSorted().at(-1) ?? null,
    claims: found.map(({ verdict, computed: rebuilt, outcome }) => {
      const word = outcomeWords.find((each) => outcomes[each].en === outcome?.verdict);
      return {
        verdict,
        rebuilt: typeof rebuilt === "number" ? rebuilt : null,
        outcome:
          outcome && word
            ? { word, figure: outcome.figure, day: outcome.day === null ? null : (isoToSerial(outcome.day) ?? null) }
            : undefined,
      };
    }),
    picture: pictureOf(template, book, computed) ?? null,
    keys: keysOf(template),
  };
}

/** Of the first chart of the sheet that rests on no made figures; else of the first that has figures at all. */
function pictureOf(template: Template, book: Book, computed: ComputedBook): readonly PictureMark[] | undefined {
  const dependence = dependenceOf(template);
  const isMade = (key: string) => /^SAMPLE:/i.test(String(computed.at(seriesName(template, key)).value ?? ""));
  const made = (chart: Template["blocks"][number]["charts"][number]) =>
    chart.series.some(({ name }) => dependence.series(`=${name}`).some(isMade));
  const laid = book.sheets.flatMap(({ charts }) => charts);
  const drawn = template.blocks
    .flatMap(({ charts }) => charts)
    .flatMap((chart, index) => {
      const picture = laid[index] && drawChart(laid[index], computed);
      return picture ? [{ picture, made: made(chart) }] : [];
    });
  const chosen = (drawn.find((each) => !each.made) ?? drawn[0])?.picture;
  const size = JSON.stringify(chosen ?? []).length;
  if (size > mostBytes)
    throw new Error(`The picture of ${template.id} has ${size} bytes; at most ${mostBytes} are wanted.`);
  return chosen;
}

function drawChart({ kind, labels, series }: BookChart, computed: ComputedBook): readonly PictureMark[] | undefined {
  const xs = valuesIn(labels, computed);
  const numeric = kind === "scatter" && xs.every((x) => x !== undefined);
  const colourOf = (colour: string | undefined, index: number) => {
    const place = (chartColours as readonly (string | undefined)[]).indexOf(colour);
    return place >= 0 ? place : index % chartColours.length;
  };
  const drawn = series.map(({ range, colour }, index) => ({
    colour: colourOf(colour, index),
    values: valuesIn(range, computed),
  }));
  return drawPicture(kind, numeric ? xs : undefined, drawn);
}

/** The numbers below the heading of a column, up to the last. */
function valuesIn(reference: string, { sheets }: ComputedBook): readonly (number | undefined)[] {
  const { sheet = "", range } = splitAddress(reference);
  const [first, last] = range.split(":").map((corner) => cellPlace(corner.replaceAll("$", "")));
  const cells = sheets.get(sheet);
  if (!first || !last || !cells) return [];
  const values = Array.from({ length: last.row - first.row }, (_, index) => {
    const value = cells.get(cellAddress(first.col, first.row + index + 1))?.value;
    return typeof value === "number" ? value : undefined;
  });
  return values.slice(0, values.findLastIndex((value) => value !== undefined) + 1);
}

function keysOf({ series }: Template): readonly string[] {
  const used = new Set(series.map(({ live }) => (live ?? "").split(":")[0]?.toUpperCase()));
  return providers.filter(({ id, key }) => key?.required && used.has(id)).map(({ id }) => id);
}
