const { default: Sequencer } = require("@jest/test-sequencer");

/** Seconds each (npm run test:times): begun last, one would keep a single core busy when all others are done. */
const long = /[\\/](randomEdits|vendor|dataOfWorkbook|anyInput|microsoftRuntime|accuracy)\.test\.ts$/;

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => long.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
