import { serviceCall } from './calls/service-call';
import { signatureError } from './errors/signature-error';
import { serviceObject } from './objects/service-object';
import { nextRandom } from './world/next-random';
import type { HostPort, Settings } from './world/settings';
import type { World } from './world/world';
import type { WorldState } from './world/world-state';

function clockOf(world: World): number {
  const run = world.current;
  if (!run || run.calls >= run.liveFrom) return Math.floor(world.state.now);
  return Math.floor(run.replay?.get(run.calls)?.clock ?? run.started);
}

export function createWorld(settings: Settings, host: HostPort, state: WorldState): World {
  const world: World = {
    settings,
    host,
    state,
    journal: [],
    menus: {},
    current: null,
    suspended: [],
    nextFault: null,
    store: null,
    handle: (className, methods, accepts) =>
      serviceObject(className, methods, (owner, method, args, body) => {
        const checked = () => {
          if (accepts?.(method, args) === false) throw signatureError(owner, method, args);
          return body();
        };
        return serviceCall(world, { className: owner, method, args, body: checked });
      }),
    now: () => clockOf(world),
    execution: () => world.current,
    noteTab(name) {
      const entry = world.journal[world.journal.length - 1];
      if (entry && world.current?.depth === 1) entry.tab = name;
    },
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
    random: () => nextRandom(world.current ?? world.state),
    draw: () => nextRandom(world.state),
  };
  return world;
}
