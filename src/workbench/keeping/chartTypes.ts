/** The kinds of charts that the engine draws. */
export const chartTypes: ReadonlySet<string> = new Set(
  "bar calendar combo funnel gauge geo line pie pyramid radar scatter scorecard sunburst treemap waterfall".split(" "),
);
