/**
 * What the pages may load and run: this origin and nothing else. The grid sets styles on its elements and draws images from
 * memory, hence style-src-attr and data:. It also compiles formulas, and owl its templates, while the page runs: once both
 * come compiled, 'unsafe-eval' goes, and nothing else need change.
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
