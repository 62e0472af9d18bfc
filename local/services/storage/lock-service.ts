import { currentFault, recordHit } from '../calls/call-fault';
import { googleError } from '../errors/google-error';
import { notEmulated } from '../objects/service-object';
import type { World } from '../world/world';

type Lock = GoogleAppsScript.Lock.Lock;

/**
 * Returns true if the run has the lock or can take it. Otherwise lets `wait` milliseconds pass on
 * the virtual clock and returns false. A `lock-timeout` fault makes it fail even if the lock is
 * free.
 */
function acquire(world: World, name: string, wait: number): boolean {
  const { locks } = world.state;
  const run = world.running();
  const forced = currentFault(run) === 'lock-timeout';
  if (forced) recordHit(world, run);
  if (!forced && locks[name] === run.id) return true;
  if (!forced && locks[name] === undefined) {
    locks[name] = run.id;
    return true;
  }
  world.pass(wait);
  return false;
}

function checkWait(world: World, method: string, args: unknown[]): number {
  if (args.length !== 1 || typeof args[0] !== 'number') {
    throw world.signatureError('Lock', method, args);
  }
  if (!(args[0] >= 0 && args[0] < Number.POSITIVE_INFINITY)) {
    throw notEmulated(`Lock.${method} for ${args[0]} milliseconds`);
  }
  return args[0];
}

/** https://developers.google.com/apps-script/reference/lock/lock */
function createLock(world: World, name: string): Lock {
  return world.handle<Lock>('Lock', {
    /**
     * Returns true at once if the run already has the lock. Throws for a negative time, which is not emulated
     * (not documented; probe locks).
     * https://developers.google.com/apps-script/reference/lock/lock#tryLock(Integer)
     */
    tryLock: (...args: unknown[]) => acquire(world, name, checkWait(world, 'tryLock', args)),
    waitLock(...args: unknown[]) {
      if (acquire(world, name, checkWait(world, 'waitLock', args))) return;
      throw googleError('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => world.state.locks[name] === world.running().id,
    releaseLock() {
      if (world.state.locks[name] === world.running().id) delete world.state.locks[name];
    },
  });
}

/** https://developers.google.com/apps-script/reference/lock/lock-service */
export function createLockService(world: World): GoogleAppsScript.Lock.LockService {
  return world.handle('LockService', {
    getScriptLock: () => createLock(world, 'script'),
    getUserLock: () => createLock(world, `user:${world.running().effectiveUser}`),
    getDocumentLock() {
      const { context } = world.running();
      const none = context === 'web-page' || context === 'page-call';
      return none ? (null as unknown as Lock) : createLock(world, 'document');
    },
  } as Partial<GoogleAppsScript.Lock.LockService>);
}
