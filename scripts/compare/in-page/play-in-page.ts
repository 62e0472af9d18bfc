/** Script of a page that plays an office. It waits for `playInPage`. */
import { createPageHost } from '../../../local/host/page/page-host';
import { pageFiles } from '../../../local/playground/one-page/page-files';
import { type PlayOptions, play } from '../play/play';
import type { PlayRecord } from '../record';

async function playInPage(order: Pick<PlayOptions, 'seed' | 'weeks'>): Promise<PlayRecord> {
  return play({ ...order, host: await createPageHost(pageFiles()), reader: null });
}

Object.assign(window, { playInPage });
