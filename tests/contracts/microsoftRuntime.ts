/** Microsoft's own loop of calls, unmodified, with a bridge in place of Excel. For tests in jsdom; one a file. */
import { readFileSync } from "node:fs";

/** An argument on the wire: what Excel sends for cells, ranges and omitted arguments. */
export type WireArgument = unknown;

export interface WireCall {
  readonly id: string;
  readonly args: readonly WireArgument[];
  readonly address: string;
}

/** What comes back for a call: a value, or a failure with Excel's code for it. */
export interface WireAnswer {
  readonly succeeded: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** How the runtime numbers the errors that a function throws. */
export const failureCodes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

interface Bridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

declare global {
  var _richApiNativeBridge: Bridge | undefined;
}

const genericMessage = 3;
const customFunctionMessage = 1;
const invocation = 1000;
const allowErrors = 4;

/** An error cell as Excel sends it to functions whose metadata allow errors. */
export function wireError(code: string): WireArgument {
  return { type: "CustomFunctionError", code };
}

/** Loads the runtime into this window and gives the function that plays Excel's calculation: calls in, answers out. */
export function startRuntime(): (calls: readonly WireCall[]) => Promise<WireAnswer[]> {
  const answers = new Map<number, WireAnswer>();
  let next = 1;
  let arrived = () => {};
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text);
      for (const action of message.body.Actions)
        for (const [call, succeeded, value, errorCode] of action.ArgumentInfo?.Arguments?.[0] ?? [])
          answers.set(call, { succeeded, value, ...(succeeded ? {} : { errorCode }) });
      const body = JSON.stringify({
        Results: message.body.Actions.map(({ Id }: { Id: number }) => ({ ActionId: Id, Value: null })),
      });
      bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
      arrived();
    },
  };
  globalThis._richApiNativeBridge = bridge;
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.src = "https://localhost/custom-functions-runtime.js";
  document.head.append(tag);
  const runtime = readFileSync(require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js"), "utf8");
  // biome-ignore lint/security/noGlobalEval: the runtime is a script for a page and puts its names into the global scope
  // biome-ignore lint/complexity/noCommaOperator: an indirect eval runs in the global scope
  (0, eval)(runtime);

  return async (calls) => {
    const first = next;
    next += calls.length;
    const ids = calls.map((_, index) => first + index);
    const entries = calls.map(({ id, args, address }, index) => ({
      messageCategory: customFunctionMessage,
      messageType: invocation,
      message: [first + index, id, args, address, allowErrors],
    }));
    bridge.onMessageFromHost?.(JSON.stringify({ type: genericMessage, message: { entries } }));
    while (!ids.every((id) => answers.has(id)))
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    return ids.map((id) => answers.get(id) as WireAnswer);
  };
}
