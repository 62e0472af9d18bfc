import { beforeAll, describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { probesAt } from '../../probes/asked/all-probes';
import type { BuiltKit } from '../../probes/kit/build-kit';
import { openKit, playPlace } from '../../probes/kit/play-kit';
import { othersThan } from '../../probes/read/held-to';
import { readLiveFile } from '../../probes/read/live-file';
import { builtKit, fileOf, keptBy, kitOn } from './built-kit';

let kit: BuiltKit;
let google: AppsScript;

beforeAll(async () => {
  kit = await builtKit();
  google = await kitOn();
});

/** Runs a part of the kit that is killed at one of its service calls. */
const runKilledAt = (faultAt: number) =>
  google.run({
    ...{ fn: 'runPart', args: [kit.key, 'phone-call'], context: 'page-call' },
    ...{ faultAt, kind: 'kill-before' },
  });

const names = probesAt('phone-call').map(({ name }) => name);

describe('a run that dies while it asks', () => {
  it('keeps the results from before, wherever it dies, and the next run goes on after the probe in which it died', () => {
    const saved = google.save();
    const { calls } = google.run({
      ...{ fn: 'runPart', args: [kit.key, 'phone-call'], context: 'page-call' },
    });
    const whole = keptBy(google)['phone-call'];
    expect(Object.keys(whole ?? {}).sort()).toEqual([...names].sort());
    for (let at = 1; at <= calls; at += 3) {
      google.restore(saved);
      expect(runKilledAt(at).killed).toBe('killed');
      const left = keptBy(google)['phone-call'] ?? {};
      const begun = names.filter((name) => left[name]);
      expect(begun).toEqual(names.slice(0, begun.length));
      const stopped = begun.filter((name) => 'stopped' in (left[name] ?? {}));
      expect(stopped).toEqual(stopped.length === 0 ? [] : [begun.at(-1)]);
      const { outcomes } = playPlace(google, kit.key, 'phone-call');
      const gone = Object.entries(outcomes['phone-call'] ?? {});
      expect(gone.map(([name]) => name).sort()).toEqual([...names].sort());
      expect(gone.filter(([, one]) => 'stopped' in one).map(([name]) => name)).toEqual(stopped);
    }
    google.restore(saved);
  });

  it('makes a partial file that is read, compared, and says where it stopped', () => {
    const saved = google.save();
    const { journal } = google.run({
      ...{ fn: 'runPart', args: [kit.key, 'phone-call'], context: 'page-call' },
    });
    const lock = journal.findIndex(({ name }) => name === 'Lock.tryLock') + 1;
    google.restore(saved);
    runKilledAt(lock);
    const file = readLiveFile(JSON.stringify(fileOf(keptBy(google))));
    expect(othersThan(file.outcomes, kit.local)).toEqual([
      'phone-call, script-lock: local true, Google "stopped"',
    ]);
    google.restore(saved);
  });
});

describe('without the key', () => {
  it('the page shows nothing and no call does anything', () => {
    const before = structuredClone(google.properties);
    expect(openKit(google, 'khác', 'desk')).toContain('refused');
    for (const [name, ...rest] of [
      ['look'],
      ['runPart', 'call'],
      ['press', 'night'],
      ['keepMeasured', 'round-trip', [1]],
      ['keepLook', 'menu', 'as said'],
    ]) {
      const { error } = google.callFromPage(String(name), 'khác', ...rest);
      expect(error?.message).toMatch(/thiếu khóa/);
    }
    for (const name of ['clockRun', 'limitRun', 'nightRun', 'doNothing']) {
      expect(google.callFromPage(name).error).toBeUndefined();
    }
    expect(google.properties).toEqual(before);
    expect([google.letters, google.triggers]).toEqual([[], []]);
  });

  it('the server accepts from the page only what the page measures', () => {
    const before = keptBy(google);
    google.callFromPage('keepMeasured', kit.key, 'sheet-read', 1);
    google.callFromPage('keepMeasured', kit.key, 'no-such-probe', 1);
    expect(keptBy(google)).toEqual(before);
  });
});
