// Rows of steps beside one another. One row is heard as it speaks, the others when it has ended, so that no lines mix.
import { step, stopSteps } from "./step.mjs";

/** Prints what several rows say, one row after the other. */
function turns() {
  const waiting = [];
  const speak = () => {
    while (waiting.length > 0) {
      const [{ said, ended }] = waiting;
      process.stdout.write(said.splice(0).join(""));
      if (!ended) return;
      waiting.shift();
    }
  };
  return function speaker() {
    const turn = { said: [], ended: false };
    waiting.push(turn);
    return {
      say(text) {
        turn.said.push(text);
        if (waiting[0] === turn) speak();
      },
      end() {
        turn.ended = true;
        if (waiting[0] === turn) speak();
      },
    };
  };
}

/**
 * Runs each lane's steps in order and the lanes at the same time; gives what became of each step that was run. A step that
 * fails ends its lane; unless it is `independent` (others tell something all the same) it ends the other lanes too.
 */
export async function runLanes(lanes) {
  const speaker = turns();
  const results = [];
  let stopped = false;
  const run = async (steps, { say, end }) => {
    for (const each of steps) {
      if (stopped) break;
      const result = await step(each, say);
      results.push(result);
      if (!stopped) say(`${result.passed ? "done" : "FAILED"}: ${each.name}, ${result.seconds.toFixed(1)} s\n`);
      if (result.passed) continue;
      if (!each.independent && !stopped) {
        stopped = true;
        stopSteps();
      }
      break;
    }
    end();
  };
  await Promise.all(lanes.map((steps) => run(steps, speaker())));
  return results;
}
