import { letterToShow } from '../../demo/letter-to-show';
import { readOptions } from '../../demo/options';
import { playFollowUp, STAFF } from '../../demo/play-follow-up';
import { OfficeSession } from '../office/office-session';
import { buildClient } from './client-files';
import { type Playground, servePlayground } from './serve-playground';

export interface ServedPage {
  readonly server: Playground;
  readonly google: OfficeSession['google'];
  readonly unit: string;
  readonly link: string;
}

/**
 * Plays the first day of a follow-up with the command line's inputs (default: the sample). Serves the page of
 * one unit that received a letter. Throws if no unit received a letter.
 */
export async function servePage(
  args: readonly string[],
  print: (line: string) => void,
): Promise<ServedPage> {
  const options = { ...readOptions(args), days: 1 };
  const server = await servePlayground(await buildClient());
  try {
    const { google } = server.seat(({ host, pageAddress, revision }) => {
      const played = playFollowUp(options, { host, pageAddress, print });
      played.google.open(STAFF);
      return new OfficeSession(played.google, STAFF, options.language, revision);
    });
    const shown = letterToShow(google);
    if (!shown) throw new Error('No letter went out on the first day');
    return { server, google, unit: shown.unit, link: shown.address };
  } catch (error) {
    await server.close();
    throw error;
  }
}
