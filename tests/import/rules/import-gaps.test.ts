import { describe, expect, it } from 'vitest';
import { importGaps } from '../../../src/import/rules/import-gaps';
import { importing } from '../../builders/list';
import { unit } from '../../builders/unit';

const gapsOf = (rows: Parameters<typeof importing>[1][], hasEmail = true) =>
  importGaps({
    plan: importing([], ...rows),
    mapping: hasEmail ? { name: 0, email: 1 } : { name: 0 },
    onFile: [],
  }).map(({ kind, count, of }) => `${kind} ${count}/${of}`);

describe('before an import it is said', () => {
  it('that no unit has an address, where the list has no such column', () => {
    expect(gapsOf([{ name: 'A', phone: '0100' }, { name: 'B' }], false)).toEqual([
      'noEmailColumn 2/2',
      'unreachable 1/2',
    ]);
  });

  it('how many units have none, where addresses stand beside names', () => {
    const rows = [
      { name: 'A', email: 'a@mau.example.org' },
      { name: 'B', phone: '0100' },
    ];
    expect(gapsOf(rows, false)).toEqual(['noAddress 1/2']);
  });

  it('how many units have no usable one', () => {
    const rows = [
      { name: 'A', email: 'a@mau.example.org' },
      { name: 'B', email: 'sai', phone: '0100' },
    ];
    expect(gapsOf(rows)).toEqual(['noAddress 1/2']);
  });

  it('how many stand in no block, where others do', () => {
    const email = 'a@mau.example.org';
    expect(
      gapsOf([
        { name: 'A', email, block: 'X' },
        { name: 'B', email },
      ]),
    ).toEqual(['noBlock 1/2']);
    expect(gapsOf([{ name: 'A', email }])).toEqual([]);
  });

  it('how many lines stay out', () => {
    const email = 'a@mau.example.org';
    expect(
      gapsOf([
        { name: 'A', email },
        { name: '', email },
      ]),
    ).toEqual(['left 1/2']);
  });

  it('of units on file by what they have there', () => {
    const known = unit({ name: 'A', email: 'a@mau.example.org' });
    const plan = importing([known], { name: 'A' });
    expect(importGaps({ plan, mapping: { name: 0 }, onFile: [known] })).toEqual([]);
  });
});
