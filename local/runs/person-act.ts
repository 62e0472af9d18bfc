import type { SpreadsheetService } from '../services/spreadsheet/spreadsheet-service';
import type { PersonAct, RunRequest } from './run-request';

type File = Pick<
  SpreadsheetService,
  'snapshot' | 'sort' | 'insertRow' | 'deleteRow' | 'renameTab' | 'renameHeader'
>;

function firstHeader(file: File, tab: string): string {
  const { values = [] } = file.snapshot().tabs.find(({ name }) => name === tab) ?? {};
  const rows = [values[1] ?? [], values[0] ?? []];
  return String(rows.flat().find((cell) => typeof cell === 'string' && cell !== '') ?? '');
}

/** Does to the file what a person does in the middle of a run. */
export function personAct(file: File, act: PersonAct, request: RunRequest): void {
  const tab = request.tab ?? file.snapshot().tabs[0]?.name ?? '';
  const row = request.row ?? 3;
  if (act === 'sort') file.sort(tab, 1, false, row);
  else if (act === 'insert-row') file.insertRow(tab, row);
  else if (act === 'delete-row') file.deleteRow(tab, row);
  else if (act === 'rename-tab') file.renameTab(tab, `${tab} (cũ)`);
  else file.renameHeader(tab, request.header ?? firstHeader(file, tab), 'Tiêu đề khác');
}
