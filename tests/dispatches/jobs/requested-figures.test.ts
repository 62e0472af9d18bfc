import { describe, expect, it } from 'vitest';
import { addDispatch } from '../../../src/dispatches/jobs/add-dispatch';
import { issueVersion } from '../../../src/dispatches/jobs/issue-version';
import { formatRequestedFigures } from '../../../src/records/requested-figure';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import {
  FIGURES_OF_EVERY_KIND,
  figure,
  MONTHLY_FIGURES,
  MONTHLY_REPORT,
} from '../../builders/figure';
import { noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { dispatch as dispatchAnswers } from '../../bundle/dispatch';
import { fakeOffice, words } from '../../fakes/office';

const report = { asks: 'receiptAndResult', task: 'report', reportForm: 'page' };

function added(requestedFigures: string, fields: Record<string, string> = {}) {
  const office = fakeOffice({ dispatches: [] });
  const answers = dispatchAnswers({ ...report, requestedFigures, ...fields });
  const outcome = addDispatch(office.ports, answers);
  const problems = outcome.done ? [] : outcome.problems;
  return { problems, rows: office.workbook.rows(dispatchesTab) };
}

describe('Thêm văn bản', () => {
  it('records the figures that a dispatch asks', () => {
    const text = 'Số buổi (buổi)\nKinh phí (triệu đồng) · số thập phân · cộng';
    expect(added(text).rows[0]?.requestedFigures).toEqual([
      figure('Số buổi', { measure: 'buổi' }),
      figure('Kinh phí', { measure: 'triệu đồng', kind: 'decimal', isRequired: false }),
    ]);
  });

  it('records figures of every kind', () => {
    const text = formatRequestedFigures(FIGURES_OF_EVERY_KIND, words.figureWords);
    const { problems, rows } = added(text);
    expect(problems).toEqual([]);
    expect(rows[0]?.requestedFigures).toEqual(FIGURES_OF_EVERY_KIND);
  });

  it('takes options that differ in a mark only', () => {
    const { rows } = added('Tỷ lệ người dân đồng ý · chọn một: < 50%; > 50%');
    expect(rows[0]?.requestedFigures).toMatchObject([{ options: ['< 50%', '> 50%'] }]);
  });

  it('asks no figures with a training, or without a result', () => {
    expect(added('Số buổi', { task: 'training' }).rows[0]?.requestedFigures).toEqual([]);
    const receipt = { asks: 'receipt', completeBy: '', completeNone: '' };
    expect(added('Số buổi', receipt).rows[0]?.requestedFigures).toEqual([]);
  });

  it.each([
    ['about persons', 'Số buổi\nHọ tên', /^Dòng 2: “Họ tên” hỏi thông tin của cá nhân/],
    ['twice', 'Số buổi\nSố  buổi', /^Dòng 2: “Số buổi” đã có ở dòng trên/],
    ['without a name', '(tin)', /^Dòng 1: chưa ghi tên số liệu/],
    ['with a long name', `Số ${'a'.repeat(100)}`, /^Dòng 1: tên dài quá 100 ký tự/],
    ['with a long measure', `Số (${'a'.repeat(31)})`, /dài quá 30 ký tự/],
    [
      'cumulative and not added',
      'Số buổi · số nguyên · lũy kế từ đầu năm',
      /^Dòng 1: “Số buổi” không cộng các đơn vị nên không tính lũy kế/,
    ],
    ['with unknown words', 'Số buổi · số chẵn', /^Dòng 1: không đọc được/],
    [
      'of one option',
      'Số buổi\nHình thức · chọn một: Có',
      /^Dòng 2: “Hình thức” phải có từ 2 đến 12/,
    ],
    ['without options', 'Hình thức · chọn nhiều', /mỗi lựa chọn tối đa 60 ký tự/],
    ['with an option twice', 'Hình thức · chọn một: Có; Không;  CÓ', /lựa chọn khác nhau/],
    [
      'with thirteen options',
      `Hình thức · chọn một: ${Array.from({ length: 13 }, (_, at) => `L${at}`).join('; ')}`,
      /^Dòng 1: “Hình thức” phải có từ 2 đến 12/,
    ],
    ['with a long option', `Hình thức · chọn một: Có; ${'a'.repeat(61)}`, /tối đa 60 ký tự/],
    [
      'with an option about persons',
      'Kết quả · chọn một: Có; Họ tên người nhận',
      /^Dòng 1: lựa chọn của “Kết quả” hỏi thông tin của cá nhân/,
    ],
    [
      'with a rate of nothing',
      'Tỷ lệ · tỷ lệ của hai số liệu',
      /^Dòng 1: “Tỷ lệ” là tỷ lệ, phải tính/,
    ],
    [
      'with a rate of one figure twice',
      'Số hộ\nTỷ lệ · tỷ lệ của hai số liệu: Số hộ; số  hộ',
      /^Dòng 2: “Tỷ lệ” là tỷ lệ, phải tính/,
    ],
    [
      'with a rate of itself',
      'Số hộ\nTỷ lệ · tỷ lệ của hai số liệu: Số hộ; Tỷ lệ',
      /^Dòng 2: “Tỷ lệ” là tỷ lệ, phải tính/,
    ],
    [
      'with a rate of a text',
      'Số hộ\nKiến nghị · nội dung ngắn\nTỷ lệ · tỷ lệ của hai số liệu: Số hộ; Kiến nghị',
      /^Dòng 3: “Tỷ lệ” là tỷ lệ, phải tính/,
    ],
    [
      'with a rate of a figure that is not added',
      'Số hộ\nBình quân · số thập phân\nTỷ lệ · tỷ lệ của hai số liệu: Số hộ; Bình quân',
      /^Dòng 3: “Tỷ lệ” là tỷ lệ, phải tính/,
    ],
    [
      'more than ten times',
      Array.from({ length: 11 }, (_, at) => `Số ${at}`).join('\n'),
      /^Có 11 số liệu, nhiều hơn 10/,
    ],
  ])('refuses figures %s, at the field, and adds nothing', (_, text, message) => {
    const { problems, rows } = added(text);
    expect(problems).toMatchObject([
      { field: 'requestedFigures', message: expect.stringMatching(message) },
    ]);
    expect(rows).toEqual([]);
  });

  it('asks once whether a figure about armed forces is a state secret', () => {
    const asked = added('Quân số huấn luyện');
    expect(asked.problems).toMatchObject([{ field: 'figuresPublic' }]);
    expect(asked.rows).toEqual([]);
    const confirmed = added('Quân số huấn luyện', { figuresPublic: 'yes' });
    expect(confirmed.rows[0]?.requestedFigures).toMatchObject([{ label: 'Quân số huấn luyện' }]);
  });
});

describe('a new version that asks other figures', () => {
  const [news] = MONTHLY_FIGURES;
  const values = [{ label: news?.label ?? '', value: 5 }];
  const issued = (kind: 'terms' | 'material') => {
    const office = fakeOffice({
      dispatches: [dispatch(MONTHLY_REPORT)],
      obligations: [
        obligation({
          complete: 'completed',
          completedOn: '2024-10-30',
          answeredVersion: 1,
          reportedValues: values,
        }),
      ],
      letters: [sentLetter('2024-10-30', { itemRecords: [noticeRecord({})] })],
      now: '2024-11-05T09:00',
    });
    const outcome = issueVersion(office.ports, {
      ...{ dispatch: 'VB-001', kind, changes: 'hỏi thêm số lớp', sure: 'yes' },
      ...{ asks: 'result', task: 'report', reportForm: 'page', completeBy: '2024-12-10' },
      requestedFigures: 'Số lớp',
    });
    expect(outcome).toMatchObject({ done: true });
    const [row] = office.workbook.rows(dispatchesTab);
    return { row, unit: office.workbook.rows(trackingTab)[0] };
  };

  it.each(['terms', 'material'] as const)(
    'keeps reported values under their label (%s)',
    (kind) => {
      const { row, unit } = issued(kind);
      expect(row).toMatchObject({ version: 2, requestedFigures: [{ label: 'Số lớp' }] });
      expect(unit?.reportedValues).toEqual(values);
      expect(unit?.complete).toBe(kind === 'terms' ? 'completed' : 'notStarted');
    },
  );
});
