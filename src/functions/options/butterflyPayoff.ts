import { expectAtLeast } from "../guard/expect";
import { expectStrikesRising } from "./strikes";

/**
 * Profit or loss of a call butterfly at expiry, per share, after its premium.
 * @customfunction
 * @param spot Price of the underlying at expiry; a range gives the whole payoff.
 * @param k1 Lower strike, bought once.
 * @param k2 Middle strike, sold twice.
 * @param k3 Upper strike, bought once.
 * @param premium What the butterfly cost, per share; 0 when left out, which gives the gross payoff.
 * @returns Price units per share; at most k2 − k1 − premium. Strikes may be unevenly spaced (a broken wing).
 * @see Textbook: +1 call at k1, −2 calls at k2, +1 call at k3, less the premium
 * @errors #NUM! unless 0 < k1 < k2 < k3, or when spot is negative.
 * @terms 蝴蝶期權, 蝶式選擇權, 蝶式期权, butterfly, 到期損益, 到期损益
 * @rows 0-26, 0-27
 * @example =MKT.BUTTERFLYPAYOFF(90, 70, 90, 110, 2.5) // 17.5
 * @example =MKT.BUTTERFLYPAYOFF({70;72.5;100;120}, 70, 90, 110, 2.5) // {-2.5;0;7.5;-2.5}
 */
export function butterflyPayoff(spot: number, k1: number, k2: number, k3: number, premium = 0): number {
  expectStrikesRising(k1, k2, k3);
  expectAtLeast("spot", spot, 0);
  const call = (strike: number) => Math.max(spot - strike, 0);
  return call(k1) - 2 * call(k2) + call(k3) - premium;
}
