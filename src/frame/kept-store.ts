/** Keeps texts of this tab, by key. */
export interface KeptStore {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** Whether what was written survives a reload of the page. */
  survivesReload(): boolean;
}

/**
 * Opens a store that outlives a reload where the browser allows it, and else lasts as long as the page. A
 * browser that refuses is no error for the person: `survivesReload` says what may be promised.
 */
export function openKeptStore(prefix: string): KeptStore {
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
  return {
    read: (key) => inPage.get(key) ?? attempt((kept) => kept.getItem(prefix + key), null),
    write: (key, text) => {
      inPage.set(key, text);
      attempt((kept) => kept.setItem(prefix + key, text), undefined);
    },
    remove: (key) => {
      inPage.delete(key);
      attempt((kept) => kept.removeItem(prefix + key), undefined);
    },
    survivesReload: () => storage !== null,
  };
}

function browserStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
