import type { Memory, MemoryName } from '../app/ports';

/** What hardly ever changes: read once a run, all with one call. */
const SETTLED: readonly MemoryName[] = ['owner', 'key', 'language', 'contact', 'page'];

/** Keeps memory in the script's properties, which a copy of the file does not take along. */
export function scriptMemory(): Memory {
  let opened: GoogleAppsScript.Properties.Properties | null = null;
  let settled: Partial<Record<MemoryName, string>> | null = null;
  const store = () => {
    opened = opened ?? PropertiesService.getScriptProperties();
    return opened;
  };
  const all = () => {
    settled = store().getProperties();
    return settled;
  };
  return {
    all,
    get: (name) =>
      SETTLED.includes(name) ? ((settled ?? all())[name] ?? null) : store().getProperty(name),
    set: (name, value) => {
      store().setProperty(name, value);
      if (SETTLED.includes(name)) settled = { ...settled, [name]: value };
    },
  };
}
