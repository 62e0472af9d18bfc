import type { Memory } from '../app/ports';

/** Keeps memory in the script's properties, which a copy of the file does not take along. */
export function scriptMemory(): Memory {
  const store = () => PropertiesService.getScriptProperties();
  return {
    get: (name) => store().getProperty(name),
    set: (name, value) => {
      store().setProperty(name, value);
    },
    all: () => store().getProperties(),
  };
}
