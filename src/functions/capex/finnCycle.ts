import { expectAtLeast, expectSameLength, noAnswer, zeroDenominator } from "../guard/expect";
import type { Column, Matrix } from "../guard/types";
import { expectNetwork } from "./network";
import { aboveZeroUnlessPaid, closedCircle } from "./texts";

/**
 * Finn's cycling index: the share of all throughflow in a network that passes a node more than once, 0 to 1.
 * @customfunction
 * @param flows Square of payments: row i, column j is what i pays to j.
 * @param inputs What each node receives from outside the network.
 * @returns From 0 (everything passes once) towards 1, Σ((n_ii − 1)/n_ii·T_i)/ΣT with N = (I − G)⁻¹, G_ij = flow from i to j over T_j, T = inputs + what flows in.
 * @see Finn (1976), Measures of ecosystem structure and function derived from analysis of flows
 * @errors #VALUE! when flows is no square or inputs has another length; #NUM! when an amount is negative or no money ever enters; #DIV/0! when a node receives nothing; #N/A for a blank.
 * @terms 循環指數, 循环指数, 資本互鎖, 资本互锁, 循環融資, 循环融资, Finn cycling index
 * @rows 1-08, 1-09
 * @example =MKT.FINNCYCLE({0,100,0,22;0,0,40,6;300,0,0,10;30,12,5,0}, {50;80;60;40}) // 0.18331610216529265
 * @example =MKT.FINNCYCLE({0,10;0,0}, {10;0}) // 0
 */
export function finnCycle(flows: Matrix, inputs: Column): number {
  expectNetwork("flows", flows);
  expectSameLength("flows", flows, "inputs", inputs);
  const through = inputs.map((input, node) => {
    expectAtLeast(`inputs [${node + 1}]`, input, 0);
    const received = flows.reduce((sum, row) => sum + row[node], input);
    if (!(received > 0)) throw zeroDenominator(`inputs [${node + 1}]`, received, aboveZeroUnlessPaid);
    return received;
  });
  const sources = flows.map((row) => row.map((flow, j) => flow / through[j]));
  const outside = inputs.map((input, node) => input / through[node]);
  const total = through.reduce((sum, flow) => sum + flow, 0);
  return through.reduce((sum, flow, node) => sum + shareThatReturns(sources, outside, node) * flow, 0) / total;
}

/**
 * (n_ii − 1)/n_ii: money traced back from a node through its sources, and the share of it that has been at that node before.
 * The other nodes are taken out one by one as Grassmann, Taksar and Heyman do, without a single subtraction, so that a network
 * that hardly anything enters keeps its digits. `sources` has in column j where j's money comes from, `outside` what no node gave.
 */
function shareThatReturns(sources: Matrix, outside: Column, node: number): number {
  const from = sources.map((row) => [...row]);
  const entering = [...outside];
  const left = new Set(outside.keys());
  left.delete(node);
  for (const gone of left) {
    left.delete(gone);
    const remaining = [...left, node];
    const passed = remaining.reduce((sum, i) => sum + from[i][gone], entering[gone]);
    if (!(passed > 0)) throw nothingEnters;
    for (const j of remaining) {
      const share = from[gone][j] / passed;
      if (share === 0) continue;
      for (const i of remaining) from[i][j] += from[i][gone] * share;
      entering[j] += entering[gone] * share;
    }
  }
  if (!(entering[node] > 0)) throw nothingEnters;
  return from[node][node] / (from[node][node] + entering[node]);
}

const nothingEnters = noAnswer(closedCircle);
