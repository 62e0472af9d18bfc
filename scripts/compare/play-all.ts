import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PlayRecord } from './record';

/** A play, as ordered from a worker process. */
export interface PlayOrder {
  readonly dist: string;
  readonly seed: number;
  readonly weeks: number;
  readonly withPages: boolean;
  /** Plays in a page of a browser. Without page trees. */
  readonly inPage: boolean;
}

/** Plays create many short-lived objects. More memory for young objects saves a fourth of the time. */
const MEMORY = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

/**
 * Plays the orders in as many processes as there are cores. Calls `take` for each record in the
 * order of `orders`, as soon as all earlier records are there.
 */
export async function playAll(
  orders: readonly PlayOrder[],
  take: (record: PlayRecord, order: PlayOrder) => void,
): Promise<void> {
  const records = new Map<PlayOrder, PlayRecord>();
  const waiting = [...orders];
  let taken = 0;
  const keep = (order: PlayOrder, record: PlayRecord) => {
    records.set(order, record);
    for (let next = orders[taken]; next && records.has(next); next = orders[taken]) {
      take(records.get(next) as PlayRecord, next);
      records.delete(next);
      taken += 1;
    }
  };
  const work = async () => {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
      execArgv: [...process.execArgv, ...MEMORY],
      serialization: 'advanced',
    });
    try {
      for (let order = waiting.shift(); order; order = waiting.shift())
        keep(order, await played(worker, order));
    } finally {
      worker.disconnect();
    }
  };
  const processes = Math.min(orders.length, availableParallelism());
  await Promise.all(Array.from({ length: processes }, work));
}

function played(worker: ChildProcess, order: PlayOrder): Promise<PlayRecord> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null) => reject(new Error(`A play ended early: ${code}`));
    worker.once('exit', failed);
    worker.once('message', (record) => {
      worker.off('exit', failed);
      resolve(record as PlayRecord);
    });
    worker.send(order);
  });
}
