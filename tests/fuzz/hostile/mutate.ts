/**
 * A seeded mutator of workbook files that knows what they are made of: it changes keys, types, numbers, texts and addresses, leaves
 * parts out and doubles them, nests, cuts and damages bytes. The same seed makes the same file.
 */
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Holder = { [name: string]: Json };

export type Random = () => number;

/** Mulberry32: small, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const inherited = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
];

const numbers = [0, -1, 0.5, 1, 2, 31, 255, 1e4, 16_384, 1_048_576, 2 ** 31, 2 ** 53, 1e9, -1e9, 1e21, 1e300, 5e-324];

const ranges = [
  "A1:XFD1048576",
  "XFD1048576",
  "A1:A1048576",
  "A1:XFD1",
  "B2:A1",
  "A0",
  "ZZZ9",
  "A1:A1",
  "A:XFD",
  "1:1048576",
  "$A$1:$XFD$1048576",
  "#REF!",
  "A1:",
  "",
];

const formulas = [
  "=A1",
  "=1/0",
  "=SEQUENCE(3)",
  "=SEQUENCE(1E7)",
  "=A1:XFD1048576",
  "=SUM(A1:XFD1048576)",
  "=__proto__",
  "=constructor()",
  "=Sheet1!A1+'toString'!B2",
  `=${"ABS(".repeat(100)}1${")".repeat(100)}`,
  `=${"(".repeat(3000)}1${")".repeat(3000)}`,
  `=1${"+1".repeat(4000)}`,
  `=SUM(${"1,".repeat(300)}1)`,
  `="${"x".repeat(20_000)}"`,
  "=PIVOT(1)",
  "=PIVOT(99)",
  "=LET(x,x,x)",
  "=LAMBDA(x,x(x))(LAMBDA(x,x(x)))",
  '=INDIRECT("A"&ROW())',
  "=",
  "==",
  "='",
  '="',
];

const texts = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "a\udfffb",
  "\u202Etxt",
  "x".repeat(40_000),
  "1".repeat(40_000),
  "1 ".repeat(10_000),
  "[".repeat(5_000) + "](".repeat(5_000),
  "<img src=x onerror=alert(1)>",
  "[a](javascript:alert(1))",
  "data:image/svg+xml;base64,PHN2Zz4=",
  "https://example.com/p.png",
  "url(https://example.com)",
  "#FF0000",
  "[Red]0;;",
  "0".repeat(300),
  "yyyy-mm-dd",
  "s0",
  "s1",
  "Sheet1",
];

const deep = (random: Random): Json => {
  let value: Json = 1;
  const depth = pick(random, [5, 70, 3_000]);
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const strange = (random: Random): Json =>
  pick<() => Json>(random, [
    () => pick(random, [null, true, false]),
    () => pick(random, numbers),
    () => pick(random, texts),
    () => pick(random, ranges),
    () => pick(random, formulas),
    () => pick(random, inherited),
    () =>
      pick<Json>(random, [[], {}, [null], [[]], { length: 3 }, ["A1"], { left: 0, right: 1e9, top: 0, bottom: 1e9 }]),
    () => deep(random),
  ])();

interface Place {
  readonly holder: Holder;
  readonly name: string;
  readonly path: string;
}

/** Every place in a tree, its holder with the name under which it stands there. */
function placesIn(tree: Json, above = "", found: Place[] = []): Place[] {
  if (typeof tree !== "object" || tree === null) return found;
  for (const name of Object.keys(tree)) {
    const path = `${above}/${name}`;
    found.push({ holder: tree as Holder, name, path });
    placesIn((tree as Holder)[name] as Json, path, found);
  }
  return found;
}

const fieldsOf = (value: Json | undefined): Holder =>
  typeof value === "object" && value !== null ? (value as Holder) : {};

/** As JSON.parse makes properties, whatever they are called. */
const define = (holder: Holder, name: string, value: Json) =>
  Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });

/** Rarely looked at places are as likely as the thousand cells: first a part of the file, then a place in it. */
function placeIn(tree: Json, random: Random): Place | undefined {
  const all = placesIn(tree);
  const depth = pick(random, [1, 2, 3, 4, 5, 6, 9]);
  const near = all.filter(({ path }) => path.split("/").length - 1 === depth && !path.includes("/cells/"));
  return pick(random, near.length > 0 && random() < 0.8 ? near : all);
}

type Mutation = (file: Json, random: Random) => string;

const onPlace =
  (change: (place: Place, random: Random, file: Json) => string | undefined): Mutation =>
  (file, random) => {
    const place = placeIn(file, random);
    return (place && change(place, random, file)) ?? "";
  };

