import { errorInLanguage } from '../errors/in-language';
import { releaseLocks } from '../world/held-locks';
import type { RunningExecution } from '../world/running-execution';
import type { World } from '../world/world';

/**
 * Ends a run at once and returns the error to throw. Its unflushed writes are lost and its locks are released.
 * Every later service call of the run throws the same error, so its catch and finally blocks have no effect.
 */
export function endRun(world: World, run: RunningExecution, how: 'killed' | 'timed out'): Error {
  run.killed = how;
  const sentence = how === 'killed' ? 'This run is dead.' : 'Exceeded maximum execution time';
  run.ended = new Error(errorInLanguage(world.settings.language, sentence));
  run.ended.name = 'ExecutionKilled';
  world.store?.discard(run.id);
  releaseLocks(world.state, run.id);
  return run.ended;
}
