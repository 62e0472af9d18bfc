import { describe, expect, it } from 'vitest';
import { parseDispatchText } from '../../src/dispatches/rules/parse-dispatch-text';
import { emptyPlaceholder, fillTemplate } from '../../src/texts/fill-template';
import { likeIndex } from '../../src/texts/likeness';
import { matchKey, readingsOf } from '../../src/texts/match-key';
import { ownValue } from '../../src/texts/own-value';
import { OWN_NAMES } from '../builders/own-names';

describe.each(OWN_NAMES)('a name that every object has is an ordinary text: %s', (name) => {
  it('as a key', () => {
    expect(ownValue({}, name)).toBeUndefined();
    expect(ownValue(JSON.parse(`{"${name}":1}`), name)).toBe(1);
  });

  it('as a word of a name', () => {
    expect(readingsOf(`Đơn vị ${name}`)).toEqual([]);
    expect(readingsOf(`P. ${name}`)).toEqual(
      [`phường ${name}`, `phòng ${name}`].map((reading) => matchKey(reading)),
    );
    const alike = likeIndex<string>();
    alike.add(`Trường Hoa Sen ${name}`, name);
    expect(alike.like(`Trường Hoa Sem ${name}`)).toEqual([name]);
  });

  it('as a placeholder of a template', () => {
    expect(emptyPlaceholder(`{${name}}`, {}, new Set())).toBe(name);
    expect(fillTemplate(`a{${name}}`, {})).toBe('a');
  });

  it('in the number of a dispatch', () => {
    expect(parseDispatchText(`Số: 12/X-${name}`)?.type).toBe('Công văn');
  });
});
