/** JSON-stat, in which Eurostat and others answer: one long list of values, in the order of the categories of all dimensions. */
import type { RawCell } from "../grid";
import { isRecord, type JsonTable, textIn } from "./jsonTable";

interface Dimension {
  readonly id: string;
  /** Codes in their order, told by their labels where they are numbers. */
  readonly codes: readonly string[];
}

const timeIds = /^(time|time_period|year|month|quarter|tid|period)$/i;
const unitIds = /^(unit|unit_measure|currency)$/i;

function dimensionOf(id: string, size: number, value: unknown): Dimension {
  const category = isRecord(value) && isRecord(value.category) ? value.category : {};
  const labels = isRecord(category.label) ? category.label : {};
  const { index } = category;
  const codes: string[] = new Array<string>(size).fill("");
  if (Array.isArray(index)) for (const [place, code] of index.entries()) codes[place] = textIn(code);
  else if (isRecord(index)) for (const [code, place] of Object.entries(index)) codes[Number(place)] = code;
  else for (const [place, code] of Object.keys(labels).entries()) codes[place] = code;
  const isTime = timeIds.test(id);
  const told = codes.map((code) => {
    const label = textIn(labels[code]);
    if (isTime) return code;
    if (unitIds.test(id)) return label || code;
    return /^[\d.,-]+$/.test(code) ? label || `${id} ${code}` : code;
  });
  return { id, codes: told };
}

/** Undefined where it is no JSON-stat. */
export function statTable(value: unknown): JsonTable | undefined {
  const whole = isRecord(value) && isRecord(value.dataset) ? value.dataset : value;
  if (!isRecord(whole) || !isRecord(whole.dimension)) return undefined;
  const { dimension, label } = whole;
  const ids = (whole.id ?? dimension.id) as unknown;
  const sizes = (whole.size ?? dimension.size) as unknown;
  if (!Array.isArray(ids) || !Array.isArray(sizes)) return undefined;
  const dimensions = ids.map((id, index) => dimensionOf(textIn(id), Number(sizes[index]), dimension[textIn(id)]));
  const roles = isRecord(whole.role) && Array.isArray(whole.role.time) ? whole.role.time.map(textIn) : [];
  const time = dimensions.findIndex(({ id }) => roles.includes(id) || timeIds.test(id));
  if (time < 0) return undefined;
  const entries: readonly (readonly [string, unknown])[] = isRecord(whole.value) ? Object.entries(whole.value) : [];
  const values = Array.isArray(whole.value)
    ? whole.value.map((each, place) => [String(place), each] as const)
    : entries;
  const varying = dimensions.flatMap(({ id, codes }, place) =>
    place !== time && codes.length > 1 && !unitIds.test(id) ? [place] : [],
  );
  const unit = dimensions.findIndex(({ id }) => unitIds.test(id));
  const rows = values.flatMap(([written, found]): RawCell[][] => {
    if (found === null) return [];
    const places = placesOf(Number(written), dimensions);
    const code = (at: number) => dimensions[at]?.codes[places[at] ?? 0] ?? "";
    return [
      [
        code(time),
        ...varying.map(code),
        ...(unit < 0 ? [] : [code(unit)]),
        typeof found === "number" ? found : textIn(found),
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  const head = [
    "TIME_PERIOD",
    ...varying.map((at) => dimensions[at]?.id ?? ""),
    ...(unit < 0 ? [] : ["unit"]),
    "OBS_VALUE",
  ];
  return { head, rows, beside: textIn(label) === "" ? [] : [["Title", textIn(label)]] };
}

/** The last dimension runs fastest. */
function placesOf(index: number, dimensions: readonly Dimension[]): readonly number[] {
  const places: number[] = [];
  let rest = index;
  for (const { codes } of [...dimensions].reverse()) {
    places.unshift(rest % codes.length);
    rest = Math.floor(rest / codes.length);
  }
  return places;
}
