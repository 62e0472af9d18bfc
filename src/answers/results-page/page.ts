import type { FormProblem } from '../../forms/form-view';
import { button, buttonRow } from '../../frame/button';
import { askToConfirm } from '../../frame/dialog/ask-to-confirm';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { dayNote, textField } from '../../frame/fields/text-field';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import { wholeNumber } from '../../texts/number-text';
import {
  MAX_DRAWN,
  RESULT_STATES,
  type ResultState,
  type ResultsCalls,
  type ResultsView,
} from '../rules/results-view';
import { type Marks, type ResultRow, resultRow } from './result-row';
import { RESULTS_WORDS, type ResultsDialog } from './results-words';

/** What stays when the list is shown again. */
interface Shown {
  readonly marks: Marks;
  readonly position: string;
  readonly checkedOn: string;
  readonly drawCount: string;
  readonly state: ResultState;
  /** Keys of the results that were drawn, if only these are shown. */
  readonly drawn: readonly string[] | null;
}

const FIRST_DRAW = '10';

function openResults(view: ResultsView): void {
  const dialog = openDialog(view.language, RESULTS_WORDS, (words) => words.results.title);
  showResults(dialog, view, {
    ...{ marks: new Map(), position: '', checkedOn: view.today, drawCount: FIRST_DRAW },
    ...{ state: 'uncompared', drawn: null },
  });
}

function showResults(dialog: ResultsDialog, view: ResultsView, shown: Shown, done = ''): void {
  const { results: words, close, form } = dialog.words;
  const { marks, drawn } = shown;
  const status = element('div', { class: 'status' });
  const props = (name: string, label: string) => ({ id: name, name, label, hint: '', need: '' });
  const dispatch = choiceField(
    props('dispatch', words.dispatch),
    view.dispatches.map(({ id, label, uncompared }) => ({
      value: id,
      label: words.ofDispatch(label, dialog.count(uncompared)),
    })),
    view.dispatch,
  );
  const counted = (state: ResultState) =>
    view.results.filter((result) => result.state === state).length;
  const state = choiceField(
    props('state', words.show),
    RESULT_STATES.map((value) => ({
      value,
      label: words.ofState(words.states[value], dialog.count(counted(value))),
    })),
    shown.state,
  );
  const drawCount = textField(props('drawCount', words.drawCount), {
    ...{ kind: 'count', value: shown.drawCount, required: false },
  });
  const position = textField(props('position', words.position), {
    ...{ kind: 'text', value: shown.position, required: false },
  });
  const checkedOn = textField(props('checkedOn', words.checkedOn), {
    ...{ kind: 'day', value: shown.checkedOn, required: false, max: view.today },
    note: dayNote(form.dayChosen),
  });
  const now = (): Shown => ({
    ...{ marks, position: position.read(), checkedOn: checkedOn.read() },
    ...{ drawCount: drawCount.read(), state: state.read() as ResultState, drawn },
  });

  const rows = new Map<string, ResultRow>();
  const save = button('', 'main', () => void send());
  const countMarks = () => {
    const kinds = [...marks.values()].map(({ kind }) => kind);
    const count = (wanted: string) => dialog.count(kinds.filter((kind) => kind === wanted).length);
    save.textContent = words.save(count('matches'), count('returned'));
  };
  const body = element('tbody');
  const list = () => {
    rows.clear();
    const listed = view.results.filter((result) =>
      drawn === null ? result.state === state.read() : drawn.includes(result.key),
    );
    for (const result of listed)
      rows.set(result.key, resultRow(dialog, result, { marks, changed: countMarks }));
    const none = element('tr', {}, element('td', { colspan: '3' }, words.none));
    const lines = [...rows.values()].map((row) => row.element);
    fill(body, lines.length === 0 ? [none] : lines);
  };

  const load = async (id: string) => {
    const loaded = await runAct(dialog, {
      pressed: draw,
      status,
      run: () => server<ResultsCalls>().readResults(id),
    });
    if (loaded) showResults(dialog, loaded, { ...now(), drawn: null });
  };
  const draw = button(words.draw, 'second', async () => {
    const size = wholeNumber(drawCount.read(), MAX_DRAWN) ?? 0;
    drawCount.showProblem(size === 0 ? words.drawLimit(dialog.count(MAX_DRAWN)) : '');
    if (size === 0) return drawCount.focus();
    const drawing = await runAct(dialog, {
      pressed: draw,
      status,
      run: () => server<ResultsCalls>().drawResults(view.dispatch, size),
    });
    if (!drawing) return;
    const { keys, from } = drawing;
    if (keys.length === 0) showNotice(dialog, status, 'warning', words.nothingToDraw);
    else {
      const told = words.drawn(dialog.count(keys.length), dialog.count(from));
      showResults(dialog, drawing.view, { ...now(), drawn: keys }, told);
    }
  });
  const showAll =
    drawn === null
      ? null
      : button(words.showAll, 'second', () => showResults(dialog, view, { ...now(), drawn: null }));
  dispatch.element.addEventListener('change', () => void load(dispatch.read()));
  state.element.addEventListener('change', list);

  const send = async () => {
    if (marks.size === 0) {
      showNotice(dialog, status, 'warning', words.markFirst).scrollIntoView({ block: 'nearest' });
      return;
    }
    const fields = { position: position.read(), checkedOn: checkedOn.read() };
    const sent = await runAct(dialog, {
      pressed: save,
      status,
      run: async () => {
        const outcome = await server<ResultsCalls>().markResults({
          fields,
          marks: [...marks.values()],
        });
        const left = outcome.done ? await server<ResultsCalls>().readResults(view.dispatch) : view;
        return { outcome, left };
      },
    });
    if (!sent) return;
    const { outcome, left } = sent;
    if (outcome.done) showResults(dialog, left, { ...now(), marks: new Map() }, outcome.message);
    else tellProblems(outcome.problems);
  };
  const tellProblems = (problems: readonly FormProblem[]) => {
    const messageOf = (name: string) => problems.find(({ field }) => field === name)?.message ?? '';
    const fields = [position, checkedOn].map((field) => ({ name: field.name, field }));
    const texts = [...rows].map(([name, field]) => ({ name, field }));
    const all = [...fields, ...texts];
    for (const { name, field } of all) field.showProblem(messageOf(name));
    const first = all.find(({ name }) => messageOf(name) !== '');
    first?.field.focus();
    const told = new Set(all.map(({ name }) => name));
    const rest = problems.filter(({ field }) => !told.has(field)).map(({ message }) => message);
    if (rest.length > 0)
      showNotice(dialog, status, 'problem', ...rest).scrollIntoView({ block: 'nearest' });
  };

  const leave = () => {
    if (marks.size === 0) closeDialog();
    else
      askToConfirm(dialog, status, {
        sentences: [words.unsaved(dialog.count(marks.size))],
        answers: [{ label: words.closeUnsaved, act: closeDialog }],
      });
  };
  list();
  countMarks();
  const heads = [words.unit, words.answer, words.mark].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  const wide = (part: HTMLElement) => element('div', { class: 'wide' }, part);
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    status,
    paragraph(words.intro, 'soft'),
    element('div', { class: 'head' }, wide(dispatch.element), state.element),
    element(
      'div',
      { class: 'head' },
      ...[wide(position.element), checkedOn.element],
      element('div', { class: 'draw' }, drawCount.element, draw, showAll),
    ),
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), body),
    buttonRow(save, button(close, 'quiet', leave)),
  );
  state.element.hidden = drawn !== null;
  if (done !== '') showNotice(dialog, status, 'good', done).focus();
}

openResults(readView<ResultsView>());
