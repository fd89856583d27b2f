/** From the shapes that some scripts of tests/vectors write to one: function → cases with arguments and value. */

// biome-ignore lint/suspicious/noExplicitAny: each file has a shape of its own, known to its adapter alone
type Data = any;

interface Case {
  readonly args: Data[];
  readonly value: unknown;
  readonly slack?: readonly number[];
}

const column = (values: readonly number[]) => values.map((value) => [value]);

function bonds(data: Data): Record<string, Case[]> {
  const of = (result: string, given: string) =>
    data.map((bond: Data) => ({
      args: [bond.settle, bond.maturity, bond.coupon, bond[given], bond.freq, bond.basis],
      value: bond[result],
    }));
  return {
    BONDPRICE: of("clean", "bondYield"),
    // Half an ulp of the price moves the yield by that over dP/dy.
    BONDYIELD: data.map((bond: Data) => ({
      args: [bond.settle, bond.maturity, bond.coupon, bond.clean, bond.freq, bond.basis],
      value: bond.bondYield,
      slack: [2 ** -53 * (Math.abs(bond.bondYield) + bond.clean / (bond.modDur * (bond.clean + bond.accrued)))],
    })),
    BONDMODDUR: of("modDur", "bondYield"),
    BONDCONVEX: of("convexity", "bondYield"),
    BONDDV01: of("dv01", "bondYield"),
    BONDACCRUED: data.map((bond: Data) => ({
      args: [bond.settle, bond.maturity, bond.coupon, bond.freq, bond.basis],
      value: bond.accrued,
    })),
  };
}

function rates({ factors, conversions, forwards }: Data): Record<string, Case[]> {
  return {
    DISCFACTOR: factors.map(({ rate, tenor, comp, value }: Data) => ({ args: [rate, tenor, comp], value })),
    RATECONV: conversions.map(({ rate, from, to, tenor, value }: Data) => ({ args: [rate, from, to, tenor], value })),
    FWDRATE: forwards.map(({ r1, t1, r2, t2, comp, value }: Data) => ({ args: [r1, t1, r2, t2, comp], value })),
  };
}

function statistics({ corrCi, car, halfLife }: Data): Record<string, Case[]> {
  return {
    CORRCI: corrCi.map(({ r, n, conf, value }: Data) => ({ args: [r, n, conf], value })),
    EVENTCAR: [{ args: [column(car.asset), column(car.market), ...car.args], value: car.value }],
    HALFLIFE: [{ args: [column(halfLife.series)], value: halfLife.value }],
  };
}

function timeTools({ ranges, functions }: Data): Record<string, Case[]> {
  const argument = (each: Data) => (each !== null && typeof each === "object" ? ranges[each.range] : each);
  return Object.fromEntries(
    Object.entries(functions as Record<string, Data[]>).map(([id, cases]) => [
      id,
      cases.map(({ args, expected }) => ({ args: args.map(argument), value: expected })),
    ]),
  );
}

export const adapters: Readonly<Record<string, (data: Data) => Record<string, Case[]>>> = {
  bonds,
  rates,
  statistics,
  timeTools,
  nist: (data) => ({
    OLS: data.map(({ y, X, constant, table }: Data) => ({ args: [column(y), X, constant], value: table })),
  }),
  timeTools2: ({ cases }) => cases,
  // Not functions of a cell: the special functions beneath them, whole templates, and the alignment behind SERIES.
  normal: () => ({}),
  templates: () => ({}),
  timeAlignment: () => ({}),
};
