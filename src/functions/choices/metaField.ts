/**
 * What can be asked about a series.
 * @customenum {string}
 */
export enum MetaField {
  /**
   * What the series is called
   * @tw 數列名稱
   * @cn 序列名称
   */
  title = "title",
  /**
   * What one unit of a value is
   * @tw 數值的單位
   * @cn 数值的单位
   */
  unit = "unit",
  /**
   * How many units one value stands for
   * @tw 一個數值代表多少單位
   * @cn 一个数值代表多少单位
   */
  scale = "scale",
  /**
   * D, W, M, Q, A or irregular
   * @tw D、W、M、Q、A 或 irregular（不定期）
   * @cn D、W、M、Q、A 或 irregular（不定期）
   * @also freq
   */
  frequency = "frequency",
  /**
   * Where the numbers come from
   * @tw 數字的來源
   * @cn 数字的来源
   */
  source = "source",
  /**
   * Page of the source
   * @tw 來源網頁
   * @cn 来源网页
   */
  url = "url",
  /**
   * Terms of use
   * @tw 使用條款
   * @cn 使用条款
   */
  licence = "licence",
  /**
   * Date of the first observation
   * @tw 第一筆觀測值的日期
   * @cn 第一个观测值的日期
   */
  first = "first",
  /**
   * Date of the last observation
   * @tw 最後一筆觀測值的日期
   * @cn 最后一个观测值的日期
   */
  last = "last",
  /**
   * When the source last changed it
   * @tw 來源最後更新的時間
   * @cn 来源最后更新的时间
   */
  updated = "updated",
  /**
   * When it was brought here
   * @tw 取得的時間
   * @cn 获取的时间
   */
  retrieved = "retrieved",
  /**
   * Whether it can be refreshed
   * @tw 是否可重新整理
   * @cn 是否可刷新
   */
  status = "status",
}
