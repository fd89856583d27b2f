/**
 * Office.js as a recorder: every object answers every question with a further object, writes down what is set or called, and
 * knows only the answers that a test gives by path, such as "workbook.getActiveCell().address".
 */
export interface FakeExcel {
  /** Settings and calls in order ("sync" among them); getters, functions and load leave no trace. */
  readonly log: string[];
  readonly answers: Map<string, unknown>;
  /** The newest ExcelApi that it claims to know, as a minor version. */
  excelApi: number;
  readonly settings: Map<string, unknown>;
  /** Calls the handlers added at a path such as "workbook.onSelectionChanged". */
  fire(path: string): Promise<void>;
}

type Handler = () => unknown;

export function installFakeExcel(): FakeExcel {
  const handlers = new Map<string, Set<Handler>>();
  const fake: FakeExcel = {
    log: [],
    answers: new Map(),
    excelApi: 17,
    settings: new Map(),
    async fire(path) {
      for (const handler of handlers.get(path) ?? []) await handler();
    },
  };
  const paths = new WeakMap<object, string>();
  const text = (value: unknown) => {
    const path = typeof value === "object" || typeof value === "function" ? paths.get(value as object) : undefined;
    return path ?? JSON.stringify(value);
  };

  function call(path: string, name: string, args: unknown[]): unknown {
    const owner = path.slice(0, -name.length - 1);
    if (name === "load") return node(owner);
    if (name === "add" && typeof args[0] === "function") {
      const handler = args[0] as Handler;
      handlers.set(owner, (handlers.get(owner) ?? new Set()).add(handler));
      return { context, remove: () => handlers.get(owner)?.delete(handler) };
    }
    const called = `${path}(${args.map(text).join(", ")})`;
    if (!name.startsWith("get") && !path.startsWith("workbook.functions.")) fake.log.push(called);
    return node(called);
  }

  function node(path: string): object {
    const target = () => undefined;
    const proxy = new Proxy(target, {
      get(_, property) {
        const name = String(property);
        const asked = path === "" ? name : `${path}.${name}`;
        if (fake.answers.has(asked)) return fake.answers.get(asked);
        if (name === "isNullObject") return false;
        if (name === "then") return undefined;
        if (name === "sync") return async () => void fake.log.push("sync");
        return node(asked);
      },
      set(_, property, value) {
        fake.log.push(`${path}.${String(property)} = ${text(value)}`);
        return true;
      },
      apply(_, __, args) {
        return call(path, path.slice(path.lastIndexOf(".") + 1), args);
      },
    });
    paths.set(proxy, path);
    return proxy;
  }

  const context = node("");
  const run = async (first: unknown, second?: (context: object) => unknown) =>
    (typeof first === "function" ? first : (second as (context: object) => unknown))(context);
  const isSetSupported = (_: string, version: string) => Number(version.split(".")[1]) <= fake.excelApi;
  const settings = {
    get: (name: string) => fake.settings.get(name) ?? null,
    set: (name: string, value: unknown) => fake.settings.set(name, value),
    saveAsync: (done: (result: { status: string }) => void) => done({ status: "succeeded" }),
  };
  Object.assign(globalThis, {
    Excel: { run },
    Office: {
      context: { requirements: { isSetSupported }, document: { settings } },
      AsyncResultStatus: { Failed: "failed", Succeeded: "succeeded" },
    },
  });
  return fake;
}
