import type { Target } from "../target";
export const filesTarget: Target = { name: "files", batch: 100, subjects: () => [] };
