import { inLanguage } from '../errors/in-language';
import { releaseLocks } from '../world/held-locks';
import type { RunningExecution } from '../world/running-execution';
import type { World } from '../world/world';

/**
 * Ends a run on the spot: what it had not flushed is lost, its locks are free, and every later
 * service call of it throws, so that its catch and finally blocks have no effect.
 */
export function endRun(world: World, run: RunningExecution, how: 'killed' | 'timed out'): Error {
  run.killed = how;
  const sentence = how === 'killed' ? 'This run is dead.' : 'Exceeded maximum execution time';
  run.ended = new Error(inLanguage(world.settings.language, sentence));
  run.ended.name = 'ExecutionKilled';
  world.store?.discard(run.id);
  releaseLocks(world.state, run.id);
  return run.ended;
}
