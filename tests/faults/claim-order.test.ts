import { describe, expect, it } from 'vitest';
import { cellAt, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { lettersEach, statesEach, threeQueued, tick } from './three-letters';

const google = threeQueued();
const saved = google.save();
const { journal } = google.run(tick);
const data = journal.filter(({ kind }) => kind === 'data');
const first = data.findIndex(({ name }) => name === 'MailApp.sendEmail');
const section = data.slice(
  data.findIndex(({ name }) => name === 'Lock.tryLock'),
  data.findIndex(({ name }) => name === 'Lock.releaseLock') + 1,
);
const namesIn = (calls: typeof data) => calls.map(({ name }) => name);

describe('the claim of a letter', () => {
  shows(12);
  it('is written, flushed and read back under the lock, before the first letter is sent', () => {
    const names = namesIn(section);
    const [written, flushed] = [
      names.lastIndexOf('Range.setValues'),
      names.indexOf('SpreadsheetApp.flush'),
    ];
    expect(names.at(0)).toBe('Lock.tryLock');
    expect(written).toBeGreaterThan(0);
    expect(flushed).toBe(written + 1);
    expect(names.slice(flushed + 1)).toContain('Sheet.getSheetValues');
    expect(section.at(-1)?.call).toBeLessThan(data[first]?.call ?? 0);
  });

  it('needs one write and one flush', () => {
    const writes = namesIn(section).filter((name) => /^Range\.set|flush/.test(name));
    expect(writes).toEqual(['Range.setValues', 'SpreadsheetApp.flush']);
  });

  it('holds the lock while no letter is sent', () => {
    shows(9);
    const sending = namesIn(data.slice(first, first + 6));
    expect(sending).toEqual([
      'MailApp.sendEmail',
      'Properties.setProperty',
      'MailApp.sendEmail',
      'Properties.setProperty',
      'MailApp.sendEmail',
      // With the letter sent last
      'Properties.setProperties',
    ]);
    expect(data[first - 1]?.name).toBe('Properties.setProperty');
  });
});

describe('a letter that a person cancels after its claim was written', () => {
  it('is not sent: only letters that are read back as claimed are sent', () => {
    shows(12);
    google.restore(saved);
    const flushed = section.findIndex(({ name }) => name === 'SpreadsheetApp.flush');
    const readBack = section[flushed + 1]?.call ?? 0;
    const cancel = () => {
      const state = cellAt(google, 'outbox', 'state', 3);
      google.file.type(words.tabs.outbox.name, state, words.choices.letterState.cancelled);
    };
    google.run({ ...tick, at: { [readBack]: cancel } });
    expect(lettersEach(google)).toEqual([1, 0, 1]);
    expect(statesEach(google)).toEqual(['Đã gửi', 'Đã hủy', 'Đã gửi']);
  });
});
