/** Grams in a troy ounce, by definition (480 grains). */
export const gramsPerTroyOunce = 31.1034768;
