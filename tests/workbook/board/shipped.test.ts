/** What the build keeps of the books: the verdicts of the command line, and pictures that are small and in their frame. */
import { claimsOf } from "../../../src/cli/claims";
import shippedFile from "../../../src/generated/shipped.json";
import { templates } from "../../../src/generated/templates";
import { drawPicture, pictureSize } from "../../../src/workbook/board/drawPicture";
import type { PictureMark, Shipped } from "../../../src/workbook/board/shipped";
import { outcomes } from "../../../src/workbook/layout/texts";

jest.setTimeout(60_000);

const shipped = shippedFile as unknown as Shipped;

test.each(templates.map((template) => [template.id, template] as const))(
  "%s: the scores are what the command line finds",
  async (id, template) => {
    const found = await claimsOf(template);
    const kept = shipped.books[id]?.claims ?? [];
    expect(kept.map(({ verdict }) => verdict)).toEqual(found.map(({ verdict }) => verdict));
    expect(kept.map(({ outcome }) => (outcome ? outcomes[outcome.word].en : undefined))).toEqual(
      found.map(({ outcome }) => outcome?.verdict),
    );
    expect(shipped.books[id]?.mode).toBe(found[0]?.mode);
  },
);

test("every book has a picture of at most 4 KB, and all that is kept is small", () => {
  const pictures = templates.map(({ id }) => shipped.books[id]?.picture);
  expect(pictures.filter((picture) => !picture)).toEqual([]);
  for (const picture of pictures) expect(JSON.stringify(picture).length).toBeLessThanOrEqual(4096);
  expect(JSON.stringify(shippedFile).length).toBeLessThan(100_000);
});

/** Absolute points of a path made of M, L, H, V, h and z. */
function pointsOf({ path }: PictureMark): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (const [, letter = "", numbers = ""] of path.matchAll(/([MLHVhz])([-\d. ]*)/g)) {
    const [x = 0, y = 0] = points.at(-1) ?? [];
    const [first = Number.NaN, second = Number.NaN] = numbers.split(" ").map(Number);
    if (letter === "M" || letter === "L") points.push([first, second]);
    else if (letter === "H") points.push([first, y]);
    else if (letter === "V") points.push([x, first]);
    else if (letter === "h") points.push([x + first, y]);
  }
  return points;
}

test("nothing of a picture is outside its frame or no number", () => {
  const marks = Object.values(shipped.books).flatMap(({ picture }) => picture ?? []);
  const outside = marks.filter((mark) =>
    pointsOf(mark).some(([x, y]) => !(x >= 0 && x <= pictureSize.width + 0.2 && y >= 0 && y <= pictureSize.height)),
  );
  expect(outside).toEqual([]);
});

describe("a picture", () => {
  const draw = (values: readonly (number | undefined)[], kind: "line" | "bar" | "scatter" = "line") =>
    drawPicture(kind, undefined, [{ colour: 1, values }]);

  test("of one figure is none", () => expect(draw([3])).toBeUndefined());

  test("goes up where the figures do, over the whole frame", () => {
    expect(draw([1, 2, 3])).toEqual([{ shape: "line", colour: 1, path: "M6 90L160 48L314 6" }]);
  });

  test("shows zero where figures lie on both sides of it", () => {
    expect(draw([-1, 1])?.[0]).toEqual({ shape: "zero", colour: 0, path: "M0 48H320" });
  });

  test("leaves a gap out and stands bars on zero", () => {
    expect(draw([1, undefined, 3])).toEqual([{ shape: "line", colour: 1, path: "M6 90L314 6" }]);
    expect(draw([2, 4], "bar")?.at(-1)?.path).toMatch(/^M[\d.]+ 90V48h[\d.]+V90zM[\d.]+ 90V6h/);
  });

  test("of a long series keeps both ends and at most 72 points", () => {
    const path = draw(Array.from({ length: 5000 }, (_, index) => index + 1))?.[0]?.path ?? "";
    expect(path.split("L")).toHaveLength(72);
    expect(path).toMatch(/^M6 90L.*L314 6$/);
  });
});
