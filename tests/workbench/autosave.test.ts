import { autosave, type SaveState } from "../../src/workbench/keeping/autosave";

/** Saves that end when told to, for each of which the page stands still for so long. */
function slowDisk(standstill = 0) {
  const waiting: { resolve(stoodStill: number): void; reject(reason: Error): void }[] = [];
  let count = 0;
  return {
    save: () => {
      count++;
      return new Promise<number>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    saves: () => count,
    async finish(failure?: Error) {
      const next = waiting.shift();
      if (failure) next?.reject(failure);
      else next?.resolve(standstill);
      await jest.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function started() {
  const disk = slowDisk();
  const states: SaveState[] = [];
  const saving = autosave(disk.save, (state) => states.push(state));
  return { disk, states, saving };
}

test("saves once, a moment after the last of many changes", async () => {
  const { disk, states, saving } = started();
  for (let change = 0; change < 5; change++) {
    saving.changed();
    await jest.advanceTimersByTimeAsync(200);
  }
  expect(disk.saves()).toBe(0);
  await jest.advanceTimersByTimeAsync(800);
  expect(disk.saves()).toBe(1);
  await disk.finish();
  expect(states).toEqual(["unsaved", "saving", "saved"]);
});

test("does not wait for a pause that never comes", async () => {
  const { disk, saving } = started();
  for (let change = 0; change < 60; change++) {
    saving.changed();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(disk.saves()).toBe(1);
});

test("what a slow disk takes lengthens no pause, what stops the page does", async () => {
  for (const [standstill, saves] of [
    [0, 2],
    [300, 1],
  ] as const) {
    const disk = slowDisk(standstill);
    const saving = autosave(disk.save, () => {});
    saving.changed();
    await jest.advanceTimersByTimeAsync(5000);
    await disk.finish();
    saving.changed();
    await jest.advanceTimersByTimeAsync(1000);
    expect(disk.saves()).toBe(saves);
    await jest.advanceTimersByTimeAsync(2000);
    expect(disk.saves()).toBe(2);
    saving.stop();
  }
});

test("a change during a save is saved after it, never at the same time", async () => {
  const { disk, states, saving } = started();
  saving.changed();
  await jest.advanceTimersByTimeAsync(1000);
  saving.changed();
  await jest.advanceTimersByTimeAsync(5000);
  expect(disk.saves()).toBe(1);
  await disk.finish();
  await jest.advanceTimersByTimeAsync(1000);
  expect(disk.saves()).toBe(2);
  await disk.finish();
  expect(states).toEqual(["unsaved", "saving", "unsaved", "saving", "saved"]);
});

test("a failed save is told with its reason, and tried again with the next change or when asked", async () => {
  const disk = slowDisk();
  const told: unknown[] = [];
  const saving = autosave(disk.save, (state, reason) => told.push(reason ?? state));
  const full = new Error("full");
  saving.changed();
  await jest.advanceTimersByTimeAsync(1000);
  await disk.finish(full);
  expect(saving.state).toBe("failed");
  void saving.saveNow();
  await disk.finish(full);
  saving.changed();
  await jest.advanceTimersByTimeAsync(1000);
  await disk.finish();
  expect(told).toEqual(["unsaved", "saving", full, "saving", full, "unsaved", "saving", "saved"]);
});

test("saving now waits for what is under way and for what came after it", async () => {
  const { disk, saving } = started();
  saving.changed();
  await jest.advanceTimersByTimeAsync(1000);
  saving.changed();
  let done = false;
  void saving.saveNow().then(() => {
    done = true;
  });
  await disk.finish();
  expect([disk.saves(), done]).toEqual([2, false]);
  await disk.finish();
  expect(done).toBe(true);
});

test("saving now writes nothing when nothing has changed", async () => {
  const { disk, saving } = started();
  await saving.saveNow();
  expect(disk.saves()).toBe(0);
});

test("stopped, it saves and tells no more", async () => {
  const { disk, states, saving } = started();
  saving.changed();
  saving.stop();
  saving.changed();
  await jest.advanceTimersByTimeAsync(10_000);
  expect([disk.saves(), states]).toEqual([0, ["unsaved"]]);
});
