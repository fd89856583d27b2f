import { browserDatabase } from "../../src/workbench/database";

/** As much of IndexedDB as a save needs; when a transaction completes is the test's to say. */
class FakeTransaction extends EventTarget {
  error: Error | null = null;
  readonly kept: unknown[] = [];
  refuses = false;

  objectStore() {
    return {
      put: (value: unknown) => {
        if (this.refuses) throw new Error("cannot be cloned");
        this.kept.push(value);
        const request = new EventTarget();
        queueMicrotask(() => request.dispatchEvent(new Event("success")));
        return request;
      },
    };
  }

  abort(): void {
    this.kept.length = 0;
    this.dispatchEvent(new Event("abort"));
  }
}

let transaction: FakeTransaction;
let openings = 0;
let closed = false;

beforeEach(() => {
  transaction = new FakeTransaction();
  openings = 0;
  closed = false;
  const opened = Object.assign(new EventTarget(), {
    transaction: () => {
      if (!closed) return transaction;
      closed = false;
      throw new Error("The database connection is closing.");
    },
  });
  const open = () => {
    openings++;
    const opening = Object.assign(new EventTarget(), { result: opened });
    queueMicrotask(() => opening.dispatchEvent(new Event("success")));
    return opening;
  };
  Object.assign(globalThis, { indexedDB: { open } });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "indexedDB");
});

const put = (...values: unknown[]) =>
  browserDatabase("test", 1, () => {}).write(["things"], (begun) => {
    for (const value of values) begun.objectStore("things").put(value);
  });

const turns = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

test("a save is reported when its transaction is complete, not when its requests have succeeded", async () => {
  let reported = false;
  const saving = put("a").then(() => {
    reported = true;
  });
  await turns();
  expect([transaction.kept, reported]).toEqual([["a"], false]);
  transaction.dispatchEvent(new Event("complete"));
  await saving;
  expect(reported).toBe(true);
});

test("a save that a full disk refuses at the end is refused, with the browser's reason", async () => {
  const saving = put("a");
  await turns();
  transaction.error = new Error("QuotaExceededError");
  transaction.abort();
  await expect(saving).rejects.toThrow("QuotaExceededError");
});

test("what throws between two requests leaves neither", async () => {
  const saving = browserDatabase("test", 1, () => {}).write(["things"], (begun) => {
    begun.objectStore("things").put("a");
    transaction.refuses = true;
    begun.objectStore("things").put("b");
  });
  await expect(saving).rejects.toThrow("cannot be cloned");
  expect(transaction.kept).toEqual([]);
});

test("a database that the browser has closed is opened again at the next save", async () => {
  const database = browserDatabase("test", 1, () => {});
  const save = () => database.write(["things"], (begun) => begun.objectStore("things").put("a"));
  closed = true;
  await expect(save()).rejects.toThrow("closing");
  const saving = save();
  await turns();
  transaction.dispatchEvent(new Event("complete"));
  await saving;
  expect(openings).toBe(2);
});
