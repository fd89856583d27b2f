/**
 * What the pages may load and run: this origin and nothing else. The grid sets styles on its elements and draws images from
 * memory, hence style-src-attr and data:.
 */
const everythingButScripts = [
  "default-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** The policy that holds once no library compiles code while the page runs. */
export const strictPolicy = [...everythingButScripts, "script-src 'self'"].join("; ");

/** The grid compiles formulas, and owl its templates, with new Function: until both come compiled, they need 'unsafe-eval'. */
export const policy = [...everythingButScripts, "script-src 'self' 'unsafe-eval'"].join("; ");
