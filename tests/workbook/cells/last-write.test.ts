import { describe, expect, it } from 'vitest';
import {
  formatLastWrite,
  momentOfWrite,
  notedOverwrite,
  overwriteOf,
} from '../../../src/workbook/cells/last-write';

const write = (minute: string, id: string) => ({ name: `2024-10-30T08:${minute}.a.0001`, id });

const own = write('05', 'VB-001/PN-006');
const other = write('06', 'VB-001/PN-001');

/** Content of the column in the row of the other write. */
const before = () => formatLastWrite(write('04', other.id));

describe('the last write of a row', () => {
  it('says nothing of a row that has its own', () => {
    expect(overwriteOf({ id: own.id, text: formatLastWrite(own) }, before)).toBeNull();
    expect(overwriteOf({ id: own.id, text: '' }, before)).toBeNull();
  });

  it('tells that a row was hit by a write that meant another and never arrived there', () => {
    const row = { id: own.id, text: formatLastWrite(other) };
    expect(overwriteOf(row, before)).toEqual(other);
    expect(momentOfWrite(other)).toBe('2024-10-30T08:06');
  });

  it('tells nothing of a copy of a row, however often the copied row is written afterwards', () => {
    const copy = { id: 'VB-001/PN-007', text: formatLastWrite(other) };
    expect(overwriteOf(copy, () => copy.text)).toBeNull();
    expect(overwriteOf(copy, () => formatLastWrite(write('09', other.id)))).toBeNull();
    expect(overwriteOf(copy, () => undefined)).toBeNull();
  });

  it('keeps what was noted while the row is written again', () => {
    const text = formatLastWrite(write('09', own.id), other);
    expect(notedOverwrite({ id: own.id, text })).toEqual(other);
    expect(overwriteOf({ id: own.id, text }, before)).toEqual(other);
    expect(notedOverwrite({ id: own.id, text: formatLastWrite(own) })).toBeNull();
  });

  it('says nothing of a row by the note of another one, whose text was put there', () => {
    const row = { id: own.id, text: formatLastWrite(write('09', other.id), own) };
    expect(notedOverwrite(row)).toBeNull();
    expect(overwriteOf(row, () => row.text)).toBeNull();
  });

  it('has ids with blanks as they are', () => {
    const [id, by] = ['UBND xã 1', write('06', 'UBND xã 2')];
    expect(notedOverwrite({ id, text: formatLastWrite({ name: own.name, id }, by) })).toEqual(by);
  });
});
