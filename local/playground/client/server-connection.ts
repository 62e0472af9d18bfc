import { format } from '../../../src/texts/format';
import type { Calls, Had, OfficeReply } from '../protocol';
import type { Connection, FrameContent } from './connection';
import type { PlaygroundWords } from './playground-words';

const JSON_TYPE = 'application/json';

/** Reaches the office on the server of `npm start`. */
export class ServerConnection implements Connection {
  readonly opensTabs = true;

  constructor(private readonly words: PlaygroundWords) {}

  call<Name extends keyof Calls>(
    name: Name,
    give: Calls[Name]['give'],
    had: Had,
  ): Promise<Calls[Name]['get']> {
    return this.post(`api/${name}`, JSON.stringify({ give, had }), JSON_TYPE);
  }

  callFromPage(fn: string, args: readonly unknown[]): Promise<object> {
    return this.post('exec/run', JSON.stringify({ fn, args }), JSON_TYPE);
  }

  async open(file: Blob): Promise<OfficeReply> {
    const response = await this.fetched('open', {
      method: 'POST',
      body: file,
      headers: { 'content-type': 'application/octet-stream' },
    });
    if (response.status === 400) throw new Error(this.words.damaged);
    return (await this.accepted(response)).json();
  }

  async save(): Promise<Blob> {
    return (await this.accepted(await this.fetched('office.xlsx', {}))).blob();
  }

  dialog(number: number): FrameContent {
    return { src: `dialog/${number}` };
  }

  visit(address: string): FrameContent | null {
    return address.startsWith(new URL('exec', location.href).href) ? { src: address } : null;
  }

  letterFile(number: number): string {
    return `letters/${number}.eml`;
  }

  private async post<Reply>(path: string, body: string, type: string): Promise<Reply> {
    const headers = { 'content-type': type };
    const response = await this.fetched(path, { method: 'POST', body, headers });
    return (await this.accepted(response)).json();
  }

  private async accepted(response: Response): Promise<Response> {
    if (response.ok) return response;
    throw new Error(format(this.words.callFailed, { message: await response.text() }));
  }

  private async fetched(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(path, init);
    } catch (error) {
      throw new Error(this.words.serverGone, { cause: error });
    }
  }
}
