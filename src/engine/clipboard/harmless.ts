/**
 * Whether data that lay on the clipboard as the library's own can be handed to it: any page may write there. Names that would change
 * what objects are, texts of every object's own where things are looked up, more places than a sheet has, and nesting without
 * end are none of the library's.
 */
const unsafeNames = new Set(["__proto__", "constructor", "prototype"]);

const isLookedUp = (name: string) => /^(id|tag|type|operator|order|aggregator|granularity|sheetId)$|Ids?$/.test(name);

const deepest = 60;
const mostParts = 5_000_000;

/** Of a sheet; a zone that ends beyond would be walked place by place. */
const most = { rows: 1_048_576, columns: 16_384 };
const mostOfZone = 1_048_576;

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isZone = (value: object): value is Zone =>
  ["left", "right", "top", "bottom"].every((side) => typeof (value as Record<string, unknown>)[side] === "number");

function fits({ left, right, top, bottom }: Zone): boolean {
  const isOrdered = left >= 0 && top >= 0 && left <= right && top <= bottom;
  const isInside = right < most.columns && bottom < most.rows;
  return isOrdered && isInside && (right - left + 1) * (bottom - top + 1) <= mostOfZone;
}

export function isHarmless(data: unknown): boolean {
  let parts = 0;
  const isSound = (value: unknown, depth: number): boolean => {
    if (++parts > mostParts || depth > deepest) return false;
    if (typeof value === "number") return Number.isFinite(value);
    if (typeof value !== "object" || value === null) return true;
    if (isZone(value) && !fits(value)) return false;
    return Object.entries(value).every(
      ([name, part]) =>
        !unsafeNames.has(name) &&
        !(typeof part === "string" && isLookedUp(name) && (part in {} || unsafeNames.has(part))) &&
        isSound(part, depth + 1),
    );
  };
  return isSound(data, 0);
}
