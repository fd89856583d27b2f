/** The silver book's analysis of targets, size, track record and copper. */

import { multiple, share } from "../../language/units";
import type { TemplateBlock } from "../template";

export const sizeBlocks: readonly TemplateBlock[] = [
  {
    heading: { en: "Targets: 85, 200 or 1000", tw: "目標：85、200 或 1000", cn: "目标：85、200 或 1000" },
    lines: [],
    table: {
      corner: { en: "Target, USD/oz", tw: "目標，美元/盎司", cn: "目标，美元/盎司" },
      rows: { name: "Silver_target_shown", formula: "=Silver_target+0", count: 3, format: "#,##0" },
      columns: [
        {
          name: "Silver_target_move",
          headings: [{ en: "Move needed", tw: "所需漲幅", cn: "所需涨幅" }],
          formula: "=Silver_target/Silver_comex-1",
          format: "+0.0%",
        },
        {
          name: "Silver_target_touch",
          headings: [{ en: "Touched", tw: "觸及機率", cn: "触及概率" }],
          formula:
            "=MKT.PROBTOUCH(Silver_comex,Silver_target,Silver_horizon,Silver_usd_rate,Silver_usd_rate,Silver_vol_long)",
          format: "0.000%",
        },
        {
          name: "Silver_target_above",
          headings: [{ en: "Above at end", tw: "期末高於", cn: "期末高于" }],
          formula:
            "=MKT.PROBABOVE(Silver_comex,Silver_target,Silver_horizon,Silver_usd_rate,Silver_usd_rate,Silver_vol_long)",
          format: "0.000%",
        },
      ],
    },
  },
  {
    heading: { en: "Size of positions", tw: "部位規模", cn: "仓位规模" },
    lines: [
      {
        name: "Silver_weight",
        label: {
          en: "Silver's weight at the vol target",
          tw: "達波動率目標的白銀權重",
          cn: "达波动率目标的白银权重",
        },
        formula: "=MKT.VOLTARGET(Silver_vol_target,Silver_vol_long,Silver_weight_cap)",
        unit: share,
        format: "0%",
      },
      {
        name: "Silver_return_vol",
        label: { en: "Return for each unit of volatility", tw: "每單位波動率的報酬", cn: "每单位波动率的收益" },
        formula: "=Silver_return/Silver_vol_target",
        unit: multiple,
        format: "0.0",
        note: {
          en: "If the target of about 30 was met; few records last at this level.",
          tw: "假設約 30 的目標確實達成；此水準很少能持續。",
          cn: "假设约 30 的目标确实达成；此水平很少能持续。",
        },
      },
      {
        name: "Silver_exposure",
        label: { en: "Exposure before the change", tw: "調整前的曝險", cn: "调整前的敞口" },
        formula: "=Silver_outright+Silver_derivatives",
        unit: share,
        format: "0%",
        note: {
          en: "Derivatives as printed; whether that is premium or delta is not said.",
          tw: "衍生性商品依原文；未說明是權利金還是 delta。",
          cn: "衍生品按原文；未说明是权利金还是 delta。",
        },
      },
      {
        name: "Silver_cost_ratio",
        label: { en: "An institution's cost over ours", tw: "機構成本/我方成本", cn: "机构成本/我方成本" },
        formula: "=SQRT(Silver_size_ratio)",
        unit: multiple,
        format: "0",
        note: {
          en: "Square-root law of market impact: 10 to 1000 times takes trades 100 to 1,000,000 times as large.",
          tw: "市場衝擊的平方根法則：10 至 1000 倍的成本對應 100 至 1,000,000 倍的規模。",
          cn: "市场冲击的平方根法则：10 至 1000 倍的成本对应 100 至 1,000,000 倍的规模。",
        },
      },
    ],
  },
  {
    heading: { en: "What is a hit rate worth?", tw: "命中率有多可信？", cn: "命中率有多可信？" },
    lines: [
      {
        name: "Silver_rate_found",
        label: { en: "Hit rate of the calls entered", tw: "所輸入預測的命中率", cn: "所输入预测的命中率" },
        formula: "=INDEX(MKT.WILSONCI(Silver_hits,Silver_calls),1,1)",
        unit: share,
        format: "0%",
      },
      {
        name: "Silver_rate_low",
        label: { en: "95 % interval, lower end", tw: "95% 信賴區間，下端", cn: "95% 置信区间，下端" },
        formula: "=INDEX(MKT.WILSONCI(Silver_hits,Silver_calls),1,2)",
        unit: share,
        format: "0%",
      },
      {
        name: "Silver_rate_high",
        label: { en: "95 % interval, upper end", tw: "95% 信賴區間，上端", cn: "95% 置信区间，上端" },
        formula: "=INDEX(MKT.WILSONCI(Silver_hits,Silver_calls),1,3)",
        unit: share,
        format: "0%",
      },
      {
        name: "Silver_kelly_low",
        label: { en: "Kelly stake at the low accuracy", tw: "低準確率的凱利比例", cn: "低准确率的凯利比例" },
        formula: "=MKT.KELLY(Silver_accuracy_low,1)",
        unit: share,
        format: "0%",
        note: { en: "At even odds.", tw: "賠率一比一。", cn: "赔率一比一。" },
      },
      {
        name: "Silver_kelly_high",
        label: { en: "Kelly stake at the high accuracy", tw: "高準確率的凱利比例", cn: "高准确率的凯利比例" },
        formula: "=MKT.KELLY(Silver_accuracy_high,1)",
        unit: share,
        format: "0%",
        note: { en: "At even odds.", tw: "賠率一比一。", cn: "赔率一比一。" },
      },
    ],
    table: {
      corner: { en: "Calls", tw: "預測次數", cn: "预测次数" },
      rows: { name: "Silver_sample_shown", formula: "=Silver_sample+0", count: 3, format: "0" },
      columns: [
        {
          name: "Silver_wilson",
          headings: [
            { en: "Hit rate", tw: "命中率", cn: "命中率" },
            { en: "Lower end", tw: "下端", cn: "下端" },
            { en: "Upper end", tw: "上端", cn: "上端" },
          ],
          formula: "=MKT.WILSONCI(ROUND(Silver_sample*Silver_hit_rate,0),Silver_sample)",
          format: "0%",
        },
      ],
    },
  },
  {
    heading: { en: "Copper by 2030", tw: "2030 年前的銅", cn: "2030 年前的铜" },
    lines: [
      {
        name: "Silver_copper_supplied",
        label: { en: "Supply growth over the years", tw: "期間供給增幅", cn: "期间供给增幅" },
        formula: "=(1+Silver_copper_supply)^Silver_copper_years-1",
        unit: share,
        format: "0.0%",
      },
      {
        name: "Silver_copper_gap_low",
        label: { en: "Demand over supply, low", tw: "需求超出供給，低", cn: "需求超出供给，低" },
        formula: "=MKT.SDGAP(Silver_copper_low,Silver_copper_supply,Silver_copper_years)",
        unit: share,
        format: "0.0%",
      },
      {
        name: "Silver_copper_gap_high",
        label: { en: "Demand over supply, high", tw: "需求超出供給，高", cn: "需求超出供给，高" },
        formula: "=MKT.SDGAP(Silver_copper_high,Silver_copper_supply,Silver_copper_years)",
        unit: share,
        format: "0.0%",
      },
    ],
  },
];
