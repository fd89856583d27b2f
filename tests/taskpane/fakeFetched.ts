/** Publishers' series for pages under test: nothing is remembered, and no gateway answers. */
import type { FetchedSeam } from "../../src/functions/host/seam";

const noGateway = () => Promise.reject(new Error("no gateway"));

export function fakeFetched(changes: Partial<FetchedSeam> = {}): FetchedSeam {
  return {
    all: () => [],
    find: () => undefined,
    setSnapshot: () => false,
    snapshotTaken: () => undefined,
    restore: () => false,
    onChange: () => () => undefined,
    onLate: () => () => undefined,
    ask: noGateway,
    quietly: (action) => action(),
    isQuiet: () => false,
    beQuietFor: () => undefined,
    wake: () => undefined,
    typed: () => undefined,
    setAsOf: () => false,
    readAt: () => [],
    idsIn: () => [],
    describe: () => undefined,
    carryProperties: () => undefined,
    isStale: () => false,
    estimate: noGateway,
    refresh: noGateway,
    ...changes,
  };
}
