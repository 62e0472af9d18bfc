import { element } from '../../../src/frame/element';
import { format } from '../../../src/texts/format';
import type { Calls, Had, OfficeView } from '../protocol';
import type { PlaygroundWords } from './playground-words';

const JSON_TYPE = 'application/json';

/**
 * Calls the playground's server. If a reply contains the office's state, `show` has run before the
 * call resolves.
 */
export class ServerClient {
  private had: Had = { revision: -1, letters: 0 };
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly words: PlaygroundWords,
    private readonly show: (office: OfficeView) => void,
    private readonly busy: (isBusy: boolean) => void,
  ) {}

  /**
   * Makes a call after all earlier calls have ended. Rejects with an error whose message can be
   * shown to the person.
   */
  ask<Name extends keyof Calls>(
    name: Name,
    give: Calls[Name]['give'],
  ): Promise<Calls[Name]['get']> {
    const reply = this.last.then(() => {
      const body = JSON.stringify({ give, had: this.had });
      return this.send(`api/${name}`, body, JSON_TYPE);
    });
    this.last = reply.catch(() => null);
    return reply as Promise<Calls[Name]['get']>;
  }

  async callFromPage(fn: string, args: readonly unknown[]): Promise<object> {
    try {
      return await this.send('exec/run', JSON.stringify({ fn, args }), JSON_TYPE);
    } catch (error) {
      return { error: (error as Error).message };
    }
  }

  /** Does not wait for other calls. */
  async progress(): Promise<Calls['progress']['get']['played']> {
    const body = JSON.stringify({ give: {}, had: this.had });
    const headers = { 'content-type': JSON_TYPE };
    const response = await this.fetched('api/progress', { method: 'POST', body, headers });
    return ((await response.json()) as Calls['progress']['get']).played;
  }

  async download(path: string, name: string): Promise<void> {
    const response = await this.fetched(path, {});
    const address = URL.createObjectURL(await response.blob());
    element('a', { href: address, download: name }).click();
    URL.revokeObjectURL(address);
  }

  async open(file: Blob): Promise<boolean> {
    const { office } = await this.send('open', file, 'application/octet-stream');
    return office !== null;
  }

  private async send(path: string, body: BodyInit, type: string): Promise<{ office: unknown }> {
    this.busy(true);
    try {
      const response = await this.fetched(path, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
      const reply = (await response.json()) as { office?: OfficeView | null };
      if (reply.office) this.receive(reply.office);
      return reply as { office: unknown };
    } finally {
      this.busy(false);
    }
  }

  private async fetched(path: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(path, init);
    } catch (error) {
      throw new Error(this.words.serverGone, { cause: error });
    }
    if (response.ok) return response;
    throw new Error(format(this.words.serverFailed, { message: await response.text() }));
  }

  private receive(office: OfficeView): void {
    this.had = { revision: office.revision, letters: office.letterCount };
    this.show(office);
  }
}
