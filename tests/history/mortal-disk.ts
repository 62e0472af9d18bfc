import { truncateSync } from 'node:fs';
import type { Disk } from '../../history/store/disk';
import { realDisk } from '../../history/store/disk';

/** How a run ends at an act: before it, after it, or, where it writes, with half of it written. */
export type Manner = 'before' | 'after' | 'half';

/** A disk at which a run ends, as a process that is killed does: nothing that stands behind the act happens any more. */
export interface MortalDisk {
  readonly disk: Disk;
  /** The acts that were begun, by their names and paths. */
  readonly acts: readonly string[];
  /** Fulfilled when the run has ended; it never is where the run has fewer acts. */
  readonly ended: Promise<'ended'>;
}

/** Makes a disk at whose act of that number, from 0, a run ends. */
export function mortalDisk(last: number, manner: Manner): MortalDisk {
  const acts: string[] = [];
  let end = () => {};
  const ended = new Promise<'ended'>((resolve) => {
    end = () => resolve('ended');
  });
  const never = () => {
    end();
    return new Promise<never>(() => {});
  };
  const mortal =
    (name: keyof Disk) =>
    async (path: string, more: string): Promise<void> => {
      acts.push(`${name} ${path}`);
      if (acts.length - 1 < last) return realDisk[name](path, more);
      if (acts.length - 1 > last || manner === 'before') return never();
      await realDisk[name](path, more);
      if (manner === 'half' && (name === 'write' || name === 'claim')) truncateSync(path, 2);
      return never();
    };
  const disk: Disk = {
    makeFolder: mortal('makeFolder') as Disk['makeFolder'],
    write: mortal('write') as Disk['write'],
    claim: mortal('claim'),
    replace: mortal('replace'),
    remove: mortal('remove') as Disk['remove'],
  };
  return { disk, acts, ended };
}

/** A disk that is full from the act of that number on: what writes is refused as Linux refuses it. */
export function fullDisk(from: number): Disk {
  let acts = 0;
  const full = async (path: string): Promise<never> => {
    throw Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), {
      code: 'ENOSPC',
    });
  };
  return {
    ...realDisk,
    makeFolder: (path) => (acts++ < from ? realDisk.makeFolder(path) : full(path)),
    claim: (path, content) => (acts++ < from ? realDisk.claim(path, content) : full(path)),
    write: async (path, content) => {
      if (acts++ < from) return realDisk.write(path, content);
      // What DuckDB says of a full disk is its own sentence: it is asked to write where there is no room.
      return typeof content === 'string' ? full(path) : content('/dev/full');
    },
  };
}
