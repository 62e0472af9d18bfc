import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { viewIn } from '../local/demo/mailbox';
import { readOptions } from '../local/demo/options';
import { type Played, playFollowUp, STAFF } from '../local/demo/play-follow-up';
import { nodeHost } from '../local/host/node/node-host';
import type { MenuLine } from '../local/services/world/menu';
import { stageFigures } from '../src/records/figures';
import type { SummaryView } from '../src/summary/rules/readers-summary';

/** Functions that Google calls: triggers and the page. */
const CALLED_BY_GOOGLE = ['onOpen', 'onSheetEdit', 'tick', 'doGet'];

/**
 * Tests dist in memory within seconds: its permissions are those of appsscript.json, an office
 * works with it for two days, units answer on their page, and every menu entry has its function.
 * Throws an error that names the fault.
 */
export function selfTest(root: string): void {
  const dist = join(root, 'dist');
  const [asked, declared] = [dist, root].map(permissionsAskedIn);
  if (asked !== declared) throw new Error(`appsscript.json asks for ${asked}, not ${declared}`);
  const played = playFollowUp(readOptions(['--days', '2']), {
    host: nodeHost,
    dist,
    pageAddress: 'https://script.google.com/macros/s/self-test/exec',
    print: () => {},
  });
  const missing = missingFunctions(dist, played);
  if (missing.length > 0) throw new Error(`Code.js has no function ${missing.join(', ')}`);
  const { summaries } = viewIn<SummaryView>(played.report());
  if (!summaries.some(({ totals }) => stageFigures(totals, 'acknowledge').done > 0)) {
    throw new Error('No unit could answer on its page');
  }
}

/**
 * Permissions of a manifest as one text. The permission for this spreadsheet counts like the one
 * for all spreadsheets, which a build that opens the file by its id needs.
 */
function permissionsAskedIn(folder: string): string {
  const { oauthScopes } = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  return oauthScopes.join(' ').replace('spreadsheets.currentonly', 'spreadsheets');
}

function missingFunctions(dist: string, { google }: Pick<Played, 'google'>): string[] {
  const script = vm.createContext({});
  vm.runInContext(readFileSync(join(dist, 'Code.js'), 'utf8'), script);
  const entries = google.menus(STAFF).flatMap(({ lines }) => lines.flatMap(functionsOf));
  return [...CALLED_BY_GOOGLE, ...entries].filter((name) => typeof script[name] !== 'function');
}

function functionsOf(line: MenuLine): string[] {
  if (line.kind === 'submenu') return line.menu.lines.flatMap(functionsOf);
  return line.kind === 'item' ? [line.functionName] : [];
}
