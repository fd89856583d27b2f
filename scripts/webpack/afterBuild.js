const { join } = require("node:path");
const { promisify } = require("node:util");

/** npm start asks when each part was last built without a fault. */
class Stamp {
  apply(compiler) {
    compiler.hooks.done.tapPromise("Stamp", async (stats) => {
      if (stats.hasErrors()) return;
      const { mkdir, writeFile } = compiler.outputFileSystem;
      await promisify(mkdir)(join(compiler.outputPath, "gateway"), { recursive: true });
      await promisify(writeFile)(join(compiler.outputPath, `gateway/${compiler.name}.built`), new Date().toISOString());
    });
  }
}

/** A command must be executable whatever the umask. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("Executable", () =>
      promisify(compiler.outputFileSystem.chmod)(join(compiler.outputPath, "cli/marketbook.js"), 0o755),
    );
  }
}

module.exports = { Executable, Stamp };
