import type { FormOutcome } from '../../forms/form-view';
import { finishClosing } from '../../periods/jobs/copy-closings';
import { isSoundFile } from '../../periods/rules/period-file';
import { type Directive, isFollowed } from '../../records/directive';
import { type LowerReport, latestReports } from '../../records/lower-report';
import { pick } from '../../records/pick';
import { PLACE_KEYS } from '../../records/unit';
import { updateSummary } from '../../summary/jobs/update-summary';
import {
  type LowerFigures,
  lowerFigures,
  sentText,
  unlistedBeside,
} from '../../summary/rules/lower-figures';
import { say } from '../../texts/say';
import { releaseOf } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import { alone } from '../../workbook/alone';
import type { Ports } from '../../workbook/ports';
import {
  hasLower,
  lowerReportOf,
  needLowerName,
  readLower,
} from '../../workbook/reading/lower-reports';
import { type Office, readOffice, readTab, rowsOf } from '../../workbook/reading/office';
import { SCHEMA } from '../../workbook/reading/schema';
import { lowerTab } from '../../workbook/tabs/lower-tab';
import { ALL_TABS } from '../../workbook/tabs/tabs';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { addRows } from '../../workbook/writing/write-rows';
import type { LowerDesk, LowerDirective, LowerOrder } from '../rules/lower-desk';
import { lowerReport } from '../rules/lower-row';

/** Opens Nhập tổng hợp cấp dưới. */
export function openLower(ports: Ports): void {
  const title = ports.words().menu.importLower;
  ports.people.open('import-lower', title, { language: ports.language() });
}

/**
 * Gives the dialog what it compares files with. Throws the sentence for people when there is no dispatch, or when a tab
 * of their own stands where Cấp dưới has to be.
 */
export function lowerDesk(ports: Ports): LowerDesk {
  needLowerName(ports);
  const office = readOffice(ports);
  const { words, units } = office;
  const directives = office.directives.filter(isFollowed).map((one) => withOwing(one, office));
  if (directives.length === 0) throw new Error(words.errors.noOpenDirective);
  const ids = new Set(directives.map(({ id }) => id));
  return {
    directives,
    units: units.map((unit) => pick(unit, PLACE_KEYS)),
    reports: readLower(ports, words).filter(({ directive }) => ids.has(directive)),
    today: ports.clock.today(),
  };
}

/**
 * Takes in the files that a person has looked at: a row each in Cấp dưới, which is made if need be, and the summary
 * built anew. Everything is checked once more; a file that is on file already adds nothing, and nothing is replaced: of
 * two closings of an office the later counts. The flag of the summary goes up first, so that the clock ends what a dead run
 * began, and a closing that one has left is copied before the flag goes down. Its calls do not depend on the number of files.
 */
export function importLower(ports: Ports, order: LowerOrder): FormOutcome {
  const { message, isNew } = alone(ports, () => takeFiles(ports, order));
  if (isNew) {
    finishClosing(ports);
    updateSummary(ports);
  }
  return { done: true, message };
}

/** Writes what is new of the files. Runs under the lock. */
function takeFiles(ports: Ports, order: LowerOrder): { message: string; isNew: boolean } {
  const words = ports.words();
  const office = readOffice(ports);
  const directive = office.directives.find((one) => one.id === order.directive);
  checkOrder(order, office, directive);
  needLowerName(ports);
  if (!hasLower(ports)) ports.workbook.prepare(ALL_TABS, words, SCHEMA);
  const read = readTab(ports, lowerTab, words);
  const before = rowsOf(read)
    .map(lowerReportOf)
    .filter((row) => row.directive === order.directive && row.period === order.period);
  const known = new Set(before.map(({ fileSeal }) => fileSeal));
  const receivedAt = ports.clock.now();
  const place = pick(order, ['directive', 'period']);
  const added = order.files
    .filter(({ file }, at) => !known.has(file.seal) && isFirst(order, at))
    .map(({ file, code }) => lowerReport(file, { ...place, code, receivedAt }));
  const isNew = added.length > 0;
  if (isNew) markDue(ports);
  addRows(ports, lowerTab, read, added);
  const message = outcomeOf({ order, office, before, added }, directive?.number ?? '', words);
  if (isNew) {
    writeLog(ports, words, [
      { event: 'lowerImported', directive: order.directive, detail: message },
    ]);
  }
  return { message, isNew };
}

function withOwing(directive: Directive, office: Office): LowerDirective {
  const keys = ['id', 'type', 'number', 'issuedOn', 'issuingBody', 'subject'] as const;
  return { ...pick(directive, keys), owing: owing(directive.id, office).map(({ code }) => code) };
}

/** The units that owe a dispatch, in the order of the list. */
function owing(directive: string, { units, tracking }: Office): Office['units'] {
  const owed = new Map(
    rowsOf(tracking)
      .filter((row) => row.directive === directive)
      .map((row) => [row.unit, row]),
  );
  return units.filter((unit) => {
    const row = owed.get(unit.code);
    return row !== undefined && releaseOf(row, unit) === null;
  });
}

/** What comes from a browser is not taken on trust. */
function checkOrder(
  { period, files }: LowerOrder,
  { words: { lower }, units }: Office,
  directive: Directive | undefined,
): void {
  if (!directive || !isFollowed(directive)) throw new Error(lower.noDirective);
  if (typeof period !== 'string' || period.trim() === '') throw new Error(lower.noPeriod);
  const changed = files.find(({ file }) => !isSoundFile(file));
  if (changed) throw new Error(say(lower.changed, { office: changed.file.office }));
  const codes = new Set(['', ...units.map(({ code }) => code)]);
  const unknown = files.find(({ code }) => !codes.has(code));
  if (unknown) throw new Error(say(lower.unknownUnit, { code: unknown.code }));
}

function isFirst({ files }: LowerOrder, at: number): boolean {
  return files.findIndex(({ file }) => file.seal === files[at]?.file.seal) === at;
}

interface TakenIn {
  readonly order: LowerOrder;
  readonly office: Office;
  readonly before: readonly LowerReport[];
  readonly added: readonly LowerReport[];
}

function outcomeOf(
  { order, office, before, added }: TakenIn,
  number: string,
  { lower }: Words,
): string {
  const after = [...before, ...added];
  const corrected = latestReports(before).size + added.length - latestReports(after).size;
  const known = order.files.length - added.length;
  const figures = lowerFigures(after, owing(order.directive, office), order);
  return [
    ...(added.length > 0
      ? [say(lower.done, { count: added.length, number, period: order.period })]
      : []),
    ...(corrected > 0 ? [say(lower.corrected, { count: corrected })] : []),
    ...(known > 0 ? [say(lower.known, { count: known })] : []),
    ...(figures ? [standingOf(figures, lower)] : []),
  ].join(' ');
}

function standingOf(figures: LowerFigures, { standing, unlisted }: Words['lower']): string {
  const others = unlistedBeside(figures);
  return say(standing, {
    sent: sentText(figures, String),
    unlisted: others > 0 ? say(unlisted, { count: others }) : '',
  });
}
