/** Worker process. Each message orders a play; the answer is the record of that play. */
import { nodeHostFor } from '../../local/host/node/node-host';
import { PagePlayer } from './in-page/page-player';
import { PageReader } from './pages/page-reader';
import { play } from './play/play';
import type { PlayOrder } from './play-all';
import type { PlayRecord } from './record';

let reader: Promise<PageReader> | null = null;
let player: Promise<PagePlayer> | null = null;

async function recordOf({ dist, withPages, inPage, ...order }: PlayOrder): Promise<PlayRecord> {
  if (inPage) {
    player ??= PagePlayer.start();
    return (await player).play(dist, order);
  }
  if (withPages) reader ??= PageReader.start();
  return play({ ...order, host: nodeHostFor(dist), reader: await reader });
}

process.on('message', (order) => {
  void recordOf(order as PlayOrder).then((record) => process.send?.(record));
});
process.on('disconnect', () => {
  for (const opened of [reader, player]) void opened?.then((one) => one.close());
});
