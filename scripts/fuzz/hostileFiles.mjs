// Judges mutated workbook files one after another, in a process of its own: one without end, or one that fills the memory, can be told.
import { requireTypeScript } from "../requireTypeScript.mjs";

const { nodeEngine } = requireTypeScript("src/workbook/grid/nodeEngine.ts");
const { richBook, templateBooks } = requireTypeScript("tests/fuzz/hostile/books.ts");
const { mutated } = requireTypeScript("tests/fuzz/hostile/mutate.ts");
const { judge } = requireTypeScript("tests/fuzz/hostile/judge.ts");

// What the engine did not foresee it writes there, as the page does; the answers hold it too.
console.error = () => {};
console.warn = () => {};

const library = nodeEngine();
// The library looks there for the time axis of charts, which pages bring.
globalThis.window = {};
const rich = richBook(library);
const templates = templateBooks(library);

process.on("message", ({ from, to }) => {
  // First: what is opened later finds a memory that the files before it have filled.
  const unmutated = [rich, ...templates].map((book) => judge(book, library) ?? "usable");
  for (let seed = from; seed < to; seed++) {
    const book = seed % 25 === 0 ? templates[(seed / 25) % templates.length] : rich;
    const { text, done } = mutated(book, seed);
    process.send({ seed, begins: done });
    const before = process.cpuUsage().user;
    let [sentence, fault] = [undefined, undefined];
    try {
      sentence = judge(text, library);
    } catch (thrown) {
      fault = String(thrown.message);
    }
    process.send({ seed, sentence, fault, milliseconds: (process.cpuUsage().user - before) / 1000 });
  }
  process.send({ ended: true, unmutated });
});
