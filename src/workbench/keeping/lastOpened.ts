/** Which workbook this tab shows, and whether opening it has stopped the page before. Without storage there is no memory of it. */

const thisTab = "marketbook.workbook";
const kept = "marketbook.hasKept";
const attempts = "marketbook.opening";

/** A workbook that stopped the page so often is not opened unasked again. */
export const mostTries = 2;

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, value: string | undefined): void {
  try {
    if (value === undefined) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // Then the workbook used last in any tab is opened.
  }
}

/** That this browser has kept a workbook: a shelf that is empty all the same needs a word. */
export const rememberKeeping = () => write(() => localStorage, kept, "yes");
export const hasKept = () => read(() => localStorage, kept) !== null;

/** A tab that is loaded again, also after a crash, has its own workbook and not the one of another tab. */
export const workbookOfTab = () => read(() => sessionStorage, thisTab);
export const rememberForTab = (id: string | undefined) => write(() => sessionStorage, thisTab, id);

/** How many times in a row the page has stopped while opening this workbook. */
export function unfinishedOpenings(id: string): number {
  const [last, count] = (read(() => localStorage, attempts) ?? "").split(" ");
  return last === id ? Number(count) || 0 : 0;
}

export function beginOpening(id: string): void {
  write(() => localStorage, attempts, `${id} ${unfinishedOpenings(id) + 1}`);
}

/** It took the grid away after it was shown: as if each try to open it had failed. */
export function stopOpening(id: string): void {
  write(() => localStorage, attempts, `${id} ${mostTries}`);
}

export const endOpening = () => write(() => localStorage, attempts, undefined);
