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

describe('warnings before an import say', () => {
  it('that no unit has an address if the list has no such column', () => {
    expect(gapsOf([{ name: 'A', phone: '0100' }, { name: 'B' }], false)).toEqual([
      'noEmailColumn 2/2',
      'unreachable 1/2',
    ]);
  });

  it('how many units have none if addresses are in the name cells', () => {
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

  it('how many are in no block if others are', () => {
    const email = 'a@mau.example.org';
    expect(
      gapsOf([
        { name: 'A', email, block: 'X' },
        { name: 'B', email },
      ]),
    ).toEqual(['noBlock 1/2']);
    expect(gapsOf([{ name: 'A', email }])).toEqual([]);
  });

  it('how many lines are not imported', () => {
    const email = 'a@mau.example.org';
    expect(
      gapsOf([
        { name: 'A', email },
        { name: '', email },
      ]),
    ).toEqual(['left 1/2']);
  });

  it('nothing if the unit on file has an address', () => {
    const known = unit({ name: 'A', email: 'a@mau.example.org' });
    const plan = importing([known], { name: 'A' });
    expect(importGaps({ plan, mapping: { name: 0 }, onFile: [known] })).toEqual([]);
  });
});
