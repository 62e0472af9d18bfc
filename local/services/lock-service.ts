import { faultNow } from './call-fault';
import { googleError } from './google-error';
import type { World } from './world';

type Lock = GoogleAppsScript.Lock.Lock;

/** Tries for a lock, waiting on the virtual clock when another run holds it. */
function acquire(world: World, name: string, wait: number): boolean {
  const { locks } = world.state;
  const run = world.running();
  const forced = faultNow(run) === 'lock-timeout';
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
  return args[0];
}

/** Imitates https://developers.google.com/apps-script/reference/lock/lock: trying a held lock again does nothing. */
function createLock(world: World, name: string): Lock {
  return world.handle<Lock>('Lock', {
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

/**
 * Imitates https://developers.google.com/apps-script/reference/lock/lock-service: there is no document
 * lock in a web app.
 */
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
