// Keeps five series of 300 days again and again with growing values, and says so after each, until it is killed.
import { requireTypeScript } from "../../../scripts/requireTypeScript.mjs";

const { sqlite } = requireTypeScript("src/gateway/store/database.ts");
const { openStore } = requireTypeScript("src/gateway/store/store.ts");
const [file, provider] = process.argv.slice(2);
const store = await openStore(await sqlite(file));
const facts = { title: "", unit: "USD", scale: 1, frequency: "D", aggregation: "last", timeZone: "UTC", warnings: [] };

for (let round = 1; ; round++)
  for (let series = 0; series < 5; series++) {
    const id = `${provider}:S${series}`;
    const observations = Array.from({ length: 300 }, (_, index) => ({ date: 46_000 + index, value: round + index }));
    await store.keep({ id, provider, series: { ...facts, observations }, now: Date.now() }, () => undefined);
    process.stdout.write(`${id} ${round}\n`);
  }
