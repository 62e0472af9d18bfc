import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadAppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';

const source = `
  var runs = 0;
  function count() { runs += 1; return runs; }
  function facts() {
    const stored = PropertiesService.getScriptProperties().getProperty('name');
    console.log(stored);
    return [SpreadsheetApp.getActiveSpreadsheet().getName(), stored, new Date().toISOString(), Math.random()];
  }
  function keep(name) { PropertiesService.getScriptProperties().setProperty('name', name); }
  function hour() { return new Date().getHours(); }
  function words() {
    const file = HtmlService.createHtmlOutputFromFile('words').getContent();
    return JSON.parse(file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1));
  }
  function areKept() { return [words() === words(), Object.isFrozen(words().menu)]; }
`;

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'don-doc-shared-'));
  writeFileSync(join(dist, 'Code.js'), source);
});

afterEach(() => rmSync(dist, { recursive: true }));

function file(name: string, options: AppsScriptOptions = {}) {
  const google = loadAppsScript({ dist, evaluates: 'once', spreadsheetName: name, ...options });
  google.run({ fn: 'keep', args: [name] });
  return google;
}

const [earlier, later] = ['2024-10-30T01:00:00Z', '2025-01-02T03:00:00Z'];

function twoFiles(evaluates: 'everyRun' | 'once') {
  const huyen = file('Huyện', { evaluates, now: earlier, seed: 1 });
  const xa = file('Xã', { evaluates, now: later, seed: 2 });
  return { huyen, xa };
}

it('each of two files finds its own services, clock and random numbers in the shared context', () => {
  const [apart, shared] = (['everyRun', 'once'] as const).map((evaluates) => {
    const { huyen, xa } = twoFiles(evaluates);
    const told = [huyen, xa, huyen].map((google) => google.run({ fn: 'facts' }).result);
    return { told, logs: [huyen.logs, xa.logs] };
  });
  expect(shared).toEqual(apart);
  expect(shared?.logs).toEqual([['log: Huyện', 'log: Huyện'], ['log: Xã']]);
});

it('a run keeps its own globals after a run of another file in between', () => {
  const { huyen, xa } = twoFiles('once');
  let between: unknown;
  const at = { 1: () => (between = xa.run({ fn: 'facts' }).result) };
  const { result } = huyen.run({ fn: 'facts', at });
  expect(result).toEqual(['Huyện', 'Huyện', expect.stringMatching(/^2024/), expect.any(Number)]);
  expect(between).toEqual(['Xã', 'Xã', expect.stringMatching(/^2025/), expect.any(Number)]);
});

it('files of one project share the script that is evaluated once, and only those', () => {
  const counts = () => file('Xã').run({ fn: 'count' }).result;
  expect([counts(), counts()]).toEqual([1, 2]);
  expect(file('Xã', { evaluates: 'everyRun' }).run({ fn: 'count' }).result).toBe(1);
});

it('JSON in a file of the project is parsed once, and cannot be changed', () => {
  const json = '<script type="application/json">{"menu":{"setUp":"Thiết lập"}}</script>\n';
  writeFileSync(join(dist, 'words.html'), json);
  expect(file('Xã').run({ fn: 'words' }).result).toEqual({ menu: { setUp: 'Thiết lập' } });
  const [once, everyRun] = (['once', 'everyRun'] as const).map(
    (evaluates) => file('Xã', { evaluates }).run({ fn: 'areKept' }).result,
  );
  expect([once, everyRun]).toEqual([
    [true, true],
    [false, false],
  ]);
});

it('a project that was built again in its folder is read again', () => {
  expect(file('Xã').run({ fn: 'count' }).result).toBe(1);
  writeFileSync(join(dist, 'Code.js'), source.replace('runs = 0', 'runs = 20'));
  expect(file('Xã').run({ fn: 'count' }).result).toBe(21);
});

it('a script in another zone has a context of its own', () => {
  const hours = ['Asia/Ho_Chi_Minh', 'Asia/Tokyo'].map(
    (scriptZone) => () => file('Xã', { scriptZone }).run({ fn: 'hour' }).result,
  );
  expect(hours.map((hour) => hour())).toEqual([8, 10]);
  expect(hours.map((hour) => hour())).toEqual([8, 10]);
});
