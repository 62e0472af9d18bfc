import { format } from '../../../src/texts/format';
import type { Connection, FrameContent } from '../client/connection';
import type { PlaygroundWords } from '../client/playground-words';
import { framePage } from '../office/google-bridge';
import type { PlaygroundOffice } from '../office/playground-office';
import { officeText, saveOffice, UnusableOffice } from '../office/saved-office';
import type { Calls, Had, OfficeReply } from '../protocol';
import type { OfficeKeeper } from './office-keeper';

/** Address of unit pages in letters. It leads nowhere; the playground opens such links itself. */
export const PAGE_ADDRESS = 'https://chay-thu.don-doc.example.org/exec';

/** Calls that change nothing. */
const LOOKING: readonly (keyof Calls)[] = ['look', 'rows', 'letter', 'letterToShow', 'progress'];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reaches the office in the page itself. Keeps the office after each call that may change it. */
export class PageConnection implements Connection {
  readonly opensTabs = false;

  constructor(
    private readonly office: PlaygroundOffice,
    private readonly keeper: OfficeKeeper,
    private readonly words: PlaygroundWords,
  ) {}

  async call<Name extends keyof Calls>(
    name: Name,
    give: Calls[Name]['give'],
    had: Had,
  ): Promise<Calls[Name]['get']> {
    const act = () => this.office.call(name, asJson({ give, had }));
    const reply = LOOKING.includes(name) ? await this.answered(act) : await this.act(act);
    return reply as Calls[Name]['get'];
  }

  callFromPage(fn: string, args: readonly unknown[]): Promise<object> {
    return this.act(() => this.office.callFromPage(asJson({ fn, args })));
  }

  async open(file: Blob): Promise<OfficeReply> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return (await this.act(() => this.office.open(bytes))) as OfficeReply;
  }

  async save(): Promise<Blob> {
    const bytes = await saveOffice(this.office.requireSession(), PAGE_ADDRESS);
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX });
  }

  dialog(number: number): FrameContent {
    return { srcdoc: framePage(this.office.dialog(number), PAGE_ADDRESS) };
  }

  visit(address: string): FrameContent | null {
    if (!address.startsWith(PAGE_ADDRESS)) return null;
    return { srcdoc: framePage(this.office.visit(address), PAGE_ADDRESS) };
  }

  letterFile(): null {
    return null;
  }

  /** Runs `act` once the page has drawn that it is at work, and keeps the office. */
  private async act(act: () => object | Promise<object>): Promise<object> {
    await nextFrame();
    const reply = await this.answered(act);
    const { session } = this.office;
    if (session && !session.isWaiting) await this.keeper.keep(officeText(session, PAGE_ADDRESS));
    return reply;
  }

  private async answered(act: () => object | Promise<object>): Promise<object> {
    const { words } = this;
    try {
      return asJson(await act());
    } catch (error) {
      if (error instanceof UnusableOffice) throw new Error(words.damaged, { cause: error });
      // Errors of the imitated Google come from another realm, so `instanceof Error` is false for them.
      const { message = String(error) } = Object(error) as Partial<Error>;
      throw new Error(format(words.callFailed, { message }), { cause: error });
    }
  }
}

/** Copies a value as a request to a server would, so that both ways give the same. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Milliseconds after which a hidden page, which draws nothing, goes on. */
const HIDDEN = 50;

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, HIDDEN);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
