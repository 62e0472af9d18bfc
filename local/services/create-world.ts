import { serviceCall } from './service-call';
import { serviceObject } from './service-object';
import type { HostPort, Settings } from './settings';
import { signatureError } from './signature-error';
import type { World } from './world';
import type { WorldState } from './world-state';

function clockOf(world: World): number {
  const run = world.current;
  if (!run || run.calls >= run.liveFrom) return Math.floor(world.state.now);
  return Math.floor(run.replay?.get(run.calls)?.clock ?? run.started);
}

/** Steps the mulberry32 generator of a run: 32 bits are enough to be seen as chance. */
function nextRandom(holder: { random: number }): number {
  holder.random = (holder.random + 0x6d2b79f5) | 0;
  let mixed = Math.imul(holder.random ^ (holder.random >>> 15), 1 | holder.random);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** Makes the machine that the imitated services run on. */
export function createWorld(settings: Settings, host: HostPort, state: WorldState): World {
  const idle = { random: 1 };
  const world: World = {
    settings,
    host,
    state,
    journal: [],
    menus: {},
    current: null,
    suspended: [],
    store: null,
    handle: (className, methods) =>
      serviceObject(className, methods, (owner, method, args, body) =>
        serviceCall(world, { className: owner, method, args, body }),
      ),
    now: () => clockOf(world),
    execution: () => world.current,
    signatureError,
    running() {
      if (!world.current) throw new Error('No execution is under way.');
      return world.current;
    },
    pass(ms) {
      world.state.now += ms;
    },
    asScript(body) {
      const run = world.running();
      const depth = run.depth;
      run.depth = 0;
      try {
        return body();
      } finally {
        run.depth = depth;
      }
    },
    random: () => nextRandom(world.current ?? idle),
  };
  return world;
}
