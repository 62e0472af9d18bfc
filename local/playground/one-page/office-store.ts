const DATABASE = 'don-doc-playground';
const STORE = 'office';
const KEY = 'open';

/** `writer` is the page that wrote last. */
interface KeptOffice {
  readonly text: string;
  readonly writer: string;
}

/** Another page has opened the office since. */
export class OpenElsewhere extends Error {}

/** Keeps one office in the browser's IndexedDB. Of several pages only the one opened last may write. */
export class OfficeStore {
  private readonly writer = String(Math.random());

  private constructor(private readonly database: IDBDatabase) {}

  /** Rejects if the browser keeps nothing for this page. */
  static open(): Promise<OfficeStore> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(DATABASE, 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
      opening.addEventListener('success', () => resolve(new OfficeStore(opening.result)));
      opening.addEventListener('error', () => reject(opening.error));
    });
  }

  /** Returns the kept office and takes it over from other pages. `null` if there is none. */
  takeOver(): Promise<string | null> {
    const { writer } = this;
    return this.transact((kept, put) => {
      put({ text: kept?.text ?? '', writer });
      return kept?.text || null;
    });
  }

  /** Throws `OpenElsewhere`, or the browser's error if its storage is full. */
  async write(text: string): Promise<void> {
    const { writer } = this;
    const isWritten = await this.transact((kept, put) => {
      if (kept?.writer !== writer) return false;
      put({ text, writer });
      return true;
    });
    if (!isWritten) throw new OpenElsewhere();
  }

  private transact<T>(
    act: (kept: KeptOffice | undefined, put: (kept: KeptOffice) => void) => T,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(STORE, 'readwrite');
      const store = transaction.objectStore(STORE);
      const reading: IDBRequest<KeptOffice | undefined> = store.get(KEY);
      reading.addEventListener('success', () => {
        const result = act(reading.result, (kept) => store.put(kept, KEY));
        transaction.addEventListener('complete', () => resolve(result));
      });
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  }
}
