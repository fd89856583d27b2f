// A publisher that does as it is told: the reference rates of NYFED, with faults. What it publishes is arithmetic, so that
// whoever watches a cell can say by himself what belongs in it.
export const rates = ["SOFR", "BGCR", "TGCR", "EFFR", "OBFR"];
export const faults = ["fine", "slow", "silent", "outage", "webPage", "cutShort", "tooMany"];

const day = 86_400_000;
/** Business days of 2025 up to this one; all that are published. */
export const lastDay = "2025-12-31";
const days = [];
for (let at = Date.parse("2025-01-02T00:00:00Z"); at <= Date.parse(`${lastDay}T00:00:00Z`); at += day)
  if (![0, 6].includes(new Date(at).getUTCDay())) days.push(new Date(at).toISOString().slice(0, 10));

/** Percent with two decimals; each edition revises the last day by a hundredth. */
export function rateOf(name, date, edition) {
  const base = 400 + ((days.indexOf(date) * 7 + rates.indexOf(name) * 13) % 37);
  return (base + (date === lastDay ? edition : 0)) / 100;
}

function body(name, edition) {
  const rows = days.map((date) => ({
    effectiveDate: date,
    type: name,
    percentRate: rateOf(name, date, edition),
    volumeInBillions: 100,
    revisionIndicator: "",
  }));
  return JSON.stringify({ refRates: rows.reverse() });
}

const after = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** `state` = {edition, faults: {SOFR: "fine", …}}; it may change between two asks. */
export function publisher(state) {
  return async (url, { signal } = {}) => {
    const name = /\/(sofr|bgcr|tgcr|effr|obfr)\//.exec(url)?.[1].toUpperCase();
    if (!name) return new Response("not found", { status: 404 });
    const fault = state.faults[name] ?? "fine";
    if (fault === "slow") await after(3_000, signal);
    if (fault === "silent") await after(600_000, signal);
    if (fault === "outage") return new Response("later", { status: 503 });
    if (fault === "tooMany") return new Response("too many", { status: 429, headers: { "retry-after": "2" } });
    if (fault === "webPage")
      return new Response("<html>please log in</html>", { headers: { "content-type": "text/html" } });
    const text = body(name, state.edition);
    return new Response(fault === "cutShort" ? text.slice(0, text.length / 2) : text, {
      headers: { "content-type": "application/json", date: new Date().toUTCString() },
    });
  };
}
