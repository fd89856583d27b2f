/** However many ask for the same at the same time, it is done once, and all get its outcome. */
export function singleFlight<Result>() {
  const flights = new Map<string, Promise<Result>>();
  return (name: string, act: () => Promise<Result>): Promise<Result> => {
    const under = flights.get(name);
    if (under) return under;
    const flight = act().finally(() => flights.delete(name));
    flights.set(name, flight);
    return flight;
  };
}
