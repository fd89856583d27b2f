/**
 * Takes a key out of what a publisher said. It may quote the request back, key and all, in whatever spelling its software
 * likes: other case, percent or form encoding (once or more), HTML entities, JSON escapes, Base64 or hexadecimal. The text is
 * decoded layer by layer and searched in each; every letter remembers where in the text it stands.
 */

/** Bytes as letters, in lower case, and for each where what it was made of begins and ends in the text. */
interface Layer {
  readonly letters: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const bytesOf = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

/** A form writes a space as a plus: the two are not told apart. */
const folded = (bytes: string): string => bytes.toLowerCase().replaceAll("+", " ");

function layerOf(text: string): Layer {
  let letters = "";
  const [from, to]: [number[], number[]] = [[], []];
  let place = 0;
  for (const character of text) {
    const bytes = bytesOf(character);
    letters += bytes;
    for (let each = 0; each < bytes.length; each++) {
      from.push(place);
      to.push(place + character.length);
    }
    place += character.length;
  }
  return { letters: letters.toLowerCase(), from, to };
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  sol: "/",
  plus: "+",
  equals: "=",
};
const escaped =
  /%(?<percent>[0-9a-f]{2})|&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>amp|lt|gt|quot|apos|sol|plus|equals));?|\\u(?<unit>[0-9a-f]{4})|\\(?<self>["\\/])/g;

function meaningOf({ percent, decimal, hex, unit, name, self }: Readonly<Record<string, string | undefined>>): string {
  if (percent !== undefined) return String.fromCharCode(Number.parseInt(percent, 16));
  if (name !== undefined) return named[name];
  if (self !== undefined) return self;
  const code = decimal === undefined ? Number.parseInt(hex ?? unit ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? bytesOf(String.fromCodePoint(code)) : "";
}

/** The layer with its escapes resolved; undefined where it has none. */
function decoded({ letters, from, to }: Layer): Layer | undefined {
  let plain = "";
  const [starts, ends]: [number[], number[]] = [[], []];
  let read = 0;
  const copy = (until: number) => {
    for (; read < until; read++) {
      plain += letters[read];
      starts.push(from[read]);
      ends.push(to[read]);
    }
  };
  for (const { index, 0: written, groups = {} } of letters.matchAll(escaped)) {
    copy(index);
    for (const byte of meaningOf(groups).toLowerCase()) {
      plain += byte;
      starts.push(from[index]);
      ends.push(to[index + written.length - 1]);
    }
    read = index + written.length;
  }
  if (read === 0) return undefined;
  copy(letters.length);
  return { letters: plain, from: starts, to: ends };
}

/** What Base64 makes of bytes anywhere in a longer text: the letters that depend on nothing beside them, by where they begin. */
function inBase64(bytes: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = btoa("\0".repeat(before) + bytes);
    const letters = whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [letters, letters.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

const inHex = (bytes: string) => [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");

const shortestBeginning = 4;
/** What is left of a letter where a quotation ends within its escape. */
const cutEscape = /(?:%[0-9a-f]?|&[#a-z0-9]{0,8}|\\(?:u[0-9a-f]{0,3})?)$/;
const base64Letter = /[a-z0-9+/_= -]/;
const mostLayers = 5;

type Range = readonly [from: number, to: number];

function placesIn({ letters, from, to }: Layer, wanted: string, isBase64: boolean): Range[] {
  const text = folded(letters);
  const found: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    let [first, last] = [at, at + wanted.length - 1];
    // The letters at its ends hold bits of the key too.
    while (isBase64 && first > 0 && letters[first - 1] !== " " && base64Letter.test(letters[first - 1])) first--;
    while (isBase64 && last + 1 < letters.length && letters[last + 1] !== " " && base64Letter.test(letters[last + 1]))
      last++;
    found.push([from[first], to[last]]);
    at = Math.max(at, last);
  }
  const whole = text.replace(cutEscape, "");
  for (const end of new Set([text, whole]))
    for (let length = Math.min(wanted.length - 1, end.length); length >= shortestBeginning; length--)
      if (end.endsWith(wanted.slice(0, length))) {
        found.push([from[end.length - length], to[letters.length - 1]]);
        break;
      }
  return found;
}

/** The text without the key, nor its beginning where the text ends within it. */
export function redact(text: string, key: string): string {
  const bytes = bytesOf(key);
  const plain = [bytes, inHex(bytes)].map(folded);
  const encoded = inBase64(bytes)
    .map(folded)
    .filter((letters) => letters.length >= shortestBeginning);
  const ranges: Range[] = [];
  let layer: Layer | undefined = layerOf(text);
  for (let depth = 0; layer && depth < mostLayers; depth++) {
    for (const wanted of plain) ranges.push(...placesIn(layer, wanted, false));
    for (const wanted of encoded) ranges.push(...placesIn(layer, wanted, true));
    layer = decoded(layer);
  }
  let clean = "";
  let read = 0;
  for (const [from, to] of ranges.sort((one, other) => one[0] - other[0])) {
    if (from >= read) clean += `${text.slice(read, from)}…`;
    read = Math.max(read, to);
  }
  return clean + text.slice(read);
}
