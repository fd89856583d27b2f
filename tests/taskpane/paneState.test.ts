import { createPaneState } from "../../src/taskpane/paneState";

test("starts at the analyses, with nothing looked for", () => {
  expect({ ...createPaneState() }).toMatchObject({ shown: "analyses", query: "", searching: false });
});

test("spaces alone look for nothing; words lose those around them", () => {
  const state = createPaneState();
  state.search("  ");
  expect(state.searching).toBe(false);
  state.search("  basis ");
  expect([state.query, state.searching]).toEqual(["basis", true]);
});

test("a result leads to its place, and a step back leads once to the results again", () => {
  const state = createPaneState();
  state.search("basis");
  state.go("functions");
  expect([state.shown, state.searching]).toEqual(["functions", false]);
  expect(state.returnToResults()).toBe(true);
  expect(state.searching).toBe(true);
  expect(state.returnToResults()).toBe(false);
});

test("without a result on the way a step back leads to no results", () => {
  const state = createPaneState();
  state.go("data");
  expect(state.returnToResults()).toBe(false);
  state.search("basis");
  state.go("cell");
  state.go("data");
  expect(state.returnToResults()).toBe(false);
});

test("results of a search that has been cleared since are not returned to", () => {
  const state = createPaneState();
  state.search("basis");
  state.go("cell");
  state.search("");
  expect(state.returnToResults()).toBe(false);
});
