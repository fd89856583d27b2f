/** Whether a series is the user's own, carried with Marketbook or made, so that nobody is asked for it. */
export function isLocal(id: string): boolean {
  return /^(FILE|ARCHIVE|SAMPLE):/.test(id);
}

/** Whether a series is one that the user has brought. */
export function isOwn(id: string): boolean {
  return id.startsWith("FILE:");
}
