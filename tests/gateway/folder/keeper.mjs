// A program of its own on a folder: adds its words to workbooks and its days to series that another program changes too, and
// says so after each that was kept, until it is killed.
import { requireTypeScript } from "../../../scripts/requireTypeScript.mjs";

const { folderAt } = requireTypeScript("src/gateway/folder/folder.ts");
const { checksum } = requireTypeScript("src/kept/checksum.ts");
const [home, program] = process.argv.slice(2);
const { workbooks, own } = folderAt(home, Date.now, (sentence) => console.error(sentence));
// Whoever started it is gone: a program that nobody can kill any more must not go on.
process.stdin.on("end", () => process.exit()).resume();
const ids = ["aaaaaaaa-0001", "aaaaaaaa-0002", "aaaaaaaa-0003"];
const names = ["AAA", "BBB"];
const facts = { title: "", unit: "USD", scale: 1, frequency: "D", source: "", retrieved: 46_000 };

/** The text is every word that anyone has ever been told is kept. */
async function addWord(id, word) {
  for (;;) {
    const there = await workbooks.find(id);
    const revision = there?.workbook.revision ?? 0;
    const before = there ? await workbooks.read(id, revision) : "";
    // Another program has saved since, and the text of that revision may be gone.
    if (before === undefined) continue;
    const text = `${before}${word} `;
    const added = [{ revision: revision + 1, saved: Date.now(), text, checksum: checksum(text) }];
    const change = { expected: there?.stamp, name: `Book ${id.slice(-1)}`, opened: Date.now(), added };
    if ((await workbooks.put(id, change)).done) return;
  }
}

async function addDay(name, value) {
  for (;;) {
    const there = await own.find(name);
    const before = there?.series.observations ?? [];
    const observations = [...before, { date: 40_000 + before.length, value }];
    if ((await own.put(name, { expected: there?.stamp, series: { ...facts, name, observations } })).done) return;
  }
}

for (let count = 1; ; count++) {
  const id = ids[count % ids.length];
  await addWord(id, `${program}.${count}`);
  process.stdout.write(`${id} ${program}.${count}\n`);
  const name = names[count % names.length];
  const value = Number(program) * 1_000 + count;
  await addDay(name, value);
  process.stdout.write(`${name} ${value}\n`);
}
