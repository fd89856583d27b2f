import type { Target } from "../target";
export const formatsTarget: Target = { name: "formats", batch: 100, subjects: () => [] };
