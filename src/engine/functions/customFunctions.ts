/**
 * The part of Excel's `CustomFunctions` that a script of functions uses, so that the workbench and the command line load the
 * very script that Excel loads. Functions are called as Excel calls them: arguments, then the invocation; an omitted argument
 * is null, a range is rows of cells, an empty cell null, an error cell a CustomFunctions.Error.
 */
import type { ErrorCode } from "../../cells/cell";

export interface Invocation {
  /** Where the formula stands, as Excel writes it: Sheet1!A1; undefined for a formula that stands in no cell. */
  readonly address: string | undefined;
  readonly functionName: string;
}

// biome-ignore lint/suspicious/noExplicitAny: every associated function has a signature of its own
export type AssociatedFunction = (...args: any[]) => unknown;

/** An error value; deliberately no Error: arrays of them would collect stack traces. */
export class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const errorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} satisfies Record<string, ErrorCode>;

const associated = new Map<string, AssociatedFunction>();

function associate(mappings: string | Record<string, AssociatedFunction>, call?: AssociatedFunction): void {
  if (typeof mappings === "string") associated.set(mappings.toUpperCase(), call as AssociatedFunction);
  else for (const [id, each] of Object.entries(mappings)) associated.set(id.toUpperCase(), each);
}

export function associatedFunction(id: string): AssociatedFunction | undefined {
  return associated.get(id.toUpperCase());
}

/** Must run before the script of functions does. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CustomFunctionError, ErrorCode: errorCode } });
}
