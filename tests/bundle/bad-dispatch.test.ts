import { describe, expect, it } from 'vitest';
import { dispatch } from './dispatch';
import { importUnits, newOffice, officeWith, owner, smallList } from './office';
import { refused } from './refused';
import { words } from './rows-of';

describe('a dispatch', () => {
  const google = newOffice();
  importUnits(google, smallList(3));
  const empty = 'Mục này cần được điền.';
  const early = 'Thời hạn không thể trước ngày ban hành (30/10/2024).';

  it.each([
    ['without a number', { number: ' ' }, [empty]],
    ['without a day of issue', { issuedOn: '' }, [empty]],
    ['without a deadline to acknowledge', { acknowledgeBy: '' }, [empty]],
    ['without a deadline to train', { trainBy: '' }, [empty]],
    ['with a day that is none', { trainBy: '31/11/2024' }, ['Hãy ghi ngày dạng 30/10/2024.']],
    ['with a deadline before its issue', { acknowledgeBy: '2024-10-29' }, [early]],
    [
      'with both deadlines before its issue',
      { acknowledgeBy: '2024-10-29', trainBy: '2024-10-01' },
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
      'Văn bản 1384-CV/HU ngày 30/10/2024 của cùng cơ quan đã có trong tab “Văn bản”.',
    ]);
  });
});
