import { callAsExcel } from "../../../src/engine/functions/adapter";
import { CustomFunctionError } from "../../../src/engine/functions/customFunctions";

const invocation = { address: "Sheet1!A1", functionName: "F" };

const noWait = () => {
  throw new Error("nothing comes later");
};

function received(...args: Parameters<typeof callAsExcel>[1]): unknown[] {
  let seen: unknown[] = [];
  const keep = (...given: unknown[]) => {
    seen = given;
    return 0;
  };
  callAsExcel(keep, args, [true, true], invocation, noWait);
  return seen;
}

const answered = (answer: unknown) => callAsExcel(() => answer, [], [], invocation, noWait);

test("the invocation comes last", () => expect(received().at(-1)).toBe(invocation));
test("what is left out is null", () => expect(received()).toEqual([null, null, invocation]));
test("one cell is a rectangle of one", () => expect(received({ value: 3 })[0]).toEqual([[3]]));
test("an empty cell by itself is a rectangle of one, since null is an argument left out", () =>
  expect(received({ value: null })[0]).toEqual([[null]]));
test("columns come as rows", () =>
  expect(
    received([
      [{ value: 1 }, { value: 2 }],
      [{ value: 3 }, { value: 4 }],
    ])[0],
  ).toEqual([
    [1, 3],
    [2, 4],
  ]));
test("an empty cell is null, text and zero are themselves", () =>
  expect(received([[{ value: null }, { value: "" }, { value: 0 }]])[0]).toEqual([[null], [""], [0]]));
test("an error cell is an error object", () =>
  expect(received({ value: "#N/A", message: "why" })[0]).toEqual([[new CustomFunctionError("#N/A", "why")]]));

test("rows go back as columns", () =>
  expect(
    answered([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([
    [{ value: 1 }, { value: 3 }],
    [{ value: 2 }, { value: 4 }],
  ]));
test("an error in an array keeps code and sentence", () =>
  expect(answered([[1], [new CustomFunctionError("#NUM!", "why")]])).toEqual([
    [{ value: 1 }, { value: "#NUM!", message: "why" }],
  ]));
test("a thrown error value keeps code and sentence", () => {
  const thrower = () => {
    throw new CustomFunctionError("#N/A", "no data");
  };
  expect(callAsExcel(thrower, [], [], invocation, noWait)).toEqual({ value: "#N/A", message: "no data" });
});
test("any other throw is #VALUE! with our sentence, and its words are in the console alone", () => {
  const thrower = () => {
    throw new TypeError("odd");
  };
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const message = expect.stringMatching(/^This function stopped, (?!.*odd).*other cells are not touched/);
  expect(callAsExcel(thrower, [], [], invocation, noWait)).toEqual({ value: "#VALUE!", message });
  expect(told).toHaveBeenCalledWith("Marketbook:", expect.any(TypeError));
  told.mockRestore();
});
test.each([
  [Number.NaN, "#VALUE!"],
  [Number.POSITIVE_INFINITY, "#NUM!"],
])("%p never becomes a number in a cell", (number, code) => expect(answered([[number]])).toEqual({ value: code }));
test("a hole in a ragged result is empty, not zero", () =>
  expect(answered([[1, 2], [3]])).toEqual([
    [{ value: 1 }, { value: 3 }],
    [{ value: 2 }, { value: null }],
  ]));
test("what comes later is #N/A until then, and is handed on", () => {
  const later = Promise.resolve(1);
  const waitedFor: Promise<unknown>[] = [];
  const answer = callAsExcel(
    () => later,
    [],
    [],
    invocation,
    (each) => waitedFor.push(each),
  );
  expect(answer).toEqual({ value: "#N/A", message: "Loading …" });
  expect(waitedFor).toEqual([later]);
});
