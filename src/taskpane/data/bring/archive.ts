/**
 * The directory of a zip archive, looked at before anything is unpacked: a file of some kilobytes may claim to be some
 * gigabytes. Whoever unpacks stops at the size that the directory states, so this is where a bomb is told.
 */
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const sizeFollows = 8;

export interface Archive {
  readonly entries: number;
  /** Of all entries together, unpacked. */
  readonly bytes: number;
  /** Whether some entry keeps its size to itself. */
  readonly unsized: boolean;
}

/** Undefined when these bytes are no whole zip archive. */
export function archiveOf(buffer: ArrayBuffer): Archive | undefined {
  const view = new DataView(buffer);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  let bytes = 0;
  let unsized = false;
  for (let entry = 0; entry < entries; entry++) {
    if (place + entryLength > view.byteLength || view.getUint32(place, true) !== directoryEntry) return undefined;
    const flags = view.getUint16(place + 8, true);
    const packed = view.getUint32(place + 20, true);
    const size = view.getUint32(place + 24, true);
    bytes += size;
    // Two bytes are what nothing at all is packed into.
    if (size === 0 && (packed > 2 || (flags & sizeFollows) !== 0)) unsized = true;
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(place + at, true)) as [
      number,
      number,
      number,
    ];
    place += entryLength + name + extra + comment;
  }
  return { entries, bytes, unsized };
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let place = last; place >= 0 && place >= last - longestComment; place--)
    if (view.getUint32(place, true) === endOfDirectory) return place;
  return undefined;
}
