/** Worker process. Each message orders a play; the answer is the record of that play. */
import { PageReader } from './pages/page-reader';
import { play } from './play/play';
import type { PlayOrder } from './play-all';

let reader: Promise<PageReader> | null = null;

async function playOrder({ withPages, ...order }: PlayOrder): Promise<void> {
  if (withPages) reader ??= PageReader.start();
  const record = await play({ ...order, reader: await reader });
  process.send?.(record);
}

process.on('message', (order) => void playOrder(order as PlayOrder));
process.on('disconnect', () => void reader?.then((one) => one.close()));
