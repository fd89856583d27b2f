const { readdirSync, readFileSync } = require("node:fs");
const { join, relative, sep } = require("node:path");
const { promisify } = require("node:util");

const root = join(__dirname, "../..");
const modules = join(root, "node_modules");

/** The folder of the package that a file belongs to; undefined for our own. */
function folderOf(file = "") {
  const at = file.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return undefined;
  const below = at + `${sep}node_modules${sep}`.length;
  const parts = file.slice(below).split(/[\\/]/);
  return file.slice(0, below) + parts.slice(0, parts[0].startsWith("@") ? 2 : 1).join(sep);
}

const packageIn = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** A module and those that webpack put together with it. */
const flat = (module) => [module, ...(module.modules ?? [])];

function licenceTexts(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), "utf8").trim());
}

/** What a package says that states one of these and holds no text of it. */
const plainTexts = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions of
the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that
the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

function statedLicence({ license, author }) {
  const by = typeof author === "string" ? author : author?.name;
  return [`Licence: ${license}`, by && `Copyright ${by}`, plainTexts[license]].filter(Boolean).join("\n\n");
}

function noticeOf(folder) {
  const description = packageIn(folder);
  const { name, version, license, homepage, repository } = description;
  const texts = licenceTexts(folder);
  const address = homepage ?? repository?.url ?? repository ?? "";
  const stated = texts.length > 0 ? texts : [statedLicence(description)];
  return [`${name} ${version}${license ? ` (${license})` : ""}`, address, "", ...stated].join("\n");
}

/** Which packages each build has bundled or copied, kept beside its stamp: either may be made without the other. */
const listOf = (build) => `gateway/${build}.packages.json`;
const builds = ["pages", "programs"];

/** dist/NOTICES.txt: the notices of every package of others that is in dist, from what webpack really put there. */
class Notices {
  apply(compiler) {
    compiler.hooks.done.tapPromise("Notices", async ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const { vendored, withinVendored } = await import("../vendored.mjs");
      const { chunkGraph, chunks } = compilation;
      const bundled = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)].flatMap(flat));
      const folders = bundled.map(({ resource }) => folderOf(resource)).filter(Boolean);
      for (const { info } of compilation.getAssets()) {
        const source = info.sourceFilename?.split("/").join(sep);
        if (source?.startsWith(`node_modules${sep}`)) folders.push(folderOf(join(root, source)));
        if (source?.startsWith(`vendor${sep}`))
          for (const name of Object.keys(vendored).flatMap((each) => [each, ...(withinVendored[each] ?? [])]))
            folders.push(join(modules, name));
      }
      const { mkdir, readFile, writeFile } = compiler.outputFileSystem;
      const at = (name) => join(compiler.outputPath, name);
      await promisify(mkdir)(at("gateway"), { recursive: true });
      const paths = [...new Set(folders)].map((folder) => relative(root, folder).split(sep).join("/"));
      await promisify(writeFile)(at(listOf(compiler.name)), JSON.stringify(paths));
      // The other one is missing before it was ever made; it writes the file anew when it is.
      const read = (build) => promisify(readFile)(at(listOf(build)), "utf8").then(JSON.parse, () => []);
      const all = [...new Set((await Promise.all(builds.map(read))).flat())].sort();
      const notices = all.map((path) => noticeOf(join(root, path)));
      await promisify(writeFile)(at("NOTICES.txt"), `${heading}\n\n${notices.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
    });
  }
}

const heading = `Marketbook is under the MIT licence. These packages of others are in it, bundled into its scripts or as files of their own;
each is under its own licence, as follows. Made with the build, from what is in it.`;

module.exports = { Notices };
