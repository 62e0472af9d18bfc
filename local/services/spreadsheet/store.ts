import { type Book, forked } from './book';

/** Change to a book; it checks everything before it changes anything, since it may be replayed. */
export type Change = (book: Book) => void;

/** The file with what each execution has written to it and not yet flushed. */
export interface Store {
  /** The file as the execution sees it; as committed for a person, or for null. */
  read(execution: number | null): Book;
  /** Changes the file as the execution sees it; at once for everybody when execution is null. */
  edit(execution: number | null, change: Change): void;
  /** Makes an execution's changes visible to all; throws what a change meets that has become impossible. */
  flush(execution: number): void;
  /** Forgets an execution's changes. */
  discard(execution: number): void;
  /** Lets the execution's next read see the file as it was before the last change by anyone. */
  readStale(execution: number): void;
  /** Replaces the file as a whole; nothing is pending any more. */
  restart(book: Book): void;
}

interface View {
  base: Book;
  book: Book;
  changes: Change[];
  failure: unknown;
}

/** Store of one file, beginning with the given book. */
export function createStore(first: Book): Store {
  let base = first;
  let previous = first;
  const views = new Map<number, View>();
  const stale = new Set<number>();

  function commit(book: Book) {
    previous = base;
    base = book;
  }

  function current(execution: number): View | undefined {
    const view = views.get(execution);
    if (view && view.base !== base) rebase(view, base);
    return view;
  }

  return {
    read(execution) {
      if (execution === null) return base;
      if (stale.delete(execution)) return previous;
      return current(execution)?.book ?? base;
    },
    edit(execution, change) {
      const view = execution === null ? undefined : current(execution);
      const book = view?.book ?? forked(base);
      change(book);
      if (view) view.changes.push(change);
      else if (execution === null) commit(book);
      else views.set(execution, { base, book, changes: [change], failure: null });
    },
    flush(execution) {
      const view = current(execution);
      if (!view) return;
      views.delete(execution);
      commit(view.book);
      if (view.failure) throw view.failure;
    },
    discard(execution) {
      views.delete(execution);
      stale.delete(execution);
    },
    readStale(execution) {
      stale.add(execution);
    },
    restart(book) {
      views.clear();
      stale.clear();
      base = book;
      previous = book;
    },
  };
}

function rebase(view: View, base: Book) {
  view.base = base;
  view.book = forked(base);
  view.changes = view.changes.filter((change) => {
    try {
      change(view.book);
      return true;
    } catch (error) {
      view.failure ??= error;
      return false;
    }
  });
}
