// The gateway of a soak as a process of its own, so that it can be killed: told by messages what its publisher does, asked by
// messages how much memory it holds.
import { createRequire } from "node:module";
import { publisher } from "./publisher.mjs";

const [dist, port, home] = process.argv.slice(2);
const state = { edition: 0, faults: {} };
const { startServer } = createRequire(import.meta.url)(`${dist}/gateway/server.js`);
const server = await startServer(dist, Number(port), { MARKETBOOK_HOME: home }, { ask: publisher(state) });

process.on("message", (message) => {
  if (message.state) Object.assign(state, message.state);
  if (message.memory) {
    globalThis.gc();
    process.send({ memory: process.memoryUsage().heapUsed });
  }
});
process.on("SIGTERM", async () => {
  await server.close();
  process.exit(0);
});
process.send({ url: server.url });
