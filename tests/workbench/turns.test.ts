import { createTurns } from "../../src/workbench/turns";

/** A task that ends when it is told to. */
function held(log: string[], name: string) {
  let [end, fail] = [() => {}, (_: Error) => {}];
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const task = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
  };
  return { task, end, fail };
}

test("a task begins when the one before has ended", async () => {
  const log: string[] = [];
  const inTurn = createTurns(() => {});
  const [first, second] = [held(log, "first"), held(log, "second")];
  const all = [inTurn(first.task), inTurn(second.task)];
  second.end();
  first.end();
  await Promise.all(all);
  expect(log).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("one that fails tells whoever asked for it, and the next one runs", async () => {
  const log: string[] = [];
  const inTurn = createTurns(() => {});
  const first = held(log, "first");
  const failing = inTurn(first.task);
  const next = inTurn(async () => {
    log.push("next");
  });
  first.fail(new Error("no room"));
  await expect(failing).rejects.toThrow("no room");
  await next;
  expect(log).toEqual(["first begins", "next"]);
});

test("is busy from the first task to the end of the last, also when that one fails", async () => {
  const busy: boolean[] = [];
  const inTurn = createTurns((isBusy) => busy.push(isBusy));
  const first = held([], "first");
  const begun = inTurn(first.task);
  const last = inTurn(() => Promise.reject(new Error("cannot be drawn")));
  first.end();
  await begun;
  expect(busy).toEqual([true, true]);
  await expect(last).rejects.toThrow("cannot be drawn");
  expect(busy).toEqual([true, true, false]);
});
