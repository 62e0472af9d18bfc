import type { Calls, Had, OfficeReply, OfficeView } from '../protocol';
import type { Connection } from './connection';

/**
 * Makes the calls on the office. If a reply contains the office's state, `show` has run before the
 * call resolves.
 */
export class OfficeClient {
  private had: Had = { revision: -1, letters: 0 };
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly connection: Connection,
    private readonly show: (office: OfficeView) => void,
    private readonly busy: (isBusy: boolean) => void,
  ) {}

  /** Makes a call after all earlier calls have ended. */
  ask<Name extends keyof Calls>(
    name: Name,
    give: Calls[Name]['give'],
  ): Promise<Calls[Name]['get']> {
    const reply = this.last.then(() =>
      this.attended(() => this.connection.call(name, give, this.had)),
    );
    this.last = reply.catch(() => null);
    return reply;
  }

  async callFromPage(fn: string, args: readonly unknown[]): Promise<object> {
    try {
      return await this.attended(() => this.connection.callFromPage(fn, args));
    } catch (error) {
      return { error: (error as Error).message };
    }
  }

  /** Does not wait for other calls. */
  async progress(): Promise<Calls['progress']['get']['played']> {
    return (await this.connection.call('progress', {}, this.had)).played;
  }

  async open(file: Blob): Promise<boolean> {
    const { office } = await this.attended(() => this.connection.open(file));
    return office !== null;
  }

  private async attended<Reply extends object>(call: () => Promise<Reply>): Promise<Reply> {
    this.busy(true);
    try {
      const reply = await call();
      const { office } = reply as Partial<OfficeReply>;
      if (office) this.receive(office);
      return reply;
    } finally {
      this.busy(false);
    }
  }

  private receive(office: OfficeView): void {
    this.had = { revision: office.revision, letters: office.letterCount };
    this.show(office);
  }
}
