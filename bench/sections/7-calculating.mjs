// How soon a key is answered while a workbook is calculated whose formulas take minutes together.
import { keys, timeTyping } from "../grid/typing.mjs";

export const title = "Typing while a workbook is calculated";

const kinds = {
  "nothing to calculate": { formula: () => "1", count: 1 },
  "400 formulas of some tenths of a second": {
    formula: () => "=REDUCE(0,SEQUENCE(150000),LAMBDA(a,b,a+b))",
    count: 400,
  },
  "a chain of 5,000 formulas of some milliseconds": {
    formula: (row) => (row === 1 ? "1" : `=A${row - 1}+SUM(SEQUENCE(5000))*0`),
    count: 5000,
  },
  "products of matrices of 500 rows": {
    formula: () => "=SUM(MMULT(RANDARRAY(500,500),RANDARRAY(500,500)))",
    count: 200,
  },
};

export async function measure() {
  const lines = [];
  const late = [];
  let browser;
  for (const [name, { formula, count }] of Object.entries(kinds)) {
    const measured = await timeTyping(formula, count);
    browser = measured.browser;
    const times = measured.times.sort((one, other) => one - other);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
    if (at(0.95) > 100) late.push(name);
    lines.push(
      `| ${name} | ${at(0.5).toFixed(0)} | ${at(0.95).toFixed(0)} | ${times.at(-1).toFixed(0)} | ${measured.stop.toFixed(0)} |`,
    );
  }
  return `In ${browser} with two cores: milliseconds from a key to the frame that shows what it did, over ${keys} keys typed into a cell of the same
sheet every 80 ms while it is calculated, and from Escape until nothing is calculated any more.

| | median | 95 of 100 | longest | stop |
|---|---:|---:|---:|---:|
${lines.join("\n")}

Target: 95 of 100 keys within 100 ms. ${late.length === 0 ? "Met by all." : `Missed by ${late.join("; ")}.`}`;
}
