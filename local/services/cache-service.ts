import { byteLength } from './byte-length';
import { googleError } from './google-error';
import type { World } from './world';
import type { CacheEntry } from './world-state';

type Cache = GoogleAppsScript.Cache.Cache;

const keyLimit = 250;
const valueLimit = 100 * 1024;
const longest = 21_600;

function put(world: World, name: string, values: Record<string, string>, seconds = 600): void {
  const expires = world.state.now + Math.min(Math.max(seconds, 1), longest) * 1000;
  const entries: Record<string, CacheEntry> = world.state.caches[name] ?? {};
  world.state.caches[name] = entries;
  for (const [key, value] of Object.entries(values)) {
    if (key.length > keyLimit) throw googleError('Argument too large: key');
    if (byteLength(value) > valueLimit) {
      throw googleError('Argument too large: value');
    }
    entries[key] = { value, expires };
  }
}

function get(world: World, name: string, key: string): string | null {
  const entries = world.state.caches[name] ?? {};
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  return entry && entry.expires > world.state.now ? entry.value : null;
}

/** Imitates https://developers.google.com/apps-script/reference/cache/cache: 100 KB a value, 10 minutes unless told, 6 hours at most. */
function createCache(world: World, name: string): Cache {
  const remove = (key: string) => {
    delete world.state.caches[name]?.[key];
  };
  return world.handle<Cache>('Cache', {
    get: (key: string) => get(world, name, key),
    getAll(keys: string[]) {
      const found = keys.map((key) => [key, get(world, name, key)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    put(key: string, value: string, seconds?: number) {
      if (typeof key !== 'string' || typeof value !== 'string') {
        throw world.signatureError('Cache', 'put', [key, value]);
      }
      put(world, name, { [key]: value }, seconds);
    },
    putAll: (values: Record<string, string>, seconds?: number) => put(world, name, values, seconds),
    remove,
    removeAll(keys: string[]) {
      for (const key of keys) remove(key);
    },
  } as Partial<Cache>);
}

/** Imitates https://developers.google.com/apps-script/reference/cache/cache-service. */
export function createCacheService(world: World): GoogleAppsScript.Cache.CacheService {
  return world.handle<GoogleAppsScript.Cache.CacheService>('CacheService', {
    getScriptCache: () => createCache(world, 'script'),
    getDocumentCache: () => createCache(world, 'document'),
    getUserCache: () => createCache(world, `user:${world.running().effectiveUser}`),
  });
}
