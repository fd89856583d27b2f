/** The silver book's analysis of positions: the butterfly, targets, size, track record, other metals. */
import type { TemplateBlock } from "../template";
import { dollarsPerOunce, multiple, ouncesPerShare, perShare, share } from "../units";

/** The strikes, in the order in which the butterfly functions take them. */
const legs = "Silver_k1,Silver_k2,Silver_k3";

export const butterflyChart: NonNullable<TemplateBlock["chart"]> = {
  title: {
    en: "What does the butterfly pay at expiry?",
    tw: "這組蝶式選擇權到期時損益如何？",
    cn: "这组蝶式期权到期时盈亏如何？",
  },
  kind: "line",
  series: [
    { name: "Silver_fly_pnl", colour: "#0F6CBD" },
    { name: "Silver_fly_early", colour: "#616161" },
    { name: "Silver_fly_printed", colour: "#C8551B" },
  ],
  xTitle: { en: "SLV price, USD", tw: "SLV 價格，美元", cn: "SLV 价格，美元" },
  yTitle: { en: "USD a share", tw: "美元/股", cn: "美元/股" },
  source: {
    en: "Source: strikes and cost of the document; volatilities assumed",
    tw: "來源：文件中的履約價與成本；波動率為假設",
    cn: "来源：文件中的行权价与成本；波动率为假设",
  },
};

