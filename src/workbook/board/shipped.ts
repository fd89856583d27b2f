/** How the books come out when they are first opened, as the build found it: src/generated/shipped.json, made by scripts/shipped.mjs. */
import type { Mode, Verdict } from "../../templates/template";
import type { outcomes } from "../layout/texts";

export type OutcomeWord = keyof typeof outcomes;

export interface ShippedClaim {
  readonly verdict: Verdict;
  /** The rebuilt figure; null where there is none, or where it is words. */
  readonly rebuilt: number | null;
  /** What became of it; absent where the claim says nothing about the future. */
  readonly outcome?: { readonly word: OutcomeWord; readonly figure: number | null; readonly day: number | null };
}

/** One kind of mark of a picture, in a colour of chartColours by its place; the path is in pictureSize. */
export interface PictureMark {
  readonly shape: "line" | "bars" | "dots" | "zero";
  readonly colour: number;
  readonly path: string;
}

export interface ShippedBook {
  readonly mode: Mode;
  /** The last day of the public figures that decided any of it, ISO; null where none did. */
  readonly day: string | null;
  /** In the order of the book. */
  readonly claims: readonly ShippedClaim[];
  /** Drawn from the book's own chart, without words; null where none has figures. */
  readonly picture: readonly PictureMark[] | null;
  /** Publishers of its live series that want a key. */
  readonly keys: readonly string[];
}

export interface Shipped {
  /** The latest day of any book. */
  readonly day: string;
  /** By id. */
  readonly books: Readonly<Record<string, ShippedBook>>;
}

/** Brought when it is first asked for: no cell needs it. */
export async function loadShipped(): Promise<Shipped> {
  const file = await import(/* webpackChunkName: "shipped" */ "../../generated/shipped.json");
  const { day, books } = file as unknown as Shipped;
  return { day, books };
}
