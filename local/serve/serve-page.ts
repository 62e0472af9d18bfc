import { fileURLToPath } from 'node:url';
import { demoWords } from '../demo/demo-words';
import { letterToShow } from '../demo/letter-to-show';
import { readOptions } from '../demo/options';
import { type Played, playFollowUp } from '../demo/play-follow-up';
import { pagePath } from './demo-pages';
import { type DemoServer, startDemoServer } from './serve-demo';

/** A unit's page that answers on this machine. */
export interface ServedPage {
  readonly server: DemoServer;
  readonly played: Played;
  /** The unit, and the link as its letter carries it. */
  readonly unit: string;
  readonly link: string;
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Plays the first day of the sample, or of the inputs that the arguments name, and serves the page of one unit. */
export async function servePage(
  args: readonly string[],
  tell: (line: string) => void,
): Promise<ServedPage> {
  const options = { ...readOptions(args), days: 1 };
  const server = await startDemoServer();
  try {
    const played = playFollowUp(options, { dist, pageAddress: `${server.address}exec`, tell });
    server.show(played, demoWords(options.language));
    const shown = letterToShow(played.google);
    if (!shown) throw new Error('No letter went out on the first day');
    const link = new URL(pagePath(shown.token), server.address).href;
    return { server, played, unit: shown.unit, link };
  } catch (error) {
    await server.close();
    throw error;
  }
}
