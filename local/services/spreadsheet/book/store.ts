import { type Book, forked } from './book';

/**
 * Changes a book. Must check everything before it changes anything, because it may be repeated on a newer book.
 */
export type Change = (book: Book) => void;

export interface Store {
  /** Returns the file as the execution sees it. `null` (a person) sees only what is committed. */
  read(execution: number | null): Book;
  /**
   * Changes the file for the execution only, until it flushes. With `null` (a person) the change is committed
   * at once.
   */
  edit(execution: number | null, change: Change): void;
  /** Commits an execution's changes. Throws if one of them has become impossible; the others are committed. */
  flush(execution: number): void;
  discard(execution: number): void;
  /** Lets the execution read the file as it was before the last commit, until `readFresh` is called. */
  readStale(execution: number): void;
  readFresh(execution: number): void;
  /**
   * If `on` is true, executions' changes are committed at once. Otherwise they wait for a flush or the end of
   * the execution. Google documents only that operations are *sometimes* bundled
   * (https://developers.google.com/apps-script/reference/spreadsheet), so a script must work either way.
   */
  writeAtOnce(on: boolean): void;
  /** Replaces the whole file and drops all changes that are not flushed. */
  restart(book: Book): void;
}

interface View {
  base: Book;
  book: Book;
  changes: Change[];
  failure: unknown;
}

interface State {
  base: Book;
  previous: Book;
  readonly views: Map<number, View>;
  readonly stale: Set<number>;
  atOnce: boolean;
}

export function createStore(first: Book): Store {
  const state: State = {
    base: first,
    previous: first,
    views: new Map(),
    stale: new Set(),
    atOnce: false,
  };
  return {
    read: (execution) => read(state, execution),
    edit: (execution, change) => edit(state, state.atOnce ? null : execution, change),
    flush: (execution) => flush(state, execution),
    discard(execution) {
      state.views.delete(execution);
      state.stale.delete(execution);
    },
    readStale: (execution) => void state.stale.add(execution),
    readFresh: (execution) => void state.stale.delete(execution),
    writeAtOnce(on) {
      state.atOnce = on;
    },
    restart(book) {
      state.views.clear();
      state.stale.clear();
      state.base = book;
      state.previous = book;
    },
  };
}

function read(state: State, execution: number | null): Book {
  if (execution === null) return state.base;
  if (state.stale.has(execution)) return state.previous;
  return viewOf(state, execution)?.book ?? state.base;
}

function edit(state: State, execution: number | null, change: Change): void {
  const view = execution === null ? undefined : viewOf(state, execution);
  const book = view?.book ?? forked(state.base);
  change(book);
  if (view) view.changes.push(change);
  else if (execution === null) commit(state, book);
  else state.views.set(execution, { base: state.base, book, changes: [change], failure: null });
}

function flush(state: State, execution: number): void {
  const view = viewOf(state, execution);
  if (!view) return;
  state.views.delete(execution);
  commit(state, view.book);
  if (view.failure) throw view.failure;
}

function commit(state: State, book: Book): void {
  state.previous = state.base;
  state.base = book;
}

function viewOf(state: State, execution: number): View | undefined {
  const view = state.views.get(execution);
  if (view && view.base !== state.base) rebase(view, state.base);
  return view;
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
