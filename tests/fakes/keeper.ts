import type { Keeper } from '../../src/workbook/keeper-port';

/** A keeper for offices in memory, which hold no sheets to be kept: it refuses by name whatever it is asked. */
export function refusingKeeper(): Keeper {
  const refuse = (name: string) => () => {
    throw new Error(`The fake office does not keep its sheets: ${name}`);
  };
  return {
    zone: refuse('zone'),
    rows: refuse('rows'),
    name: refuse('name'),
    read: refuse('read'),
    clear: refuse('clear'),
    write: refuse('write'),
    remove: refuse('remove'),
    flush: refuse('flush'),
  };
}
