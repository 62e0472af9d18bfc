import { loadAppsScript } from '../local/apps-script';
import { faultTrials } from '../local/fault-trials';
import { benchOffice, expectDone, OWNER } from './bench-office';
import { type Figure, timed } from './measure';

const GRID = `
function write() { SpreadsheetApp.getActiveSheet().getRange(1, 1, 10000, 20).setValues(cells()); }
function read() { return SpreadsheetApp.getActiveSheet().getRange(1, 1, 10000, 20).getValues().length; }
function grow() { SpreadsheetApp.getActiveSheet().insertRowsAfter(1000, 9000); }
var made = null;
function cells() {
  const rows = [];
  for (let r = 0; r < 10000; r++) { const row = []; for (let c = 0; c < 20; c++) row.push(c % 3 ? 'Đơn vị ' + r : r * c); rows.push(row); }
  return rows;
}
`;

/** All kinds of faults, and all changes that a person may make to the sheet meanwhile. */
const KINDS = [
  'throw-before',
  'throw-after',
  'kill-before',
  'kill-after',
  'quota-en',
  'quota-vi',
  'lock-timeout',
  'stale-read',
  'sort',
  'insert-row',
  'delete-row',
  'rename-header',
  'rename-tab',
] as const;

/** Measures the emulator in local/: loading, reading and writing cells, and a loop of faults. */
export function machineFigures(): Figure[] {
  return [...loading(), ...grid(), ...faultLoop()];
}

function loading(): Figure[] {
  const load = () => {
    loadAppsScript().open();
  };
  return [
    {
      name: 'make services, evaluate the compiled bundle, run onOpen',
      value: timed(9, load),
      unit: 'ms',
      limit: 50,
    },
  ];
}

function grid(): Figure[] {
  const google = loadAppsScript({ source: GRID });
  const run = (fn: string) => () => {
    const { error } = google.run({ fn, user: 'vanphong@phuninh.example.org', context: 'menu' });
    if (error) throw new Error(error.message);
  };
  run('grow')();
  return [
    {
      name: 'setValues 10,000 × 20, cells made included',
      value: timed(5, run('write')),
      unit: 'ms',
      limit: 150,
    },
    { name: 'getValues 10,000 × 20', value: timed(5, run('read')), unit: 'ms', limit: 150 },
  ];
}

/** Measures a run that sends 20 letters, repeated with every kind of fault at each of its service calls. */
function faultLoop(): Figure[] {
  const google = benchOffice(20, 1);
  expectDone(google, 'queueLetters');
  const start = performance.now();
  let trials = 0;
  const request = {
    fn: 'sendNextChunk',
    user: OWNER,
    context: 'dialog-call',
    tab: 'Hộp thư đi',
  } as const;
  for (const _trial of faultTrials(google, request, KINDS)) trials += 1;
  return [
    {
      name: 'fault loop over a 20-letter run',
      value: performance.now() - start,
      unit: 'ms',
      limit: 60_000,
    },
    { name: 'faults struck in it', value: trials, unit: 'trials' },
  ];
}
