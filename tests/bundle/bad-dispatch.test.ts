import { describe, expect, it } from 'vitest';
import { dispatch } from './dispatch';
import { importUnits, newOffice, officeWith, owner, smallList } from './office';
import { refused } from './refused';
import { words } from './rows-of';

describe('a dispatch', () => {
  const google = newOffice();
  importUnits(google, smallList(3));
  const empty = 'Xin điền mục này.';
  const noDay = words.forms.addDispatch.deadlineMissing;
  const noneHere = 'Đã đánh dấu “Không có hạn”: xin bỏ dấu, hoặc để trống mục này.';
  const notAsked =
    'Theo “Nội dung trả lời” đã chọn, đơn vị không phải trả lời việc này, nên xin để trống mục này.';
  const early = 'Thời hạn không thể trước ngày ban hành (30/10/2024).';

  it.each([
    ['without a number', { number: ' ' }, [empty]],
    ['without a day of issue', { issuedOn: '' }, [empty]],
    ['without a deadline to acknowledge', { acknowledgeBy: '' }, [noDay]],
    ['without a deadline to complete', { completeBy: '' }, [noDay]],
    ['of which nobody says what it asks', { asks: '' }, [empty]],
    ['that asks a result without a task', { task: '' }, [empty]],
    ['with own words that are missing', { task: 'own' }, [empty]],
    [
      'with own words of 41 characters',
      { task: 'own', taskWords: 'x'.repeat(41) },
      ['Mục này dài quá. Hãy rút gọn còn tối đa 40 ký tự.'],
    ],
    ['with a deadline for a stage that it does not ask', { asks: 'receipt' }, [notAsked]],
    ['with a deadline beside the tick for none', { completeNone: 'yes' }, [noneHere]],
    [
      'with an hour where there is no deadline',
      { completeBy: '', completeNone: 'yes', completeHour: '16 giờ' },
      [noneHere],
    ],
    [
      'with an hour that is none',
      { acknowledgeHour: '25 giờ' },
      ['Hãy ghi giờ dạng “16 giờ” hoặc “16:30”, hoặc để trống.'],
    ],
    ['with a day that is none', { completeBy: '31/11/2024' }, ['Hãy ghi ngày dạng 30/10/2024.']],
    ['with a deadline before its issue', { acknowledgeBy: '2024-10-29' }, [early]],
    [
      'with both deadlines before its issue',
      { acknowledgeBy: '2024-10-29', completeBy: '2024-10-01' },
      [early, early],
    ],
    ['that bears the mark of a classified one', { subject: 'MẬT' }, [words.says.secrecy]],
    ['that is marked behind its number', { number: '12-CV/HU (TỐI MẬT)' }, [words.says.secrecy]],
    ['of which nobody says that it is not classified', { notClassified: '' }, [words.says.notice]],
    [
      'for a block that is not there',
      { recipientBlocks: 'Xóm' },
      ['Không có khối “Xóm” trong tab “Đơn vị”.'],
    ],
  ])('%s is not added', (_, fields, sentences) => {
    const add = () => google.call(owner, 'addDispatch', dispatch(fields));
    expect(refused(google, add)).toEqual(sentences);
  });

  it('that already exists is not added again', () => {
    const other = officeWith(smallList(1));
    expect(refused(other, () => other.call(owner, 'addDispatch', dispatch()))).toEqual([
      'Văn bản 1384-CV/HU ngày 30/10/2024 của cùng cơ quan đã có trong tab “Văn bản”. Nếu mỗi mục của văn bản là một việc riêng, xin ghi “Mục (phần của văn bản)”.',
    ]);
    const part = () => other.call(owner, 'addDispatch', dispatch({ label: 'Mục 3' }));
    expect(part().result).toMatchObject({ done: true });
    expect(
      refused(other, () => other.call(owner, 'addDispatch', dispatch({ label: 'mục 3' }))),
    ).toEqual(['mục 3 của văn bản 1384-CV/HU ngày 30/10/2024 đã có trong tab “Văn bản”.']);
  });
});
