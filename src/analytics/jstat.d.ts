/** jstat ships no types; these are the parts that descriptive.ts uses. */
declare module "jstat" {
  export const jStat: {
    mean(values: readonly number[]): number;
    /** The second argument asks for the sample's standard deviation (divisor n − 1). */
    stdev(values: readonly number[], sample: boolean): number;
  };
}
