/** Workbook files with something of everything, mutated by seed (tests/fuzz/hostile): refused with a sentence, or usable. */
import fc from "fast-check";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { richBook, templateBooks } from "../hostile/books";
import { judge } from "../hostile/judge";
import { mutated } from "../hostile/mutate";
import { type Subject, type Tally, type Target, worked } from "../target";

const slowest = 8_000;

export const workbooksTarget: Target = {
  name: "workbooks",
  batch: 50,
  subjects(tally: Tally) {
    const library = nodeEngine();
    const books = { "something of everything": richBook(library), templates: templateBooks(library) };
    const subjectOf = ([name, given]: [string, string | string[]]) => ({
      name,
      property: fc.property(fc.nat(), (seed) => {
        tally.calls++;
        const book = typeof given === "string" ? given : given[seed % given.length];
        const { text, done } = mutated(book ?? "", seed);
        const began = worked();
        try {
          judge(text, library);
        } catch (thrown) {
          throw new Error(`${(thrown as Error).message}\n${done}`);
        }
        if (worked() - began > slowest) throw new Error(`more than ${slowest} ms of work\n${done}`);
      }),
    });
    return Object.entries(books).map(subjectOf) as unknown as Subject[];
  },
};
