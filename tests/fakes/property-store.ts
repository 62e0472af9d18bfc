import type {
  Properties,
  PropertyName,
  PropertyStore,
} from '../../src/workbook/property-store-port';

/** A property store in memory. Like Google's, it refuses values above nine kilobytes. */
export function fakeMemory(kept: Partial<Properties>): PropertyStore {
  const values = new Map(Object.entries(kept) as [PropertyName, string][]);
  return {
    get: (name) => values.get(name) ?? null,
    set: (name, value) => {
      if (value.length > 9 * 1024) throw new Error('The property is too large.');
      values.set(name, value);
    },
    setAll: (more) => {
      for (const [name, value] of Object.entries(more)) values.set(name as PropertyName, value);
    },
    all: () => Object.fromEntries(values),
  };
}
