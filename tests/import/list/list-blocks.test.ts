import { describe, expect, it } from 'vitest';
import { blockReader, unknownBlocks, withListBlock } from '../../../src/import/list/list-blocks';
import { blockKey } from '../../../src/texts/match-key';
import { listOf } from '../../builders/list';
import { unit } from '../../builders/unit';

const units = [
  'Khối Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
  'Khối trường học',
  '',
].map((block, at) => unit({ code: `${at}`, block }));

describe('a block that is not on file', () => {
  it.each([
    ['Khối MTTQ, đoàn thể', units[0]?.block],
    ['Các trường học', 'Khối trường học'],
    ['Khối doanh nghiệp', ''],
  ])('%s is suggested to be %j', (name, suggestion) => {
    expect(unknownBlocks(listOf({ block: name }), units)).toEqual([{ name, suggestion }]);
  });
});

it.each([
  ['written otherwise is known', 'TRƯỜNG HỌC', units],
  ['is nothing to ask about where no unit is on file', 'Trường học', []],
])('a block %s', (_, block, onFile) => {
  expect(unknownBlocks(listOf({ block }), onFile)).toEqual([]);
});

it('one block is put where the list has none', () => {
  const lines = listOf({ name: 'A' }, { name: 'B', block: 'Xã' });
  expect(withListBlock(lines, 'Phường').map(({ values }) => values.block)).toEqual([
    'Phường',
    'Xã',
  ]);
  expect(withListBlock(lines, '')).toEqual(lines);
});

it('blocks are read as chosen, otherwise as the file spells them, otherwise as the list does first', () => {
  const read = blockReader(units, new Map([[blockKey('Đoàn thể'), units[0]?.block ?? '']]));
  expect(['khối đoàn thể', 'TRƯỜNG HỌC', 'Thôn', 'KHỐI THÔN'].map(read)).toEqual([
    units[0]?.block,
    'Khối trường học',
    'Thôn',
    'Thôn',
  ]);
});
