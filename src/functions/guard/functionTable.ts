/**
 * The functions of the build, for a function that calls others (SELFTEST). The generated registry fills it when it is loaded;
 * a function cannot import the registry, which imports it.
 */
import type { RegisteredFunction } from "./entry";

let table: readonly RegisteredFunction[] = [];

export function setFunctionTable(functions: readonly RegisteredFunction[]): void {
  table = functions;
}

export function functionTable(): readonly RegisteredFunction[] {
  return table;
}
