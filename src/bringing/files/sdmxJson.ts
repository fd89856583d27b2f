/** SDMX-JSON, in which statistical offices and central banks answer: values by the places of their codes, and lists of the codes. */
import type { RawCell } from "../grid";
import { isRecord, type JsonTable, textIn } from "./jsonTable";

interface Code {
  readonly id: string;
  readonly name: string;
}

interface Component {
  readonly id: string;
  readonly codes: readonly Code[];
}

const timeIds = /^(TIME_PERIOD|TIME|time)$/;
const unitIds = /^(UNIT|UNIT_MEASURE|CURRENCY_UNIT)$/;
const scaleIds = /^(UNIT_MULT|SCALE)$/;

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function componentsIn(value: unknown): readonly Component[] {
  return listIn(value).map((each) => {
    const { id, values } = isRecord(each) ? each : {};
    const codes = listIn(values).map((code): Code => {
      if (!isRecord(code)) return { id: textIn(code), name: textIn(code) };
      const own = textIn(code.id ?? code.value);
      return { id: own, name: textIn(code.name) || own };
    });
    return { id: textIn(id), codes };
  });
}

/** Numbers among the codes would be taken for values: those are told by their names. */
function toldBy({ id, codes }: Component): readonly string[] {
  if (unitIds.test(id)) return codes.map(({ name }) => name);
  if (!codes.some((code) => /^[\d.,-]+$/.test(code.id))) return codes.map((code) => code.id);
  return codes.map((code) => (/^[\d.,-]+$/.test(code.name) ? `${id} ${code.id}` : code.name));
}

const placesIn = (key: string): readonly number[] => (key === "" ? [] : key.split(":").map(Number));

/** Undefined where it is no SDMX-JSON. */
export function sdmxTable(value: unknown): JsonTable | undefined {
  const whole = isRecord(value) && isRecord(value.data) ? value.data : value;
  if (!isRecord(whole)) return undefined;
  const [set] = listIn(whole.dataSets);
  const structure = isRecord(whole.structure) ? whole.structure : listIn(whole.structures)[0];
  if (!isRecord(set) || !isRecord(structure) || !isRecord(structure.dimensions)) return undefined;
  const { dimensions, attributes } = structure;
  const ofSeries = componentsIn(dimensions.series);
  const ofValues = componentsIn(dimensions.observation);
  const marks = isRecord(attributes) ? attributes : {};
  const marksOfSeries = componentsIn(marks.series);
  const marksOfValues = componentsIn(marks.observation);
  const seriesIn: readonly (readonly [string, unknown])[] = isRecord(set.series)
    ? Object.entries(set.series)
    : [["", set]];
  const records: Map<string, RawCell>[] = [];
  for (const [key, series] of seriesIn) {
    if (!isRecord(series) || !isRecord(series.observations)) continue;
    const above = new Map<string, RawCell>();
    note(above, ofSeries, placesIn(key));
    noteMarks(above, marksOfSeries, listIn(series.attributes));
    for (const [place, observation] of Object.entries(series.observations)) {
      const record = new Map(above);
      note(record, ofValues, placesIn(place));
      const [found, ...rest] = listIn(observation);
      noteMarks(record, marksOfValues, rest);
      record.set("OBS_VALUE", typeof found === "number" ? found : textIn(found));
      records.push(record);
    }
  }
  return tableOf(records, [...ofSeries, ...ofValues], textIn(structure.name));
}

function note(record: Map<string, RawCell>, components: readonly Component[], places: readonly number[]): void {
  for (const [index, component] of components.entries()) {
    const place = places[index] ?? 0;
    const told = timeIds.test(component.id) ? component.codes.map(({ id }) => id) : toldBy(component);
    record.set(component.id, told[place] ?? "");
  }
}

/** Of the attributes, unit and scale alone speak of the series. */
function noteMarks(record: Map<string, RawCell>, components: readonly Component[], places: readonly unknown[]): void {
  for (const [index, component] of components.entries()) {
    const place = places[index];
    if (typeof place !== "number") continue;
    if (unitIds.test(component.id)) record.set("UNIT", toldBy(component)[place] ?? "");
    if (scaleIds.test(component.id)) record.set("UNIT_MULT", component.codes[place]?.id ?? "");
  }
}

/** One row a value; dimensions that are the same in all of them make up the key. */
function tableOf(
  records: readonly Map<string, RawCell>[],
  dimensions: readonly Component[],
  title: string,
): JsonTable | undefined {
  const names = dimensions.map(({ id }) => id);
  const time = names.find((id) => timeIds.test(id));
  if (time === undefined || records.length === 0) return undefined;
  const others = names.filter((id) => id !== time && !unitIds.test(id) && !scaleIds.test(id));
  const varying = others.filter((id) => new Set(records.map((record) => record.get(id))).size > 1);
  const own = varying.length > 0 ? varying : ["KEY"];
  const marks = ["UNIT", "UNIT_MULT"].filter((id) => records.some((record) => (record.get(id) ?? "") !== ""));
  for (const record of records) {
    for (const id of names) if (unitIds.test(id) && !record.has("UNIT")) record.set("UNIT", record.get(id) ?? "");
    record.set("KEY", others.map((id) => record.get(id) ?? "").join("."));
  }
  const units = names.some((id) => unitIds.test(id)) && !marks.includes("UNIT") ? ["UNIT"] : [];
  const head = ["TIME_PERIOD", ...own, ...units, ...marks, "OBS_VALUE"];
  const rows = records.map((record) => head.map((id) => record.get(id === "TIME_PERIOD" ? time : id) ?? ""));
  return { head, rows, beside: title === "" ? [] : [["Title", title]] };
}
