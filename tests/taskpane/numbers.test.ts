/** Figures as the pane shows them: as their cells would. */
import { setLanguage } from "../../src/language/language";
import { showFormatted } from "../../src/taskpane/numbers";

afterEach(() => setLanguage("en"));

test.each([
  [1529.4619, "#,##0.0", "1,529.5"],
  [-0.04, "0.0%", "-4.0%"],
  [46113, "yyyy-mm-dd", "2026-04-01"],
  [45962, "yyyy-mm", "2025-11"],
  [45962, "yyyy", "2025"],
  [2009, "0", "2009"],
  [0.5, undefined, "0.5"],
  ["Oracle's", "0.0", "Oracle's"],
])("%p as %p", (value, format, shown) => {
  expect(showFormatted(value, format)).toBe(shown);
});
