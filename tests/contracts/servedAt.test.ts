/** The port is stated once, in package.json; what cannot read it there repeats it, and must not say another one. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { config } from "../../package.json";
import { addInOrigin, defaultPort, originAt } from "../../src/series/servedAt";

const root = join(__dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const portsIn = (text: string) =>
  [...text.matchAll(/(?:localhost|127\.0\.0\.1):(\d+)/g)].map(([, port]) => Number(port));

test("it is below the ports that systems give to outgoing connections, and no administrator's", () => {
  expect(defaultPort).toBe(config.port);
  expect(defaultPort).toBeGreaterThan(1024);
  expect(defaultPort).toBeLessThan(32_768);
  expect([originAt(defaultPort), addInOrigin]).toEqual([
    `http://localhost:${config.port}`,
    `https://localhost:${config.port}`,
  ]);
});

test.each(["manifest.xml", "README.md", "SECURITY.md", "docs/data.md", "docs/excel-checklist.md"])(
  "%s names this port, and an older one only where it speaks of the older address",
  (name) => {
    const others = read(name)
      .split("\n\n")
      .filter((paragraph) => !/earlier versions/i.test(paragraph))
      .flatMap(portsIn)
      .filter((port) => port !== defaultPort);
    expect(others).toEqual([]);
  },
);

test("the manifest, README and settings do name it", () => {
  for (const name of ["manifest.xml", "README.md", "docs/data.md"]) expect(portsIn(read(name))).toContain(defaultPort);
});

test("start:excel waits for the development server at this port", () => {
  const { scripts } = JSON.parse(read("package.json"));
  expect(scripts["start:excel"]).toContain(`--dev-server-port ${defaultPort}`);
});

test("the development server and Excel's help addresses are at this port", async () => {
  const script = `require("./webpack.config.js")({}, {}).then(([{ devServer }]) => console.log(devServer.port))`;
  expect(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }).trim()).toBe(
    String(defaultPort),
  );
  for (const { helpUrl } of JSON.parse(read("src/generated/functions.json")).functions)
    expect(helpUrl).toMatch(new RegExp(`^${addInOrigin}/help/`));
});
