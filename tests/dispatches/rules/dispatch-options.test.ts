import { describe, expect, it } from 'vitest';
import {
  type DispatchOptions,
  optionFields,
  optionLines,
  optionValues,
} from '../../../src/dispatches/rules/dispatch-options';
import { wordsIn } from '../../../src/words/words-in';
import { dispatch } from '../../builders/dispatch';

const { choices } = wordsIn('vi');
const fieldOf = (name: string, last = dispatch()) =>
  optionFields('vi', choices, last).find((field) => field.name === name);

describe('options of a dispatch', () => {
  it.each([
    ['firstNotice', 'paper', 'paper'],
    ['firstNotice', '', 'letter'],
    ['officer', ' Chuyên viên ', 'Chuyên viên'],
    ['officerPhone', '0100 000 009', '0100 000 009'],
    ['officerEmail', 'an@example.org', 'an@example.org'],
    ['leadUnit', 'Ban Tuyên giáo', 'Ban Tuyên giáo'],
    ['supportUnits', 'Công an; Quân sự', ['Công an', 'Quân sự']],
    ['reportsTo', 'Thường trực', ['Thường trực']],
    ['informUnits', 'PN-001; PN-002', ['PN-001', 'PN-002']],
  ] as const)('read %s %j as %j', (key, text, value) => {
    expect(optionValues({ [key]: text })[key]).toEqual(value);
  });

  it('are offered as in the previous dispatch, if offices repeat them', () => {
    const last = dispatch({
      ...{ officer: 'Chuyên viên', officerPhone: '0100 000 009' },
      ...{ supportUnits: ['A', 'B'], informUnits: ['C'] },
    });
    expect(fieldOf('officer', last)?.value).toBe('Chuyên viên');
    expect(fieldOf('officerPhone', last)?.value).toBe('0100 000 009');
    expect(fieldOf('supportUnits', last)?.value).toBe('A; B');
    expect(fieldOf('informUnits', last)?.value).toBe('');
  });

  it('offer the words of a vocabulary, starting with that of a new dispatch', () => {
    expect(fieldOf('firstNotice', dispatch({ firstNotice: 'paper' }))).toMatchObject({
      kind: 'choice',
      required: true,
      value: 'letter',
      options: [
        { value: 'letter', label: choices.firstNotice.letter },
        { value: 'paper', label: choices.firstNotice.paper },
      ],
    });
  });

  it('need no choice of urgency', () => {
    expect(fieldOf('urgency')).toMatchObject({ required: false, value: 'normal' });
  });

  it('have a line in letters only where their value needs one', () => {
    const named = (value: string) => (value === '' ? '' : `Nộp về ${value}.`);
    const kind = { control: 'text', read: (text: string) => text, write: String } as const;
    const words = { label: 'Nơi nhận', inLetter: named };
    const options: DispatchOptions = { leadUnit: { kind, vi: words, en: words } };
    expect(optionLines(dispatch({ leadUnit: 'Ban' }), { language: 'vi' }, options)).toEqual([
      'Nộp về Ban.',
    ]);
    expect(optionLines(dispatch(), { language: 'vi' }, options)).toEqual([]);
  });
});
