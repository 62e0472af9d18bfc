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
  /** Lets the execution see the file as it was before the last change by anyone, until readFresh. */
  readStale(execution: number): void;
  readFresh(execution: number): void;
  /**
   * Whether changes of executions are applied as they are made, rather than at a flush or the execution's end. Google says of
   * operations only that they are *sometimes* bundled (https://developers.google.com/apps-script/reference/spreadsheet), so
   * that a script has to be whole in either way.
   */
  writeAtOnce(on: boolean): void;
  /** Replaces the file as a whole; nothing is pending any more. */
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

/** Store of one file, beginning with the given book. */
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
