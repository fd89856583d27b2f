import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLibrary } from "../../../src/engine/library/loadInNode";
import { worded } from "../../../src/engine/library/wording";

const folder = join(__dirname, "../../../src/engine/library/texts");

test("outside a page too no text sends the user to the makers of the component", () => {
  loadLibrary();
  const texts = readdirSync(folder).flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(join(folder, name), "utf8"))),
  );
  const naming = texts.filter((text) => /odoo/i.test(text));
  expect(naming.length).toBeGreaterThan(1);
  expect(naming.filter((text) => /odoo/i.test(worded(text)))).toEqual([]);
});
