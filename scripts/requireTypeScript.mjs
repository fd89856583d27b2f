// Lets a script of ours run the sources as they stand, without a build.
import { createRequire } from "node:module";
import { transformFileSync } from "@swc/core";
import { swcOptions } from "./swcOptions.js";

const require = createRequire(import.meta.url);

require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, { ...swcOptions("commonjs"), sourceMaps: "inline" });
  module._compile(code, file);
};

export const requireTypeScript = (path) => require(`../${path}`);
