/** The series that come out of a workbook's file. */
import { idOf, type OwnSeries } from "../series/own/ownSeries";
import { type CarriedSeries, noSeries } from "../workbook/carriedSeries";
import type { SeriesStorage } from "../workbook/grid/gridPort";
import { plainId } from "../workbook/grid/seriesOf";

const isSame = (one: OwnSeries, other: OwnSeries) =>
  one.unit === other.unit &&
  one.scale === other.scale &&
  JSON.stringify(one.observations) === JSON.stringify(other.observations);

export interface Taken {
  /** The user's own series that stand in the place of other ones which the file has under the same names. */
  readonly differing: readonly string[];
  /** Series of the file that could not be read. */
  readonly leftOut: readonly string[];
  /** Keeps what was taken for later visits. */
  keep(): Promise<void>;
}

/** What is not here, and own series that stand in the place of other ones under the same names. */
export function notHere({ own, fetched }: CarriedSeries): {
  readonly missing: CarriedSeries;
  readonly differing: readonly string[];
} {
  const { marketbook } = globalThis;
  if (!marketbook) return { missing: noSeries, differing: [] };
  const here = new Map(marketbook.ownSeries().map((each) => [plainId(each), each]));
  const differing = own.filter((each) => {
    const present = here.get(plainId(each));
    return present !== undefined && !isSame(present, each);
  });
  return {
    missing: {
      own: own.filter((each) => !here.has(plainId(each))),
      fetched: fetched.filter(({ ask }) => !marketbook.fetched.find(ask)?.series),
    },
    differing: differing.map(idOf),
  };
}

/** Adds what is not here; what is here stays, whatever the file says. */
export function takeSeries(series: CarriedSeries, storage: SeriesStorage): Taken {
  const { leftOut = [] } = series;
  const { marketbook } = globalThis;
  if (!marketbook) return { differing: [], leftOut, keep: async () => {} };
  const { missing: taken, differing } = notHere(series);
  const { own: added, fetched: missing } = taken;
  if (added.length > 0) marketbook.setOwnSeries([...marketbook.ownSeries(), ...added]);
  marketbook.fetched.restore(missing);
  return {
    differing,
    leftOut,
    async keep() {
      if (added.length > 0) await storage.save(marketbook.ownSeries());
      if (missing.length > 0) await storage.saveFetched(missing);
    },
  };
}
