import type { Ports } from '../../src/workbook/ports';

/** The ports of a run before whose first locked section another run does `first`. */
export function overtaken(ports: Ports, first: () => unknown): Ports {
  let isOvertaken = false;
  return {
    ...ports,
    tryWithLock: (section) => {
      if (!isOvertaken) {
        isOvertaken = true;
        first();
      }
      return ports.tryWithLock(section);
    },
  };
}
