/** Whether a file may be a sheet or series, by its name alone; apart from what reads it, so that a page need not hold that. */
export const isTextFile = (name: string): boolean => /\.(?:csv|tsv|txt)$/i.test(name);
