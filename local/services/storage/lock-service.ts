import { currentFault } from '../calls/call-fault';
import { googleError } from '../errors/google-error';
import { notEmulated } from '../objects/service-object';
import type { World } from '../world/world';

type Lock = GoogleAppsScript.Lock.Lock;

/** Tries to take a lock. If another run holds it, the wait passes on the virtual clock. */
function acquire(world: World, name: string, wait: number): boolean {
  const { locks } = world.state;
  const run = world.running();
  const forced = currentFault(run) === 'lock-timeout';
  if (forced) run.faultHit = true;
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
     * No effect if the run already has the lock. Negative times are not emulated (not documented; probe locks).
     * https://developers.google.com/apps-script/reference/lock/lock#tryLock(Integer)
     */
    tryLock: (...args: unknown[]) => acquire(world, name, checkWait(world, 'tryLock', args)),
    /** Throws when the time is up. https://developers.google.com/apps-script/reference/lock/lock#waitLock(Integer) */
    waitLock(...args: unknown[]) {
      if (acquire(world, name, checkWait(world, 'waitLock', args))) return;
      throw googleError('Lock timeout: another process was holding the lock for too long.');
    },
    /** True if this run has the lock. https://developers.google.com/apps-script/reference/lock/lock#hasLock() */
    hasLock: () => world.state.locks[name] === world.running().id,
    /**
     * No effect without the lock. The end of a run releases it too.
     * https://developers.google.com/apps-script/reference/lock/lock#releaseLock()
     */
    releaseLock() {
      if (world.state.locks[name] === world.running().id) delete world.state.locks[name];
    },
  });
}

/** https://developers.google.com/apps-script/reference/lock/lock-service */
export function createLockService(world: World): GoogleAppsScript.Lock.LockService {
  return world.handle('LockService', {
    /**
     * Returns the lock shared by all runs of the script.
     * https://developers.google.com/apps-script/reference/lock/lock-service#getScriptLock()
     */
    getScriptLock: () => createLock(world, 'script'),
    /**
     * Returns the lock shared by all runs of the effective user.
     * https://developers.google.com/apps-script/reference/lock/lock-service#getUserLock()
     */
    getUserLock: () => createLock(world, `user:${world.running().effectiveUser}`),
    /** Null in a web app. https://developers.google.com/apps-script/reference/lock/lock-service#getDocumentLock() */
    getDocumentLock() {
      const { context } = world.running();
      const none = context === 'web-page' || context === 'page-call';
      return none ? (null as unknown as Lock) : createLock(world, 'document');
    },
  } as Partial<GoogleAppsScript.Lock.LockService>);
}
