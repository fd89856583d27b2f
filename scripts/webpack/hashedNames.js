const { createHash } = require("node:crypto");

/** Excel may keep functions.js and functions.json for a day: under names that change with their content it cannot keep old ones. */
class HashedNames {
  constructor(pages, from, to) {
    Object.assign(this, { pages, from, to });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HashedNames", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "HashedNames", stage }, () => {
        const renamed = compilation
          .getAssets()
          .filter(({ name }) => /^functions[\w-]*\.(js|json)$/.test(name))
          .map(({ name, source }) => {
            const hash = createHash("sha256").update(source.buffer()).digest("hex").slice(0, 12);
            const hashed = name.replace(/\.(js|json)$/, `.${hash}.$1`);
            compilation.emitAsset(hashed, source, { minimized: true });
            return [name, hashed];
          });
        for (const page of this.pages) {
          const asset = compilation.getAsset(page);
          if (!asset) continue;
          let text = asset.source.source().toString();
          for (const [name, hashed] of renamed)
            text = text.replaceAll(new RegExp(`(?<=["/])${name.replace(".", "\\.")}(?=")`, "g"), hashed);
          text = text.replaceAll(this.from, this.to);
          compilation.updateAsset(page, new sources.RawSource(text));
        }
      });
    });
  }
}

module.exports = { HashedNames };
