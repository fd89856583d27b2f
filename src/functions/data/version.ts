import project from "../../../package.json";

/**
 * The version of Marketbook that calculates this sheet, as text.
 * @customfunction
 * @returns Text such as 0.1.0; #NAME? shows where the add-in is not loaded.
 * @see Semantic versioning: the version of the package
 * @errors None.
 * @terms 版本, version
 * @example =MKT.VERSION() // "0.1.0"
 */
export function version(): string {
  return project.version;
}
