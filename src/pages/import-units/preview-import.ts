import type { FormOutcome, ImportPreview } from '../../core/dialog-view';
import { button } from '../frame/button';
import { call, sentenceOf } from '../frame/call';
import { element, fill } from '../frame/element';
import { notice, paragraph } from '../frame/notice';
import { outcomeNotice } from '../frame/outcome-notice';
import { runAct } from '../frame/run-act';
import type { ImportDesk } from './import-desk';
import { previewCounts, previewLists } from './preview-lists';
import type { Table } from './read-table';

const ROWS_SHOWN = 6;

/** A list that was read, on its way to being imported. */
export interface ReadList {
  readonly table: Table;
  /** Whether its encoding was guessed. */
  readonly guessed: boolean;
  again(): void;
}

/** Shows what importing a list would do; nothing is written before the button is pressed. */
export async function previewImport(desk: ImportDesk, list: ReadList): Promise<void> {
  const { import: words } = desk.words;
  const result = element('div', { class: 'result' }, paragraph(words.checking));
  const again = button(words.again, 'second', list.again);
  desk.show(
    element('h1', { class: 'spoken' }, words.title),
    list.guessed ? notice('warning', paragraph(words.oldEncoding)) : null,
    firstRows(desk, list.table),
    result,
    element('p', { class: 'acts' }, again),
  );
  desk.announce(words.checking);
  try {
    const preview = await call<ImportPreview>('previewUnitImport', list.table);
    fill(result, previewParts(desk, list, preview));
    desk.announce(words.notYet);
  } catch (error) {
    const sentence = desk.words.failed(sentenceOf(error));
    fill(result, [notice('problem', paragraph(sentence))]);
    desk.announce(sentence);
  }
}

function previewParts(desk: ImportDesk, list: ReadList, preview: ImportPreview): HTMLElement[] {
  const { import: words } = desk.words;
  const count = preview.added.length + preview.changed.length;
  const parts = [previewCounts(desk, preview)];
  if (count === 0)
    return [...parts, notice('plain', paragraph(words.nothing)), ...previewLists(desk, preview)];
  const said = element('div');
  const write = button(words.write(desk.count(count)), 'main', async () => {
    const outcome = await runAct(desk, {
      buttons: [write],
      pressed: write,
      said,
      run: () => call<FormOutcome>('importUnits', list.table),
    });
    if (outcome?.done) desk.finish('good', outcome.message);
    else if (outcome) fill(said, [outcomeNotice(outcome)]);
  });
  return [
    ...parts,
    notice('plain', paragraph(words.notYet), element('p', { class: 'acts' }, write)),
    said,
    ...previewLists(desk, preview),
  ];
}

function firstRows(desk: ImportDesk, table: Table): HTMLElement {
  const { import: words } = desk.words;
  const shown = table.slice(0, ROWS_SHOWN);
  const all = desk.count(table.length);
  const title =
    shown.length < table.length
      ? words.firstRows(desk.count(shown.length), all)
      : words.allRows(all);
  const rows = shown.map((row, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(at + 1)),
      ...row.map((cell) => element('td', {}, cell)),
    ),
  );
  const region = { class: 'scroll raw', tabindex: '0', role: 'region', 'aria-label': title };
  return element(
    'section',
    {},
    element('h2', {}, title),
    element('div', region, element('table', {}, element('tbody', {}, ...rows))),
  );
}
