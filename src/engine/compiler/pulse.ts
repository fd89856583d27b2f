/**
 * What a long formula asks now and then, so that a page can take the machine back in the middle of it: makers of arrays, calls of
 * LAMBDAs and of built-ins, sorting, and the rows of matrices ask here. Whoever calculates listens, and may interrupt.
 */

/**
 * Thrown through a formula. The library takes what its functions throw for their value, and tells what is no error value on
 * the console; so it looks like one.
 */
export class Interruption {
  readonly value = "#BUSY!";
  readonly message = "";
}

let listener: (() => void) | undefined;
let next = 0;

/** Milliseconds between two questions. */
const between = 8;

export function listenToPulse(listen: (() => void) | undefined): void {
  listener = listen;
}

export function pulse(): void {
  if (listener === undefined) return;
  const now = performance.now();
  if (now < next) return;
  next = now + between;
  listener();
}

/** For the listener. Code that goes on all the same meets it again at its next question. */
export function interrupt(): never {
  next = 0;
  throw new Interruption();
}
