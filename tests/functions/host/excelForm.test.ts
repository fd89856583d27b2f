import { CellError } from "../../../src/cells/cell";
import { installCustomFunctions } from "../../../src/engine/functions/customFunctions";
import { excelForm } from "../../../src/functions/host/excelForm";
import { sentenceAt } from "../../../src/functions/host/sentences";
import { Awaited } from "../../../src/series/asking/awaited";

beforeAll(installCustomFunctions);

const supply = { bring: async () => {}, onLate: () => () => {} };

/** An invocation that counts how often it is asked where its formula stands. */
function invocation(address: () => string) {
  const asked = { times: 0 };
  return {
    asked,
    get address() {
      asked.times++;
      return address();
    },
  };
}

const sentence = "Number is too large.";
const error = new CellError("#NUM!", { en: sentence, tw: sentence, cn: sentence });

test("a call that has nothing to tell of its cell does not ask where that is", () => {
  const place = invocation(() => "Sheet1!A1");
  expect(excelForm("PLAIN", () => 3, supply)(place)).toEqual([[3]]);
  expect(place.asked.times).toBe(0);
});

test("an error is told where the formula stands, and forgotten when the formula answers", () => {
  const place = invocation(() => "Sheet1!A2");
  const answers = [error, 3];
  const call = excelForm("FAILS", () => answers.shift() as never, supply);
  expect(() => call(place)).toThrow(expect.objectContaining({ code: "#NUM!", message: sentence }));
  expect(sentenceAt("Sheet1!A2")).toBe(sentence);
  call(place);
  expect(sentenceAt("Sheet1!A2")).toBeUndefined();
});

test("what waits is told where it was asked, though its sheet is renamed or gone meanwhile", async () => {
  let address: string | undefined = "Sheet1!A3";
  const place = invocation(() => {
    if (address === undefined) throw new Error("This sheet is gone.");
    return address;
  });
  let isHere = false;
  const call = excelForm(
    "WAITS",
    () => {
      if (!isHere) throw new Awaited([]);
      return error;
    },
    supply,
  );
  const answer = call(place);
  isHere = true;
  address = undefined;
  await expect(answer).rejects.toMatchObject({ code: "#NUM!" });
  expect(sentenceAt("Sheet1!A3")).toBe(sentence);
});
