/** Tasks one after the other: two grids drawn at once would both stay, and the last chosen language comes last. */

export type InTurn = (task: () => Promise<void>) => Promise<void>;

/** A task that fails keeps none of those after it from running. `busy` is told when the first begins and the last has ended. */
export function createTurns(busy: (isBusy: boolean) => void): InTurn {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    busy(true);
    const present = last
      .catch(() => undefined)
      .then(task)
      .finally(() => {
        if (last === present) busy(false);
      });
    last = present;
    return present;
  };
}
