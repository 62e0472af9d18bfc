import { letterToShow } from '../../demo/letter-to-show';
import { errorInLanguage, withErrorLanguage } from '../../services/errors/in-language';
import { boxOfA1 } from '../../services/spreadsheet/book/a1';
import { menuFunction } from '../../services/world/menu';
import type { Calls, Had, TypedText } from '../protocol';
import { actOnStretch } from './act-on-stretch';
import { CallError } from './call-error';
import { cellAt } from './changed-cells';
import { passOneDay } from './days';
import { setFaults } from './faults';
import { letterView } from './letters';
import type { OfficeSession } from './office-session';

const MAX_ROWS = 500;

type Call = Exclude<keyof Calls, 'begin' | 'progress'>;
type Handler<Name extends Call> = (
  session: OfficeSession,
  give: Calls[Name]['give'],
  had: Had,
) => Calls[Name]['get'];

const HANDLERS: { readonly [Name in Call]: Handler<Name> } = {
  look: (session, _give, had) => ({ office: session.view(had) }),

  edit(session, { tab, cells }, had) {
    const { google, user } = session;
    const { name } = session.tab(tab);
    const [only, ...more] = cells;
    const typed = session.history.perform(() =>
      only && more.length === 0
        ? google.type(user, name, only.a1, only.text)
        : { refusal: null, runs: google.typeFast(user, name, textsOf(cells)) },
    );
    const touched = cells.flatMap(({ a1 }) => {
      const box = boxOfA1(a1, { rows: 1e6, columns: 1e4 });
      return box ? [{ tab, row: box.row, column: box.column }] : [];
    });
    const runs = typed.runs.map((report) => session.runView(report));
    const refusal = typed.refusal && errorInLanguage(session.language, typed.refusal);
    return { office: session.view(had, touched), refusal, runs };
  },

  act(session, { tab, act }, had) {
    const { google, history, language } = session;
    withErrorLanguage(language, () =>
      history.perform(() => actOnStretch(google.file, session.tab(tab), act)),
    );
    return { office: session.view(had) };
  },

  undo(session, { way }, had) {
    const done = session.history.step(way);
    return { done, office: session.view(had) };
  },

  press(session, { label, tab, a1 }, had) {
    const { google, user } = session;
    google.file.select(session.tab(tab).name, a1);
    const fn = menuFunction([...google.menus(user)], label);
    if (fn === null) throw new CallError(404, `No menu line "${label}"`);
    const report = google.attend({ fn, user, context: 'menu' });
    session.recordQuestion(report);
    return { run: session.runView(report), office: session.view(had) };
  },

  answer(session, { execution, button, text }, had) {
    const seen = session.shownBefore(execution);
    const report = session.google.answer(execution, { button, text });
    session.recordQuestion(report);
    return { run: session.runView(report, seen), office: session.view(had) };
  },

  call(session, { fn, args, at }, had) {
    const { google, user } = session;
    if (at) google.file.select(session.tab(at.tab).name, at.a1);
    const report = google.attendCall(user, fn, ...args);
    session.recordQuestion(report);
    return { run: session.runView(report), office: session.view(had) };
  },

  rows(session, { tab, first, last }) {
    const found = session.tab(tab);
    const rows = Array.from({ length: Math.min(last - first + 1, MAX_ROWS) }, (_, i) => first + i);
    const cells = rows.flatMap((row) =>
      Array.from({ length: found.look[row - 1]?.length ?? 0 }, (_, i) => cellAt(found, row, i + 1)),
    );
    return { cells };
  },

  letter(session, { number }) {
    const letter = letterView(session.google, number);
    if (!letter) throw new CallError(404, `No letter ${number}`);
    return { letter };
  },

  letterToShow: ({ google }) => {
    const letter = letterToShow(google);
    return { letter: letter && { number: letter.number, address: letter.address } };
  },

  pass(session, { step }, had) {
    const arrived = passOneDay(session, step);
    return { arrived, office: session.view(had) };
  },

  faults(session, faults, had) {
    setFaults(session, faults);
    return { office: session.view(had) };
  },
};

export function answerCall(
  session: OfficeSession,
  name: string,
  { give, had }: { readonly give: object; readonly had: Had },
): object {
  if (!Object.hasOwn(HANDLERS, name)) throw new CallError(404, `No call ${name}`);
  const handler = HANDLERS[name as Call] as Handler<Call>;
  return handler(session, give as never, had);
}

function textsOf(cells: readonly TypedText[]): Record<string, string> {
  return Object.fromEntries(cells.map(({ a1, text }) => [a1, text]));
}
