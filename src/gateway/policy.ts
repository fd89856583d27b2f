/**
 * The Content Security Policy, what the pages may load and run: the script files of this origin and nothing else, no code
 * made from text. The grid sets styles on its elements and draws images from memory, hence style-src-attr and data:.
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
