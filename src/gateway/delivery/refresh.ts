/** Ingestion: brings a series into the store, once however many ask, and nothing doubtful in the place of a good number. */

import type { ParsedSeries, SeriesQuery } from "../../publishers/provider";
import { SourceFault } from "../../publishers/sourceFault";
import type { Failure, SeriesSummary } from "../../series/delivery";
import { failureOf } from "../failures";
import { Disagreement, isAccepted, judging } from "../fetching/judge";
import { singleFlight } from "../fetching/singleFlight";
import type { UpstreamClient } from "../fetching/upstream";
import { dayOf, type Time } from "../moments";
import type { Facts } from "../store/facts";
import { notKept, Overtaken, type Standing, type Store } from "../store/store";
import type { Resolved } from "./resolve";

/** Of a series that is never revised, only the last days are asked for again. */
const daysAgain = 14;
/** A series that was just refused is not asked for again by every cell that is calculated anew. */
const quietMilliseconds = 60_000;

export interface Refresh {
  /** The series as it is now, with a change of its publisher's where the user accepts one; the failure, when it could not be brought. */
  present(wanted: Resolved, insist: boolean, accept?: SeriesSummary): Promise<Failure | undefined>;
  /** The series as it was known on a day, of a publisher that keeps vintages. */
  past(wanted: Resolved, day: number, insist: boolean): Promise<Failure | undefined>;
}

export function refreshing(store: Store, upstream: UpstreamClient, time: Time): Refresh {
  const together = singleFlight<Failure | undefined>();
  const refused = new Map<string, { readonly failure: Failure; readonly until: number }>();

  /** Once for all who ask, and not again soon after a failure unless the user insists. */
  function guarded(name: string, wanted: Resolved, insist: boolean, bring: (since: Standing) => Promise<void>) {
    return together(name, async () => {
      const lately = refused.get(name);
      if (lately && !insist && lately.until > time.ticks()) return lately.failure;
      const barred = upstream.barrier(wanted.provider);
      if (barred) return barred;
      let since = await standingOf(wanted);
      try {
        await bring(since).catch(async (thrown) => {
          if (!(thrown instanceof Overtaken)) throw thrown;
          // Another gateway kept an answer meanwhile, which may be newer than ours or older: only one asked for now can be told.
          since = await standingOf(wanted);
          await bring(since);
        });
        refused.delete(name);
        return undefined;
      } catch (thrown) {
        // Overtaken twice: what the store has is newer than the moment at which it was asked.
        if (thrown instanceof Overtaken) return undefined;
        const failure = failureOf(thrown, time.now());
        // What cannot be kept here is no fault of the publisher's.
        if (thrown instanceof SourceFault) upstream.refuse(wanted.provider, failure);
        // A store that cannot even note the failure takes nothing from the asker, who hears of it all the same.
        const stands = await store.keepFailure(wanted.id, failure, since).catch(() => true);
        if (!stands) return undefined;
        refused.set(name, { failure, until: time.ticks() + quietMilliseconds });
        return failure;
      }
    });
  }

  async function queryNow({ provider, query, id }: Resolved): Promise<SeriesQuery> {
    const kept = provider.final && !provider.wholeHistory ? await store.facts(id) : undefined;
    const last = kept && (await store.view(kept))?.observations.at(-1)?.date;
    return last === undefined ? query : { ...query, start: Math.min(last, query.today) - daysAgain };
  }

  async function standingOf({ id }: Resolved): Promise<Standing> {
    return (await store.facts(id)) ?? notKept;
  }

  async function bring(wanted: Resolved, since: Standing): Promise<void> {
    const query = await queryNow(wanted);
    return bringFrom(wanted, since, query).catch((thrown) => {
      // The last days alone do not show what has changed.
      if (thrown instanceof Disagreement && query.start !== undefined)
        return bringFrom(wanted, since, wanted.query, query.start);
      throw thrown;
    });
  }

  /** What came, with all that the store needs to know of how it came. */
  function broughtOf({ provider, id }: Resolved, since: Standing, series: ParsedSeries) {
    const now = time.now();
    const historyUntil = provider.vintages && series.revisions ? dayOf(now) : undefined;
    const confirmed = upstream.witness.isConfirmed();
    return { id, provider: provider.id, series, now, historyUntil, since, confirmed };
  }

  async function bringFrom(wanted: Resolved, since: Standing, query: SeriesQuery, start = query.start) {
    const { provider, id } = wanted;
    const series = await upstream.fetch({ provider, id, query });
    await store.keep(broughtOf(wanted, since, series), judging(provider.id, start));
  }

  /** All of it, in the place of all that was kept: two units or levels in one series would be worse than either. */
  async function bringChange(wanted: Resolved, since: Standing, accept: SeriesSummary): Promise<void> {
    const { provider } = wanted;
    const series = await upstream.fetch(wanted);
    const brought = broughtOf(wanted, since, series);
    if (isAccepted(accept, series)) await store.keep({ ...brought, whole: true }, () => undefined);
    else await store.keep(brought, judging(provider.id));
  }

  async function bringPast({ provider, id, query }: Resolved, facts: Facts, day: number): Promise<void> {
    const all = await upstream.fetch({ provider, id, query: { ...query, vintage: "all" } }).catch((thrown) => {
      // FRED refuses to list more than 2,000 versions; it still answers for one day.
      if (thrown instanceof SourceFault && thrown.kind === "refused") return undefined;
      throw thrown;
    });
    if (all?.revisions) return store.keepHistory(facts, all.revisions, dayOf(time.now()));
    const series = await upstream.fetch({ provider, id, query: { ...query, vintage: day } });
    return store.keepVintage(facts, day, series, time.now());
  }

  return {
    present: (wanted, insist, accept) =>
      accept
        ? guarded(`${wanted.id} accepted`, wanted, insist, (since) => bringChange(wanted, since, accept))
        : guarded(wanted.id, wanted, insist, (since) => bring(wanted, since)),
    async past(wanted, day, insist) {
      const known = await store.facts(wanted.id);
      const failure = known ? undefined : await this.present(wanted, insist);
      const facts = known ?? (await store.facts(wanted.id));
      if (!facts) return failure;
      // Publishers that always tell their versions have told them now.
      if ((facts.historyUntil ?? 0) >= day) return undefined;
      return guarded(`${wanted.id} as of ${day}`, wanted, insist, () => bringPast(wanted, facts, day));
    },
  };
}
