import { byteLength } from './byte-length';
import { googleError, googleText } from './google-error';
import type { World } from './world';

type Properties = GoogleAppsScript.Properties.Properties;

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

function totalBytes(store: Record<string, string>): number {
  let bytes = 0;
  for (const [key, value] of Object.entries(store)) bytes += byteLength(key) + byteLength(value);
  return bytes;
}

/**
 * Stores values as text within the limits of https://developers.google.com/apps-script/guides/services/quotas:
 * 9 KB a value, 500 KB a store.
 */
function store(world: World, name: string, values: Record<string, unknown>): void {
  const { language } = world.settings;
  const next = { ...world.state.properties[name] };
  for (const [key, value] of Object.entries(values)) {
    const text = String(value);
    if (byteLength(text) > valueLimit) {
      throw googleError(googleText(language, 'argumentTooLarge', 'value'));
    }
    next[key] = text;
  }
  if (totalBytes(next) > storeLimit) throw googleError(googleText(language, 'propertyQuota'));
  world.state.properties[name] = next;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Imitates https://developers.google.com/apps-script/reference/properties/properties. */
function createProperties(world: World, name: string): Properties {
  const stored = () => world.state.properties[name] ?? {};
  const properties: Properties = world.handle<Properties>('Properties', {
    getProperty(...args: unknown[]) {
      const [key] = args;
      if (args.length !== 1 || typeof key !== 'string') {
        throw world.signatureError('Properties', 'getProperty', args);
      }
      return Object.hasOwn(stored(), key) ? (stored()[key] ?? null) : null;
    },
    getProperties: () => ({ ...stored() }),
    getKeys: () => Object.keys(stored()),
    setProperty(...args: unknown[]) {
      const [key, value] = args;
      if (args.length !== 2 || typeof key !== 'string' || !isPlain(value)) {
        throw world.signatureError('Properties', 'setProperty', args);
      }
      store(world, name, { [key]: value });
      return properties;
    },
    setProperties(values: Record<string, string>, deleteAllOthers?: boolean) {
      if (typeof values !== 'object' || values === null) {
        throw world.signatureError('Properties', 'setProperties', [values]);
      }
      if (deleteAllOthers) world.state.properties[name] = {};
      store(world, name, values);
      return properties;
    },
    deleteProperty(key: string) {
      const { [key]: _gone, ...rest } = stored();
      world.state.properties[name] = rest;
      return properties;
    },
    deleteAllProperties() {
      world.state.properties[name] = {};
      return properties;
    },
  });
  return properties;
}

/** Imitates https://developers.google.com/apps-script/reference/properties/properties-service. */
export function createPropertiesService(
  world: World,
): GoogleAppsScript.Properties.PropertiesService {
  return world.handle<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
    getScriptProperties: () => createProperties(world, 'script'),
    getDocumentProperties: () => createProperties(world, 'document'),
    getUserProperties: () => createProperties(world, `user:${world.running().effectiveUser}`),
  });
}
