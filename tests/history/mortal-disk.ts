import { truncateSync } from 'node:fs';
import type { Disk } from '../../history/store/disk';
import { realDisk } from '../../history/store/disk';

/** When a run dies: before a file operation, after it, or halfway through its write. */
export type Manner = 'before' | 'after' | 'half';

/** A disk that imitates a killed process: after one operation nothing happens any more. */
export interface MortalDisk {
  readonly disk: Disk;
  /** Operations started, by name and path. */
  readonly acts: readonly string[];
  /** Resolves when the run has died. Never resolves if the run has fewer operations. */
  readonly ended: Promise<'ended'>;
}

/** A disk on which the run dies at operation number `last`, counted from 0. */
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

/** A disk that is full from operation number `from` on. It refuses writes with Linux's error. */
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
      // DuckDB reports a full disk with its own message, so let it write to a full device
      return typeof content === 'string' ? full(path) : content('/dev/full');
    },
  };
}
