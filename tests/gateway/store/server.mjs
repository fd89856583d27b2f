// Serves the gateway alone on a free port as npm start does, keeps a series, says so, and runs until it is ended.
import { requireTypeScript } from "../../../scripts/requireTypeScript.mjs";

const { startServer } = requireTypeScript("src/gateway/server.ts");
const { closeOnSignals } = requireTypeScript("src/gateway/signals.ts");
const { sqlite } = requireTypeScript("src/gateway/store/database.ts");
const { openStore } = requireTypeScript("src/gateway/store/store.ts");
const [folder] = process.argv.slice(2);
const server = await startServer(folder, 0, { MARKETBOOK_HOME: folder });
closeOnSignals(server.close);
const store = await openStore(await sqlite(`${folder}/series.sqlite`));
const facts = { title: "", unit: "USD", scale: 1, frequency: "D", aggregation: "last", timeZone: "UTC", warnings: [] };
const observations = Array.from({ length: 300 }, (_, index) => ({ date: 46_000 + index, value: index }));
await store.keep({ id: "TRIAL:X", provider: "TRIAL", series: { ...facts, observations }, now: 1e12 }, () => undefined);
await store.close();
process.stdout.write("kept\n");
