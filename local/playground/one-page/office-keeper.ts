import type { PlaygroundWords } from '../client/playground-words';
import { OfficeStore, OpenElsewhere } from './office-store';

/** Keeps the office for the next opening of the page. */
export class OfficeKeeper {
  private store: OfficeStore | null = null;

  /** `tell` is called with a sentence to show when the browser cannot store the office. */
  constructor(
    private readonly words: PlaygroundWords,
    private readonly tell: (sentence: string) => void,
  ) {}

  get isKeeping(): boolean {
    return this.store !== null;
  }

  /** Returns the office that was kept last, or `null`. */
  async open(): Promise<string | null> {
    try {
      this.store = await OfficeStore.open();
      return await this.store.takeOver();
    } catch (error) {
      this.giveUp(error);
      return null;
    }
  }

  async keep(office: string): Promise<void> {
    try {
      await this.store?.write(office);
    } catch (error) {
      this.giveUp(error);
    }
  }

  private giveUp(error: unknown): void {
    const { words } = this;
    this.store = null;
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    if (error instanceof OpenElsewhere) this.tell(words.openElsewhere);
    else this.tell(isFull ? words.storageFull : words.notKept);
  }
}
