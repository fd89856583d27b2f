/** An end in order: what is open is closed, so that the store's -wal is put into its file and gone. */

/** SIGHUP comes when the terminal is closed, SIGBREAK on Windows. */
const signals: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"];
const patienceMilliseconds = 5_000;

/** Closes at the first signal and ends the process with 0; at a second one, or when closing takes too long, at once with 1. */
export function closeOnSignals(close: () => Promise<void>): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) process.exit(1);
    isEnding = true;
    setTimeout(() => process.exit(1), patienceMilliseconds).unref();
    close().then(
      () => process.exit(0),
      (fault) => {
        console.error("Closing failed; what was kept before is unharmed. Technical details:", fault);
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, end);
}
