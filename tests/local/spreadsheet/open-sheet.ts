import { signatureError } from '../../../local/services/errors/signature-error';
import { serviceObject } from '../../../local/services/objects/service-object';
import {
  createSpreadsheetService,
  type SpreadsheetOptions,
} from '../../../local/services/spreadsheet/spreadsheet-service';
import type { Execution, Machine } from '../../../local/services/world/machine-port';

const NOON = Date.parse('2026-04-05T05:00:00Z');

/**
 * Creates a spreadsheet for a test. Returns its first tab, and `asRun`, which calls `body` as a run
 * with the given id.
 */
export function openSheet(options: Partial<SpreadsheetOptions> = {}) {
  let running: Execution | null = null;
  const machine: Machine = {
    handle: (className, methods) =>
      serviceObject(className, methods, (_class, _method, _args, body) => body()),
    now: () => NOON,
    execution: () => running,
    noteTab: () => undefined,
    signatureError,
  };
  const service = createSpreadsheetService(machine, {
    id: 'file-1',
    name: 'Theo dõi văn bản',
    locale: 'vi_VN',
    zone: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  const file = service.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheets()[0];
  if (!sheet) throw new Error('A new file has a tab');
  const asRun = <T>(id: number, body: () => T): T => {
    running = {
      id,
      context: 'menu',
      effectiveUser: 'owner@example.org',
      activeUser: 'owner@example.org',
    };
    try {
      return body();
    } finally {
      running = null;
    }
  };
  return { service, file, sheet, tab: sheet.getName(), app: service.SpreadsheetApp, asRun };
}
