import project from "../../../package.json";

/**
 * The version of Marketbook that calculates this sheet, as text.
 * @customfunction
 * @returns Text such as 0.1.0; #NAME? shows where the add-in is not loaded.
 * @see Semantic versioning: the version of the package
 * @errors None.
 * @terms 版本, version
 * @example =MKT.VERSION() // "0.1.0"
 * @tw 計算此工作表的 Marketbook 版本，文字。
 * @tw returns: 如 0.1.0 的文字；增益集未載入時顯示 #NAME?。
 * @tw errors: 無。
 * @cn 计算此工作表的 Marketbook 版本，文本。
 * @cn returns: 如 0.1.0 的文本；加载项未加载时显示 #NAME?。
 * @cn errors: 无。
 */
export function version(): string {
  return project.version;
}
