/** What a file may be and hold: far above honest workbooks, far below what stops a page. */
const megabyte = 1024 * 1024;

export const inMegabytes = (bytes: number): number => Math.ceil(bytes / megabyte);

export const limits = {
  fileBytes: 50 * megabyte,
  parts: 2_000,
  unpackedBytes: 200 * megabyte,
  /** How many times larger a part may become, once it is larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: megabyte,
  depth: 40,
  sheets: 400,
  cells: 2_000_000,
  seconds: 30,
} as const;
