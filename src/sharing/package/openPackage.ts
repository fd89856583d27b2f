/** A file's parts, each unpacked when it is asked for and never beyond the size that the directory states. */
import { Inflate } from "fflate";
import { FileRefusal } from "../refusal";
import { texts } from "../texts";
import { checksum } from "./checksum";
import { type Entry, entriesOf } from "./directory";
import { inMegabytes, limits } from "./limits";

export interface Package {
  /** As the file spells them, in its order. */
  readonly names: readonly string[];
  /** The name as the file spells it, whatever the case asked for; undefined where there is no such part. */
  find(name: string): string | undefined;
  /** Refuses a part whose size or checksum is not what the directory says. */
  bytes(name: string): Uint8Array;
}

/** Compound files: old workbooks, and new ones that have a password. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** So much is handed to the unpacker at once: a lie about the size costs at most some thousand times this. */
const slice = 8 * 1024;

export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new FileRefusal(texts.empty);
  if (bytes.length > limits.fileBytes)
    throw new FileRefusal(texts.tooLarge, { size: inMegabytes(bytes.length), most: inMegabytes(limits.fileBytes) });
  if (compoundStart.every((byte, index) => bytes[index] === byte))
    throw new FileRefusal(holdsEncrypted(bytes) ? texts.password : texts.oldFormat);
  const parts = judged(entriesOf(bytes));
  return {
    names: [...parts.values()].map(({ name }) => name),
    find: (name) => parts.get(keyOf(name))?.name,
    bytes(name) {
      const entry = parts.get(keyOf(name));
      if (!entry) throw new FileRefusal(texts.damagedPart, { part: name });
      return unpacked(bytes, entry);
    },
  };
}

/** Names are the same with signs as they are and as addresses spell them: "sheet 1.xml", "sheet%201.xml". */
const keyOf = (name: string) => unspelled(name).replace(/^\/+/, "").toLowerCase();

function unspelled(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that stands for itself.
    return name;
  }
}

/** The names of a compound file's streams are UTF-16: EncryptedPackage. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  const sought = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(sought[0]); at >= 0; at = bytes.indexOf(sought[0], at + 1))
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function judged(entries: readonly Entry[]): Map<string, Entry> {
  const parts = new Map<string, Entry>();
  let sum = 0;
  for (const entry of entries) {
    const { name, packed, size } = entry;
    if (unspelled(name).split(/[\\/]/).includes("..")) throw new FileRefusal(texts.partName, { part: name });
    if (parts.has(keyOf(name))) throw new FileRefusal(texts.partTwice, { part: name });
    sum += size;
    const bomb = size > limits.ratioFrom && size > packed * limits.ratio;
    if (sum > limits.unpackedBytes || bomb)
      throw new FileRefusal(texts.unpacksTooLarge, { most: inMegabytes(limits.unpackedBytes), ratio: limits.ratio });
    parts.set(keyOf(name), entry);
  }
  return parts;
}

function unpacked(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = bytes.subarray(entry.from, entry.from + entry.packed);
  const part = entry.deflated ? inflated(packed, entry) : packed;
  if (part.length !== entry.size || checksum(part) !== entry.checksum) throw damaged(entry);
  return part;
}

const damaged = ({ name }: Entry) => new FileRefusal(texts.damagedPart, { part: name });

function inflated(packed: Uint8Array, entry: Entry): Uint8Array {
  const part = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > part.length) throw damaged(entry);
    part.set(piece, length);
    length += piece.length;
  });
  try {
    for (let from = 0; from < packed.length || from === 0; from += slice)
      inflate.push(packed.subarray(from, from + slice), from + slice >= packed.length);
  } catch (thrown) {
    if (thrown instanceof FileRefusal) throw thrown;
    throw Object.assign(damaged(entry), { cause: thrown });
  }
  return length === part.length ? part : part.subarray(0, length);
}
