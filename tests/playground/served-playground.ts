import { afterAll, beforeAll } from 'vitest';
import { readOptions } from '../../local/demo/options';
import { playFollowUp, STAFF } from '../../local/demo/play-follow-up';
import { OfficeSession } from '../../local/playground/office/office-session';
import type { Calls } from '../../local/playground/protocol';
import { type Playground, servePlayground } from '../../local/playground/server/serve-playground';
import { demoArguments } from '../demo/small-office';

const JSON_TYPE = { 'content-type': 'application/json' };

/** A served playground with a small office, and functions that call it as a browser does. */
export interface ServedPlayground {
  readonly server: () => Playground;
  readonly session: () => OfficeSession;
  at(path: string): string;
  post(path: string, body: BodyInit, headers?: Record<string, string>): Promise<Response>;
  ask<Name extends keyof Calls>(name: Name, give: Calls[Name]['give']): Promise<Calls[Name]['get']>;
}

/** Serves the playground for a test file, with an office of four units that has sent its first notices. */
export function servedPlayground(): ServedPlayground {
  let server: Playground;
  let session: OfficeSession;
  beforeAll(async () => {
    server = await servePlayground({ html: '<p>Đôn Đốc</p>', script: '', style: '' });
    session = server.seat(({ host, pageAddress, revision }) => {
      const options = { ...readOptions(demoArguments()), days: 1 };
      const { google } = playFollowUp(options, { host, pageAddress, print: () => {} });
      google.open(STAFF);
      return new OfficeSession(google, STAFF, 'vi', revision);
    });
  });
  afterAll(() => server.close());
  const at = (path: string) => new URL(path, server.address).href;
  const post = (path: string, body: BodyInit, headers: Record<string, string> = JSON_TYPE) =>
    fetch(at(path), { method: 'POST', body, headers });
  return {
    server: () => server,
    session: () => session,
    at,
    post,
    ask: async (name, give) => {
      const had = { revision: session.revision, letters: session.google.letters.length };
      const response = await post(`api/${name}`, JSON.stringify({ give, had }));
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return (await response.json()) as never;
    },
  };
}