const mutations: readonly Mutation[] = [
  onPlace(({ holder, name, path }, random) => {
    const value = strange(random);
    define(holder, name, value);
    return `${path} = ${String(JSON.stringify(value)).slice(0, 60)}`;
  }),
  onPlace(({ holder, name, path }, random) => {
    if (typeof holder[name] !== "number") return undefined;
    const value = pick(random, numbers);
    define(holder, name, value);
    return `${path} = ${value}`;
  }),
  onPlace(({ holder, name, path }, random) => {
    if (typeof holder[name] !== "string") return undefined;
    const value = pick(random, [...ranges, ...formulas, ...texts, ...inherited]);
    define(holder, name, value);
    return `${path} = ${JSON.stringify(value).slice(0, 60)}`;
  }),
  onPlace(({ holder, name, path }) => {
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete holder[name];
    return `delete ${path}`;
  }),
  onPlace(({ holder, name, path }, random) => {
    const times = pick(random, [1, 2, 50]);
    if (!Array.isArray(holder)) return undefined;
    for (let time = 0; time < times; time++) holder.push(structuredClone(holder[Number(name)]));
    return `${times} more of ${path}`;
  }),
  onPlace(({ holder, name, path }, random) => {
    if (Array.isArray(holder)) return undefined;
    const newName = pick(random, [...inherited, ...ranges, "0", "-1", "1e3", "99999999", "\ud800", "x".repeat(5_000)]);
    const value = holder[name] as Json;
    delete holder[name];
    define(holder, newName, value);
    return `${path} becomes ${newName.slice(0, 40)}`;
  }),
  onPlace(({ holder, name, path }, random, file) => {
    const source = placeIn(file, random);
    if (!source) return undefined;
    define(holder, name, structuredClone(source.holder[source.name] as Json));
    return `${path} = that of ${source.path}`;
  }),
  /** What a hand that knows the format would write. */
  (file, random) => {
    const workbook = (file as Holder).workbook as Holder;
    const sheets = workbook?.sheets as Json[];
    const sheet = Array.isArray(sheets) && sheets.length > 0 ? (pick(random, sheets) as Holder) : undefined;
    if (typeof sheet !== "object" || sheet === null) return "";
    const range = pick(random, ranges);
    const part = pick(random, [
      "styles",
      "formats",
      "borders",
      "merges",
      "tables",
      "cells",
      "figures",
      "panes",
      "sheets",
      "size",
    ]);
    if (part === "merges") sheet.merges = [range, pick(random, ranges)];
    else if (part === "tables")
      sheet.tables = [{ range, type: "static", config: { styleId: pick(random, inherited) } }];
    else if (part === "cells") define(fieldsOf(sheet.cells), range, pick(random, [...formulas, ...texts]));
    else if (part === "panes") sheet.panes = { xSplit: pick(random, numbers), ySplit: pick(random, numbers) };
    else if (part === "size") [sheet.colNumber, sheet.rowNumber] = [pick(random, numbers), pick(random, numbers)];
    else if (part === "figures")
      sheet.figures = Array(pick(random, [2, 2_000])).fill((sheet.figures as Json[])?.[0] ?? {});
    else if (part === "sheets")
      workbook.sheets = Array.from({ length: pick(random, [2, 1_000]) }, (_, index) => ({
        ...sheet,
        id: `m${index}`,
        name: `m${index}`,
        figures: [],
        cells: {},
        colNumber: pick(random, [1, 26, 16_384]),
      }));
    else sheet[part] = { [range]: 1 };
    return `${part} of a sheet, ${range}`;
  },
];

/** Of the text itself: cut off, bytes changed, parts repeated, deep nesting. */
const damages: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return (
      text.slice(0, at) +
      pick(random, ["0", "9", "-", "e5", '"', "}", "]", ",", ":", "\u0000", "\ud800", "\\", "[", "{"]) +
      text.slice(at + 1)
    );
  },
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + text.slice(at, at + 200).repeat(3) + text.slice(at);
  },
  (text, random) => text.replace(/:(\d)/, `:${pick(random, ["1e999", "-1e999", "[".repeat(20_000), "0x1"])}$1`),
];

export interface Mutated {
  readonly text: string;
  /** What was done to it, for whoever looks for the fault. */
  readonly done: string;
}

/** One file in eight is damaged in its bytes, the others in up to four of their parts. */
export function mutated(text: string, seed: number): Mutated {
  const random = seeded(seed);
  if (random() < 1 / 8) {
    const at = Math.floor(random() * damages.length);
    return { text: (damages[at] as (typeof damages)[number])(text, random), done: `damage ${at}` };
  }
  const file = JSON.parse(text) as Json;
  const done: string[] = [];
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) done.push(pick(random, mutations)(file, random));
  return { text: JSON.stringify(file), done: done.filter((each) => each !== "").join("; ") };
}
