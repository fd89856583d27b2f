const { execFileSync } = require("node:child_process");
const { join } = require("node:path");

/** The registry is made from the function files, so that a test never sees an old one; npm test has just made it. */
module.exports = async () => {
  if (process.env.MARKETBOOK_PREPARED) return;
  for (const script of ["generate.mjs", "vendor.mjs"])
    execFileSync(process.execPath, [join(__dirname, "../../scripts", script)], {
      stdio: ["ignore", "ignore", "inherit"],
    });
};
