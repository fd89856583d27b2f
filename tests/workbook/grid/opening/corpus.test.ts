/** Files of other programs through the grid, where the evidence lies beside this project: none is lost, none calculates in silence to something else. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FileRefusal } from "../../../../src/sharing/refusal";
import { checkedWorkbook } from "../../../../src/workbench/keeping/checkWorkbook";
import { functionNamesOf } from "../../../../src/workbook/grid/functionNames";
import { nodeEngine } from "../../../../src/workbook/grid/nodeEngine";
import { withDifferences } from "../../../../src/workbook/grid/opening/differences";
import { openFile } from "../../../../src/workbook/grid/opening/openFile";

const corpus = join(__dirname, "../../../../../shared/workbooks/corpus");
const isThere = existsSync(corpus);
const evidence = isThere ? describe : describe.skip;
if (!isThere) process.stderr.write("The corpus of workbooks is not beside this project: its tests are skipped.\n");

/** Saved by programs whose numbers are their own, or with references that are stale in the file itself. */
const files = (isThere ? readdirSync(corpus) : []).filter((file) =>
  /^(?:finance|dynamic-(?:LET|LAMBDA|MAP)|dates|ods|csv|links|names).*\.(?:xlsx|xlsm|ods|csv)$/.test(file),
);

evidence("a file of the corpus calculates in the grid to what it had saved", () => {
  const library = nodeEngine();
  const functions = functionNamesOf(library);
  test.each(files)("%s", (file) => {
    const { workbook, report, saved } = openFile(file, readFileSync(join(corpus, file)), functions, "en");
    const data = checkedWorkbook(JSON.parse(JSON.stringify(workbook)));
    const model = new library.Model(data as ConstructorParameters<typeof library.Model>[0]);
    const told = withDifferences(report, model, saved).lines.filter(({ finding }) => finding === "otherValues");
    expect(told.flatMap(({ places }) => places)).toEqual([]);
  });

  test("hostile ones are refused in a sentence, or open", () => {
    for (const file of readdirSync(corpus).filter((each) => /^hostile.*xlsx$/.test(each) && !/corner/.test(each)))
      try {
        const { workbook } = openFile(file, readFileSync(join(corpus, file)), functions, "en");
        checkedWorkbook(JSON.parse(JSON.stringify(workbook)));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(FileRefusal);
      }
  });
});
