export interface BrowserStore {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  /**
   * Time at which an earlier page wrote the text, in milliseconds since 1970, or `null` if there is
   * no text or this page wrote it.
   */
  writtenBefore(key: string): number | null;
  /** False if texts are lost when the page is reloaded. */
  survivesReload(): boolean;
}

const KEPT_DAYS = 7;

/**
 * Opens a store in `localStorage`. If the browser refuses, texts are kept in memory until the page
 * is reloaded, and `survivesReload` returns false. Opening removes entries older than `days` whose
 * prefix is the same up to the first colon.
 */
export function openBrowserStore(prefix: string, days = KEPT_DAYS): BrowserStore {
  const inPage = new Map<string, string>();
  let storage = browserStorage();
  const attempt = <Result>(act: (storage: Storage) => Result, otherwise: Result): Result => {
    if (storage === null) return otherwise;
    try {
      return act(storage);
    } catch {
      storage = null;
      return otherwise;
    }
  };
  const stored = (key: string) => attempt((kept) => kept.getItem(prefix + key), null);
  attempt((kept) => removeOld(kept, prefix.split(':')[0] ?? '', days), undefined);
  return {
    read: (key) => inPage.get(key) ?? stored(key)?.replace(/^\d+ /, '') ?? null,
    write: (key, text) => {
      inPage.set(key, text);
      attempt((kept) => kept.setItem(prefix + key, `${Date.now()} ${text}`), undefined);
    },
    remove: (key) => {
      inPage.delete(key);
      attempt((kept) => kept.removeItem(prefix + key), undefined);
    },
    writtenBefore: (key) => {
      const text = inPage.has(key) ? null : stored(key);
      return text === null ? null : Number.parseInt(text, 10);
    },
    survivesReload: () => storage !== null,
  };
}

function removeOld(storage: Storage, owner: string, days: number): void {
  const oldest = Date.now() - days * 86_400_000;
  const own = Object.keys(storage).filter((key) => key.startsWith(`${owner}:`));
  for (const key of own) if (!(Number.parseInt(storage[key], 10) > oldest)) storage.removeItem(key);
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
