import { googleError } from '../errors/google-error';
import { byteLength } from '../texts/byte-length';
import type { World } from '../world/world';
import { usePropertyQuota } from './property-quota';

type Properties = GoogleAppsScript.Properties.Properties;

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

function totalBytes(store: Record<string, string>): number {
  let bytes = 0;
  for (const [key, value] of Object.entries(store)) bytes += byteLength(key) + byteLength(value);
  return bytes;
}

/**
 * Returns the store with `values` added as text. Throws beyond 9 KB per value or 500 KB per store
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
function added(
  store: Record<string, string>,
  values: Record<string, unknown>,
): Record<string, string> {
  const next = { ...store };
  for (const [key, value] of Object.entries(values)) {
    const text = String(value);
    if (byteLength(text) > valueLimit) throw googleError('Argument too large: value');
    next[key] = text;
  }
  if (totalBytes(next) > storeLimit) {
    throw googleError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  return next;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isPlainRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isPlain);
}

/** https://developers.google.com/apps-script/reference/properties/properties */
function createProperties(world: World, name: string): Properties {
  const check = (isFit: boolean, method: string, args: unknown[]) => {
    if (!isFit) throw world.signatureError('Properties', method, args);
  };
  const stored = () => {
    usePropertyQuota(world, 'read');
    return world.state.properties[name] ?? {};
  };
  const write = (change: (store: Record<string, string>) => Record<string, string>) => {
    usePropertyQuota(world, 'write');
    world.state.properties[name] = change(world.state.properties[name] ?? {});
    return properties;
  };
  const properties: Properties = world.handle<Properties>('Properties', {
    getProperty(...args: unknown[]) {
      const [key] = args;
      check(args.length === 1 && typeof key === 'string', 'getProperty', args);
      const store = stored();
      return Object.hasOwn(store, String(key)) ? (store[String(key)] ?? null) : null;
    },
    getProperties: () => ({ ...stored() }),
    getKeys: () => Object.keys(stored()),
    /**
     * Stores a number or boolean as text (not documented; probe property-sizes).
     * https://developers.google.com/apps-script/reference/properties/properties#setProperty(String,String)
     */
    setProperty(...args: unknown[]) {
      const [key, value] = args;
      const isFit = args.length === 2 && typeof key === 'string' && isPlain(value);
      check(isFit, 'setProperty', args);
      return write((store) => added(store, { [String(key)]: value }));
    },
    setProperties(...args: unknown[]) {
      const [values, deleteAllOthers = false] = args;
      check(isPlainRecord(values) && typeof deleteAllOthers === 'boolean', 'setProperties', args);
      return write((store) =>
        added(deleteAllOthers ? {} : store, values as Record<string, unknown>),
      );
    },
    deleteProperty(...args: unknown[]) {
      const [key] = args;
      check(args.length === 1 && typeof key === 'string', 'deleteProperty', args);
      return write(({ [String(key)]: _gone, ...rest }) => rest);
    },
    deleteAllProperties: () => write(() => ({})),
  });
  return properties;
}

/** https://developers.google.com/apps-script/reference/properties/properties-service */
export function createPropertiesService(
  world: World,
): GoogleAppsScript.Properties.PropertiesService {
  return world.handle<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
    getScriptProperties: () => createProperties(world, 'script'),
    getDocumentProperties: () => createProperties(world, 'document'),
    getUserProperties: () => createProperties(world, `user:${world.running().effectiveUser}`),
  });
}
