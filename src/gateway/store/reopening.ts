/**
 * A store that comes and goes: its database may be away when the program starts and come later, be away for a while, or have
 * another file put in its place. Every call opens it when it is not open; while it is away every call says so.
 */
import type { Store } from "./store";
import { StoreFault } from "./storeFault";

export interface ReopeningStore extends Store {
  /** Why it cannot be used now; undefined when it can. */
  fault(): Promise<StoreFault | undefined>;
}

/** Where a store is opened, and how to see whether what was opened is still in its place. */
export interface Place {
  readonly where: string;
  open(): Promise<Store>;
  /** "away": to be waited for, and open still when it is back. "other": to be closed and opened anew. */
  standing(): "here" | "away" | "other";
  /** What is said while it is away. */
  away(): StoreFault;
}

/** One that just could not be opened is not tried again by every series of a request. */
const quietMilliseconds = 1_000;

/** After these the connection is of no use any more, whatever comes back; a pool of connections looks after itself. */
const spoilt: ReadonlySet<string> = new Set(["disk", "readOnly"]);

export function reopening(place: Place, ticks: () => number): ReopeningStore {
  let opened: Promise<Store> | undefined;
  let refused: { readonly fault: StoreFault; readonly until: number } | undefined;
  let closed = false;

  async function close(): Promise<void> {
    const last = opened;
    opened = undefined;
    await last?.then(
      (store) => store.close(),
      () => undefined,
    );
  }

  async function reach(): Promise<Store> {
    if (closed) throw new StoreFault("other", "", { cause: "closed" });
    if (opened) {
      const standing = place.standing();
      if (standing === "away") throw place.away();
      if (standing === "other") await close();
    }
    if (refused && refused.until > ticks()) throw refused.fault;
    opened ??= place.open();
    const mine = opened;
    try {
      const store = await mine;
      refused = undefined;
      return store;
    } catch (thrown) {
      if (opened === mine) opened = undefined;
      if (thrown instanceof StoreFault) refused = { fault: thrown, until: ticks() + quietMilliseconds };
      throw thrown;
    }
  }

  async function through<Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer> {
    const store = await reach();
    try {
      return await work(store);
    } catch (thrown) {
      if (thrown instanceof StoreFault && spoilt.has(thrown.kind)) await close();
      throw thrown;
    }
  }

  return {
    where: place.where,
    fault: () =>
      through((store) => store.ready()).then(
        () => undefined,
        (thrown) => {
          if (thrown instanceof StoreFault) return thrown;
          throw thrown;
        },
      ),
    ready: () => through((store) => store.ready()),
    damage: () => through((store) => store.damage()),
    facts: (id) => through((store) => store.facts(id)),
    view: (facts) => through((store) => store.view(facts)),
    viewAt: (facts, moment, published) => through((store) => store.viewAt(facts, moment, published)),
    vintage: (facts, day) => through((store) => store.vintage(facts, day)),
    keep: (brought, judge) => through((store) => store.keep(brought, judge)),
    keepHistory: (facts, revisions, until) => through((store) => store.keepHistory(facts, revisions, until)),
    keepVintage: (facts, day, series, now) => through((store) => store.keepVintage(facts, day, series, now)),
    keepFailure: (id, failure, since) => through((store) => store.keepFailure(id, failure, since)),
    counts: () => through((store) => store.counts()),
    async close() {
      closed = true;
      await close();
    },
  };
}