export const positionBlocks: readonly TemplateBlock[] = [
  {
    heading: { en: "Butterfly 70-90-110 on SLV", tw: "SLV 70-90-110 蝶式選擇權", cn: "SLV 70-90-110 蝶式期权" },
    lines: [
      {
        name: "Silver_fly_max",
        label: { en: "Most it can earn, after its cost", tw: "扣除成本後的最大收益", cn: "扣除成本后的最大收益" },
        formula: `=MKT.BUTTERFLYMAX(${legs},Silver_premium)`,
        unit: perShare,
        format: "0.00",
        note: {
          en: "Reached only when SLV ends exactly at the middle strike.",
          tw: "僅在 SLV 到期恰為中間履約價時達到。",
          cn: "仅在 SLV 到期恰为中间行权价时达到。",
        },
      },
      {
        name: "Silver_fly_gross",
        label: { en: "The same before its cost", tw: "未扣成本的最大收益", cn: "未扣成本的最大收益" },
        formula: `=MKT.BUTTERFLYMAX(${legs})`,
        unit: perShare,
        format: "0.00",
        note: {
          en: "The text's maximum of about 20 is this gross figure; its 7 times is a net one.",
          tw: "原文的最大收益約 20 是毛額，而 7 倍是淨額。",
          cn: "原文的最大收益约 20 是毛额，而 7 倍是净额。",
        },
      },
      {
        name: "Silver_fly_multiple",
        label: { en: "Gain over cost at best", tw: "最大收益為成本的倍數", cn: "最大收益为成本的倍数" },
        formula: `=MKT.BUTTERFLYRR(${legs},Silver_premium)`,
        unit: multiple,
        format: "0.0",
      },
      {
        name: "Silver_fly_low",
        label: { en: "Lower breakeven", tw: "下方損益兩平", cn: "下方盈亏平衡" },
        formula: `=INDEX(MKT.BUTTERFLYBE(${legs},Silver_premium),1,1)`,
        unit: perShare,
        format: "0.00",
      },
      {
        name: "Silver_fly_high",
        label: { en: "Upper breakeven", tw: "上方損益兩平", cn: "上方盈亏平衡" },
        formula: `=INDEX(MKT.BUTTERFLYBE(${legs},Silver_premium),1,2)`,
        unit: perShare,
        format: "0.00",
      },
      {
        name: "Silver_target_gross",
        label: { en: "The target over cost, gross", tw: "目標收益/成本，毛額", cn: "目标收益/成本，毛额" },
        formula: "=Silver_target_gain/Silver_premium",
        unit: multiple,
        format: "0.0",
      },
      {
        name: "Silver_target_net",
        label: { en: "The target over cost, net", tw: "目標收益/成本，淨額", cn: "目标收益/成本，净额" },
        formula: "=(Silver_target_gain-Silver_premium)/Silver_premium",
        unit: multiple,
        format: "0.0",
      },
      {
        label: { en: "Gain on all capital at best", tw: "占總資金的最大收益", cn: "占总资金的最大收益" },
        formula: "=Silver_allocation*Silver_fly_multiple",
        unit: share,
        format: "0%",
        note: {
          en: "Against the share of capital that is lost outside the breakevens.",
          tw: "相對於兩平區間外損失的投入資金。",
          cn: "相对于平衡区间外损失的投入资金。",
        },
      },
      {
        name: "Silver_ounces_implied",
        label: { en: "Ounces a share that the text implies", tw: "原文隱含的每股盎司數", cn: "原文隐含的每股盎司数" },
        formula: "=Silver_k2/Silver_future_mapped",
        unit: ouncesPerShare,
        format: "0.000",
        note: { en: "The fund holds about as much.", tw: "與基金實際含銀量相近。", cn: "与基金实际含银量相近。" },
      },
      {
        name: "Silver_k2_future",
        label: {
          en: "Future that matches the middle strike",
          tw: "中間履約價對應的期貨價",
          cn: "中间行权价对应的期货价",
        },
        formula: "=Silver_k2/Silver_ounces",
        unit: dollarsPerOunce,
        format: "0.00",
      },
      {
        name: "Silver_fly_model",
        label: {
          en: "Model price, a vol for each strike",
          tw: "模型價格，各履約價不同波動率",
          cn: "模型价格，各行权价不同波动率",
        },
        formula: `=MKT.BUTTERFLYPRICE(Silver_slv,${legs},Silver_expiry,Silver_usd_rate,Silver_fee,INDEX(Silver_vol,1),INDEX(Silver_vol,2),INDEX(Silver_vol,3))`,
        unit: perShare,
        format: "0.00",
        note: {
          en: "About 2.50 takes a skew like the one assumed.",
          tw: "要得到約 2.50，須有如所假設的偏斜。",
          cn: "要得到约 2.50，须有如所假设的偏斜。",
        },
      },
      {
        name: "Silver_fly_dear",
        label: { en: "With one volatility, dearest case", tw: "單一波動率，最貴情況", cn: "单一波动率，最贵情况" },
        formula: `=MKT.BUTTERFLYPRICE(INDEX(Silver_tried_slv,1),${legs},Silver_expiry,Silver_usd_rate,Silver_fee,INDEX(Silver_tried_vol,1),INDEX(Silver_tried_vol,1),INDEX(Silver_tried_vol,1))`,
        unit: perShare,
        format: "0.00",
      },
      {
        name: "Silver_fly_cheap",
        label: { en: "With one volatility, cheapest case", tw: "單一波動率，最便宜情況", cn: "单一波动率，最便宜情况" },
        formula: `=MKT.BUTTERFLYPRICE(INDEX(Silver_tried_slv,2),${legs},Silver_expiry,Silver_usd_rate,Silver_fee,INDEX(Silver_tried_vol,2),INDEX(Silver_tried_vol,2),INDEX(Silver_tried_vol,2))`,
        unit: perShare,
        format: "0.00",
        note: {
          en: "Even this is above 2.50: one volatility for all strikes cannot explain the price.",
          tw: "仍高於 2.50：各履約價用同一波動率無法解釋該價格。",
          cn: "仍高于 2.50：各行权价用同一波动率无法解释该价格。",
        },
      },
      {
        name: "Silver_skew",
        label: {
          en: "Upper less lower strike's volatility",
          tw: "較高減較低履約價的波動率",
          cn: "较高减较低行权价的波动率",
        },
        formula: "=INDEX(Silver_vol,3)-INDEX(Silver_vol,1)",
        unit: share,
        format: "0%",
      },
      {
        name: "Silver_fly_closed",
        label: {
          en: "Closed early at the middle strike",
          tw: "提前平倉時於中間履約價的價值",
          cn: "提前平仓时于中间行权价的价值",
        },
        formula: `=MKT.BUTTERFLYPRICE(Silver_k2,${legs},Silver_close_early,Silver_usd_rate,Silver_fee,INDEX(Silver_vol,1),INDEX(Silver_vol,2),INDEX(Silver_vol,3))`,
        unit: perShare,
        format: "0.00",
        note: {
          en: "Far from the gross maximum: most of the gain comes in the last weeks.",
          tw: "遠低於最大毛額：大部分收益出現在最後數週。",
          cn: "远低于最大毛额：大部分收益出现在最后数周。",
        },
      },
    ],
    table: {
      corner: { en: "SLV price", tw: "SLV 價格", cn: "SLV 价格" },
      rows: {
        name: "Silver_fly_price",
        formula: "=SEQUENCE(33,1,Silver_k1-20,2.5)",
        count: 33,
        format: "0.0",
      },
      columns: [
        {
          name: "Silver_fly_pnl",
          headings: [{ en: "At expiry", tw: "到期損益", cn: "到期盈亏" }],
          formula: `=MKT.BUTTERFLYPAYOFF(Silver_fly_price,${legs},Silver_premium)`,
          format: "0.00",
        },
        {
          name: "Silver_fly_early",
          headings: [{ en: "Closed early", tw: "提前平倉", cn: "提前平仓" }],
          formula: `=MKT.BUTTERFLYPRICE(Silver_fly_price,${legs},Silver_close_early,Silver_usd_rate,Silver_fee,INDEX(Silver_vol,1),INDEX(Silver_vol,2),INDEX(Silver_vol,3))-Silver_premium`,
          format: "0.00",
        },
        {
          name: "Silver_fly_printed",
          headings: [{ en: "Printed max", tw: "原文最大值", cn: "原文最大值" }],
          formula: "=SEQUENCE(33,1,Silver_printed_max,0)",
          format: "0.00",
        },
      ],
    },
  },
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
