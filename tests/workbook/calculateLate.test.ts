import { calculateLate } from "../../src/workbook/calculateLate";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function late() {
  const hearers = new Set<() => void>();
  return {
    arrive: () => {
      for (const hear of hearers) hear();
    },
    onLate(hear: () => void) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

test("what comes late is calculated once for all that came together", async () => {
  const fetched = late();
  const recalculateData = jest.fn(async () => {});
  const stop = calculateLate({ recalculateData }, fetched as never, fail);
  for (let count = 0; count < 5; count++) fetched.arrive();
  expect(recalculateData).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1000);
  expect(recalculateData).toHaveBeenCalledTimes(1);
  fetched.arrive();
  await jest.advanceTimersByTimeAsync(1000);
  expect(recalculateData).toHaveBeenCalledTimes(2);
  fetched.arrive();
  stop();
  fetched.arrive();
  await jest.advanceTimersByTimeAsync(1000);
  expect(recalculateData).toHaveBeenCalledTimes(2);
});

test("a calculation that fails is told", async () => {
  const fetched = late();
  const reason = new Error("the grid is gone");
  const failed = jest.fn();
  calculateLate({ recalculateData: () => Promise.reject(reason) }, fetched as never, failed);
  fetched.arrive();
  await jest.advanceTimersByTimeAsync(1000);
  expect(failed).toHaveBeenCalledWith(reason);
});

function fail(reason: unknown): never {
  throw reason;
}
