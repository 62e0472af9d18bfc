import { googleError } from '../errors/google-error';
import { byteLength } from '../texts/byte-length';
import type { World } from '../world/world';
import type { CacheEntry } from '../world/world-state';

type Cache = GoogleAppsScript.Cache.Cache;
type Entries = Record<string, CacheEntry>;

const keyLimit = 250;
const valueLimit = 100 * 1024;
const defaultSeconds = 600;
const maxSeconds = 21_600;
const maxItems = 1000;
const keptItems = 900;

/** Returns the entries with `values` added. Of more than 1,000 entries it keeps the 900 that expire last. */
function added(entries: Entries, values: Record<string, string>, expires: number): Entries {
  const next = { ...entries };
  for (const [key, value] of Object.entries(values)) {
    if (key.length > keyLimit) throw googleError('Argument too large: key');
    if (byteLength(value) > valueLimit) throw googleError('Argument too large: value');
    next[key] = { value, expires };
  }
  const all = Object.entries(next);
  if (all.length <= maxItems) return next;
  all.sort(([, one], [, other]) => other.expires - one.expires);
  return Object.fromEntries(all.slice(0, keptItems));
}

function valueIn(entries: Entries, key: string, now: number): string | null {
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  return entry && entry.expires > now ? entry.value : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** https://developers.google.com/apps-script/reference/cache/cache */
function createCache(world: World, name: string): Cache {
  const entries = () => world.state.caches[name] ?? {};
  /** Like `remove`, returns null, as recorded in https://github.com/brucemcpherson/gas-fakes/blob/main/test/teststores.js. */
  const put = (method: string, args: unknown[], values: Record<string, string>) => {
    const [seconds = defaultSeconds] = args.slice(method === 'put' ? 2 : 1);
    const isFit = typeof seconds === 'number' && Object.values(values).every(isText);
    if (!isFit) throw world.signatureError('Cache', method, args);
    const life = Math.min(Math.max(seconds, 1), maxSeconds) * 1000;
    world.state.caches[name] = added(entries(), values, world.state.now + life);
    return null;
  };
  const remove = (keys: string[]) => {
    const rest = Object.entries(entries()).filter(([key]) => !keys.includes(key));
    world.state.caches[name] = Object.fromEntries(rest);
    return null;
  };
  return world.handle<Cache>('Cache', {
    get: (key: string) => valueIn(entries(), key, world.state.now),
    getAll(keys: string[]) {
      const found = keys.map((key) => [key, valueIn(entries(), key, world.state.now)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    /**
     * Key up to 250 characters, value up to 100 KB, 1 to 21,600 seconds (default 600). Of more than 1,000
     * entries the 900 that expire last are kept.
     * https://developers.google.com/apps-script/reference/cache/cache#put(String,String)
     */
    put(...args: [string, string]) {
      const [key, value] = args;
      if (!isText(key)) throw world.signatureError('Cache', 'put', args);
      return put('put', args, { [key]: value });
    },
    putAll: (...args: [Record<string, string>]) => put('putAll', args, args[0]),
    remove: (key: string) => remove([key]),
    removeAll: (keys: string[]) => remove(keys),
  } as unknown as Partial<Cache>);
}

/** https://developers.google.com/apps-script/reference/cache/cache-service */
export function createCacheService(world: World): GoogleAppsScript.Cache.CacheService {
  return world.handle<GoogleAppsScript.Cache.CacheService>('CacheService', {
    getScriptCache: () => createCache(world, 'script'),
    getDocumentCache() {
      const { context } = world.running();
      const none = context === 'web-page' || context === 'page-call';
      return none ? (null as unknown as Cache) : createCache(world, 'document');
    },
    getUserCache: () => createCache(world, `user:${world.running().effectiveUser}`),
  });
}
