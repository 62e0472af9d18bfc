import { rowFaults } from '../answers/rules/row-faults';
import { answerDetail, completedChange } from '../dispatches/jobs/answer-detail';
import { noteDeadlines } from '../dispatches/jobs/note-deadlines';
import { stampClosed } from '../dispatches/jobs/stamp-closed';
import { checkTemplates } from '../letters/compose/check-templates';
import { movedNotes } from '../letters/jobs/moved-deadlines';
import type { Directive } from '../records/directive';
import type { Obligation } from '../records/obligation';
import { ALL_NAMES } from '../words/names-in';
import type { Words } from '../words/words';
import { alone } from '../workbook/alone';
import type { Ports, SheetEdit } from '../workbook/ports';
import { schemaFault } from '../workbook/reading/file-schema';
import { directiveOf, readTab, rowsOf } from '../workbook/reading/office';
import { directivesTab } from '../workbook/tabs/directives-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { raiseQueue } from '../workbook/writing/queue-flag';
import { markDue } from '../workbook/writing/summary-due';
import { personName, writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';

/**
 * Takes up what a person changed in Theo dõi: gives an answer recorded in the dropdowns its day and channel,
 * stamps who changed the row and when, holds it to the rules of answers, logs it. A template is checked as soon as it
 * is changed, a dispatch that was closed in its dropdown gets the day, and deadlines in the wrong order are said. Every edit raises the summary's flag, one in Hộp thư đi also the queue's, since a letter may be put back
 * there by hand. Does nothing for anyone but the owner, whose trigger it is, and only says why while the file is of
 * another schema.
 */
export function takeEdit(ports: Ports, edit: SheetEdit): void {
  const words = ports.words();
  if (ports.memory.get('owner') !== ports.account.effective()) return;
  if (!ports.triggers.isOurs(edit.triggerUid)) throw new Error(words.errors.notAllowed);
  const isIn = (tab: 'tracking' | 'directives' | 'outbox' | 'templates' | 'settings') =>
    ALL_NAMES.some(({ tabs }) => tabs[tab].name === edit.tab);
  const fault = schemaFault(ports, isIn('settings'));
  if (fault !== null) {
    ports.people.toast(fault);
    return;
  }
  markDue(ports);
  if (isIn('outbox')) raiseQueue(ports.memory);
  if (isIn('directives')) {
    alone(ports, () => stampClosed(ports));
    noteDeadlines(ports, edit, (directives) => movedNotes(ports, directives));
  }
  if (isIn('templates')) alone(ports, () => checkTemplates(ports));
  if (isIn('tracking') && edit.lastRow > trackingTab.headerRow)
    alone(ports, () => stampRows(ports, edit));
}

function stampRows(ports: Ports, { firstRow, lastRow }: SheetEdit): void {
  const words = ports.words();
  const read = readTab(ports, trackingTab, words);
  const directives = rowsOf(readTab(ports, directivesTab, words)).map(directiveOf);
  const today = ports.clock.today();
  const stamp = { changedBy: personName(ports, words), changedAt: ports.clock.now() };
  const edited = read.rows.flatMap(({ at, row }) => {
    const directive = directives.find(({ id }) => id === row.directive);
    if (at < firstRow || at > lastRow || !directive) return [];
    const change = completedChange(row, { today, version: directive.version }, words);
    return [{ at, directive, row: { ...row, ...change }, change: { ...change, ...stamp } }];
  });
  if (edited.length === 0) return;
  changeRows(ports, trackingTab, read, new Map(edited.map(({ at, change }) => [at, change])));
  const faults = edited.map(({ row, directive }) =>
    faultSentence(row, directive, { words, today }),
  );
  writeLog(
    ports,
    words,
    edited.map(({ row }, index) => ({
      event: 'sheetEdited' as const,
      directive: row.directive,
      unit: row.unit,
      detail: [answerDetail(row, words), faults[index]].filter(Boolean).join(' · '),
    })),
  );
  const said = faults.filter((fault) => fault !== '');
  if (said.length > 0) ports.people.toast(said.join('\n'));
}

/** Says which cells of an edited row break the rules of answers; '' when none does. */
function faultSentence(
  row: Obligation,
  { issuedOn }: Directive,
  { words, today }: { words: Words; today: string },
): string {
  const { headers } = words.tabs.tracking;
  return rowFaults(row, { issuedOn, today })
    .map(({ column, fault }) => `${row.key}, ${headers[column]}: ${words.answerFaults[fault]}`)
    .join(' ');
}
