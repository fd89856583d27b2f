/**
 * How TypeScript becomes JavaScript for tests, pages and scripts alike: each file by itself, types taken out unread
 * (tsc alone checks them: npm run check). `modules` is what imports become: "commonjs", or "es6" for webpack to join.
 */
const swcOptions = (modules) => ({
  swcrc: false,
  jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  module: { type: modules },
});

module.exports = { swcOptions };
