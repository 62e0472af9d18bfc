import { describe, expect, it } from 'vitest';
import { recordAnswer, recordAnswerForm } from '../../../src/answers/jobs/record-answer';
import { takesSameAnswer } from '../../../src/answers/rules/same-answer';
import { NO_CLOSED_FIGURES } from '../../../src/records/figures';
import { formatValues } from '../../../src/workbook/cells/kinds/reported-values';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, owner, words } from '../../fakes/office';

const answer = (fields: Record<string, string> = {}) => ({
  dispatch: 'VB-001',
  unit: 'PN-001',
  answer: 'acknowledged',
  channel: 'phone',
  position: 'Văn thư',
  reason: 'điện thoại 9 giờ',
  ...fields,
});

const trained = (fields: Record<string, string> = {}) =>
  answer({
    answer: 'completed',
    form: 'meeting',
    heldOn: '30/10/2024',
    sessions: '1',
    audience: 'students',
    eligible: '1.234',
    attended: '45',
    ...fields,
  });

/** Lines of the first row's cell of reported figures. */
const cellLines = (workbook: ReturnType<typeof fakeOffice>['workbook']) =>
  formatValues(workbook.rows(trackingTab)[0]?.reportedValues ?? [], words).split('\n');

describe('recordAnswer', () => {
  it('records receipt with its day, channel, grounds and who recorded it', () => {
    const { ports, workbook } = fakeOffice();
    recordAnswer(ports, answer({ documentNumber: 'CV 12', documentOn: '29/10/2024' }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledge: 'acknowledged',
        acknowledgedOn: '2024-10-30',
        acknowledgedBy: 'Văn thư',
        channel: 'phone',
        complete: 'notStarted',
        basis: 'điện thoại 9 giờ, CV 12, 29/10/2024',
        reason: '',
        answeredVersion: 1,
        changedBy: owner,
        changedAt: '2024-10-30T09:00',
      },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([
      { event: 'answerRecorded', detail: 'Đã xác nhận · điện thoại 9 giờ, CV 12, 29/10/2024' },
    ]);
  });

  it('records receipt and a completed training, distinct from the unit’s own answers', () => {
    const { ports, workbook } = fakeOffice();
    recordAnswer(ports, trained());
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledge: 'acknowledged',
        acknowledgedBy: 'Văn thư',
        complete: 'completed',
        completeChannel: 'phone',
        completedOn: '2024-10-30',
        heldOn: '2024-10-30',
        eligible: 1234,
        attended: 45,
      },
    ]);
    expect(cellLines(workbook)).toEqual([
      'Số thuộc diện · Học sinh, sinh viên: 1.234',
      '30/10/2024 | Hội nghị trực tiếp | 1 | Học sinh, sinh viên: 45',
    ]);
  });

  it('records a training with its grounds, and clears a returned receipt', () => {
    const row = obligation({
      returnedStage: 'acknowledge',
      returnedOn: '2024-10-30',
      returnedBecause: 'thiếu chức vụ',
    });
    const { ports, workbook } = fakeOffice({ obligations: [row] });
    recordAnswer(ports, trained());
    expect(workbook.rows(trackingTab)).toMatchObject([
      { basis: 'điện thoại 9 giờ', returnedStage: null, returnedOn: null, returnedBecause: '' },
    ]);
  });

  it('keeps the document with the results as the unit’s written report, until another is named', () => {
    const { ports, workbook } = fakeOffice({ now: '2024-11-20T09:00' });
    recordAnswer(ports, trained({ documentNumber: '12-BC/CB', documentOn: '18/11/2024' }));
    const written = () =>
      workbook.rows(trackingTab).map(({ reportNumber, reportOn }) => [reportNumber, reportOn]);
    expect(written()).toEqual([['12-BC/CB', '2024-11-18']]);
    recordAnswer(ports, trained({ counts: 'own', heldOn: '19/11/2024', reason: 'gọi bổ sung' }));
    expect(written()).toEqual([['12-BC/CB', '2024-11-18']]);
    recordAnswer(
      ports,
      trained({ counts: 'own', documentNumber: '15-BC/CB', documentOn: '20/11/2024' }),
    );
    expect(written()).toEqual([['15-BC/CB', '2024-11-20']]);
  });

  it('accepts a receipt without a reason and uses its channel instead', () => {
    const { ports, workbook } = fakeOffice();
    recordAnswer(ports, answer({ channel: 'paper', reason: '', position: '' }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledge: 'acknowledged', basis: 'Văn bản giấy', acknowledgedBy: '' },
    ]);
  });

  it('asks for neither reason nor position of a paper with a number, whose day is that of the answer', () => {
    const { ports, workbook } = fakeOffice({ now: '2024-11-11T09:00' });
    const paper = { channel: 'paper', reason: '', position: '', documentNumber: '12-BC/CB' };
    const scan = 'https://drive.example.org/12.pdf';
    recordAnswer(ports, trained({ ...paper, answeredOn: '04/11/2024', scan }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        complete: 'completed',
        ...{ reportNumber: '12-BC/CB', reportOn: '2024-11-04' },
        basis: `Văn bản giấy, 12-BC/CB, ${scan}, trả lời ngày 04/11/2024`,
      },
    ]);
  });

  it('keeps the position of the caller in the grounds where somebody else has confirmed receipt', () => {
    const acknowledged = { acknowledge: 'acknowledged', acknowledgedBy: 'Phó Bí thư' } as const;
    const { ports, workbook } = fakeOffice({ obligations: [obligation(acknowledged)] });
    recordAnswer(ports, trained({ reason: '' }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledgedBy: 'Phó Bí thư', basis: 'Điện thoại, Văn thư' },
    ]);
  });

  describe('for several dispatches', () => {
    const threeDispatches = () => {
      const others = ['VB-002', 'VB-003'].map((id, at) =>
        dispatch({ id, number: `${at + 2}-CV/HU` }),
      );
      return fakeOffice({
        dispatches: [dispatch(), ...others],
        obligations: ['VB-001', 'VB-002', 'VB-003'].map((dispatchId) => obligation({ dispatchId })),
      });
    };
    const also = 'VB-002; VB-003';

    it('records the answer in the row of each and in the log', () => {
      const { ports, workbook } = threeDispatches();
      expect(recordAnswer(ports, answer({ also }))).toEqual({
        done: true,
        message:
          'Đã ghi nhận trả lời của Đơn vị PN-001 cho các văn bản 1384-CV/HU; 2-CV/HU; 3-CV/HU, ngày 30/10/2024.',
      });
      const states = workbook
        .rows(trackingTab)
        .map(({ acknowledge, basis }) => [acknowledge, basis]);
      expect(states).toEqual(Array(3).fill(['acknowledged', 'điện thoại 9 giờ']));
      expect(workbook.rows(logTab).map((line) => line.dispatch)).toEqual([
        ...['VB-001', 'VB-002', 'VB-003'],
      ]);
    });

    it('writes none if one of them has a problem, and says which', () => {
      const { ports, workbook } = fakeOffice({
        dispatches: [dispatch(), dispatch({ id: 'VB-002', number: '2-CV/HU', asks: 'receipt' })],
        obligations: [obligation()],
      });
      const before = workbook.cells();
      expect(recordAnswer(ports, trained({ also: 'VB-002' }))).toMatchObject({
        problems: [
          { field: 'answer', message: expect.stringContaining('2-CV/HU') },
          { field: 'unit', message: expect.stringContaining('2-CV/HU') },
        ],
      });
      expect(workbook.cells()).toEqual(before);
    });

    it('names a row of any of them that was changed since the form was opened', () => {
      const { ports, workbook } = threeDispatches();
      const { seen } = recordAnswerForm(ports);
      recordAnswer(ports, answer({ dispatch: 'VB-003', reason: 'cửa sổ khác' }));
      const before = workbook.cells();
      expect(recordAnswer(ports, answer({ also, seen }))).toMatchObject({
        problems: [{ field: '', message: expect.stringContaining('đã được sửa') }],
      });
      expect(workbook.cells()).toEqual(before);
    });
  });

  it('uses the day on which the unit answered for receipt and completion, and notes it in the grounds', () => {
    const { ports, workbook } = fakeOffice({ now: '2024-11-11T09:00' });
    const answeredOn = '04/11/2024';
    expect(recordAnswer(ports, trained({ answeredOn }))).toEqual({
      done: true,
      message: 'Đã ghi nhận trả lời của Đơn vị PN-001, ngày 04/11/2024.',
    });
    const basis = 'điện thoại 9 giờ, trả lời ngày 04/11/2024';
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        ...{ acknowledgedOn: '2024-11-04', completedOn: '2024-11-04', basis },
        changedAt: '2024-11-11T09:00',
      },
    ]);
    expect(workbook.rows(logTab)[0]?.detail).toContain(basis);
  });

  it('says that a period closed after that day keeps its figures', () => {
    const closing = {
      ...{
        period: 'Tháng 11',
        cutOff: '2024-11-30' as const,
        closing: 1,
        figures: NO_CLOSED_FIGURES,
      },
      ...{ proposal: '', seal: '', reportedValues: [] },
    };
    const at = { dispatches: [dispatch({ closings: [closing] })], now: '2024-12-05T09:00' };
    const saidOf = (answeredOn: string) =>
      recordAnswer(fakeOffice(at).ports, answer({ answeredOn }));
    expect(saidOf('30/11/2024')).toMatchObject({
      message: expect.stringContaining(
        'Kỳ “Tháng 11” đã chốt số liệu đến ngày 30/11/2024 nên giữ nguyên',
      ),
    });
    expect(saidOf('01/12/2024')).toMatchObject({
      message: 'Đã ghi nhận trả lời của Đơn vị PN-001, ngày 01/12/2024.',
    });
  });

  it('rejects a completion before the training was held', () => {
    const { ports } = fakeOffice({ now: '2024-11-11T09:00' });
    const fields = { heldOn: '05/11/2024', answeredOn: '04/11/2024' };
    expect(recordAnswer(ports, trained(fields))).toEqual({
      done: false,
      problems: [{ field: 'answeredOn', message: words.says.answeredBeforeHeld }],
    });
    expect(recordAnswer(ports, trained({ ...fields, answer: 'inProgress' })).done).toBe(true);
  });

  it('does not take the document of a receipt for a report', () => {
    const { ports, workbook } = fakeOffice();
    recordAnswer(ports, answer({ documentNumber: 'CV 12', documentOn: '29/10/2024' }));
    expect(workbook.rows(trackingTab)[0]?.reportNumber).toBe('');
  });

  it.each([
    ['29/10/2024', words.answerFaults.beforeIssue],
    ['31/10/2024', words.answerFaults.inFuture],
    ['hôm qua', words.says.notDay],
  ])('refuses results from a document of %s', (documentOn, message) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    expect(recordAnswer(ports, trained({ documentNumber: '12-BC/CB', documentOn }))).toMatchObject({
      problems: [{ field: 'documentOn', message }],
    });
    expect(workbook.cells()).toEqual(before);
  });

  it('adds a round to the existing ones, and keeps the first days', () => {
    const before = obligation({
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-10-30',
      channel: 'page',
      complete: 'completed',
      completedOn: '2024-10-30',
      eligibleBy: { party: 45 },
      rounds: [{ form: 'copies', heldOn: '2024-10-30', sessions: null, attended: {} }],
    });
    const { ports, workbook } = fakeOffice({ obligations: [before], now: '2024-11-04T09:00' });
    recordAnswer(ports, trained({ counts: 'own' }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledgedOn: '2024-10-30',
        channel: 'page',
        completeChannel: 'phone',
        completedOn: '2024-10-30',
        eligible: 1279,
        attended: 45,
      },
    ]);
    expect(cellLines(workbook)).toEqual([
      'Số thuộc diện · Đảng viên: 45',
      'Số thuộc diện · Học sinh, sinh viên: 1.234',
      '30/10/2024 | Sao gửi văn bản',
      '30/10/2024 | Hội nghị trực tiếp | 1 | Học sinh, sinh viên: 45',
    ]);
  });

  describe('a second report', () => {
    const rounds = [
      { form: 'meeting', heldOn: '2024-10-30', sessions: 2, attended: { students: 180, staff: 9 } },
    ] as const;
    const row = obligation({
      complete: 'inProgress',
      eligibleBy: { students: 230, staff: 10 },
      rounds,
      sessions: 2,
      attended: 189,
      eligible: 240,
    });
    const second = (fields = {}) => trained({ eligible: '', attended: '30', ...fields });
    const saved = (fields = {}, before = row) => {
      const { ports, workbook } = fakeOffice({ obligations: [before], now: '2024-11-04T09:00' });
      const outcome = recordAnswer(ports, second(fields));
      return { outcome, workbook, row: workbook.rows(trackingTab)[0] };
    };

    it('is asked whether its numbers are its own or the total, with what each would give', () => {
      const { outcome, row: after } = saved();
      expect(outcome).toMatchObject({
        done: false,
        problems: [
          {
            field: 'counts',
            message:
              'Đơn vị đã báo: 2 buổi, 189/240 lượt người. Số vừa ghi là của riêng đợt này (sau khi lưu: 3 buổi, 219/240 lượt người) hay là tổng từ đầu đến nay (sau khi lưu: 1 buổi, 39/240 lượt người)? Xin chọn.',
          },
        ],
      });
      expect(after).toMatchObject({ sessions: 2, attended: 189 });
    });

    it('adds its own numbers', () => {
      const { row: after } = saved({ counts: 'own' });
      expect(after).toMatchObject({ sessions: 3, attended: 219, eligible: 240 });
    });

    it('replaces all rounds by its total, and keeps the other audiences', () => {
      const { workbook, row: after } = saved({ counts: 'total', sessions: '3', attended: '210' });
      expect(after).toMatchObject({ sessions: 3, attended: 219, eligible: 240 });
      expect(cellLines(workbook)).toEqual([
        'Số thuộc diện · Học sinh, sinh viên: 230',
        'Số thuộc diện · Cán bộ, công chức, viên chức, người lao động: 10',
        '30/10/2024 | Hội nghị trực tiếp | 3 | Cán bộ, công chức, viên chức, người lao động: 9 | Học sinh, sinh viên: 210',
      ]);
    });

    it('is asked the same beside totals that the office recorded without rounds', () => {
      const totals = { complete: 'completed', heldOn: '2024-10-30', sessions: 4 } as const;
      const before = obligation({ ...totals, attended: 100, eligible: 240 });
      const asked = saved({ eligible: '230' }, before).outcome;
      expect(asked).toMatchObject({ problems: [{ field: 'counts' }] });
      const fields = { counts: 'own', eligible: '230' };
      const added = { sessions: 5, attended: 130, eligible: 230 };
      expect(saved(fields, before).row).toMatchObject(added);
    });

    it('without a round is not asked, and a first report neither', () => {
      const none = { form: '', heldOn: '', sessions: '', attended: '', eligible: '231' };
      expect(saved(none).outcome).toMatchObject({ done: true });
      expect(saved({ eligible: '230' }, obligation()).outcome).toMatchObject({ done: true });
    });
  });

  it.each(['Xã Phú Nham', 'Xã Phù Ninh', 'DV-0001'])(
    'finds the present unit by a name from before a merger, or one that a new unit took: %s',
    (name) => {
      const ended = { state: 'ended', endedFrom: '2024-07-01', successors: ['DV-0001'] } as const;
      const units = [
        unit({ code: 'PN-002', name: 'Xã Phú Nham', ...ended }),
        unit({ code: 'PN-003', name: 'Xã Phù Ninh', ...ended }),
        unit({ code: 'DV-0001', name: 'Xã Phù Ninh', activeFrom: '2024-07-01' }),
      ];
      const { ports, workbook } = fakeOffice({ units });
      recordAnswer(ports, answer({ unit: name }));
      expect(workbook.rows(trackingTab).map(({ acknowledge }) => acknowledge)).toEqual([
        'unacknowledged',
        'unacknowledged',
        'acknowledged',
      ]);
    },
  );

  it('records the answer of a unit that is no recipient as unexpected, if the person confirms it', () => {
    const units = [unit(), unit({ code: 'PN-002', name: 'Trường khác' })];
    const office = { units, obligations: [obligation()] };
    const { ports, workbook } = fakeOffice(office);
    expect(recordAnswer(ports, answer({ unit: 'PN-002' }))).toMatchObject({
      done: false,
      problems: [{ field: 'unit', message: expect.stringContaining('“Ngoài danh sách nhận”') }],
    });
    recordAnswer(ports, answer({ unit: 'PN-002', unexpected: 'yes' }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      { unitCode: 'PN-001', asked: 'yes' },
      { unitCode: 'PN-002', asked: 'no', acknowledge: 'acknowledged', unitName: 'Trường khác' },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'unexpectedAnswer', unit: 'PN-002' }]);
  });

  const { answerFaults, says } = words;

  it.each([
    [
      'of a training by phone without the position of the caller',
      trained({ position: '', reason: '' }),
      'position',
      says.required,
    ],
    [
      'of a training on paper without its number, its scan or a position',
      trained({ channel: 'paper', position: '', reason: '' }),
      'documentNumber',
      says.sourceMissing,
    ],
    ['with an invalid day of answer', answer({ answeredOn: 'x' }), 'answeredOn', says.notDay],
    [
      'answered before the dispatch was issued',
      answer({ answeredOn: '29/10/2024' }),
      'answeredOn',
      answerFaults.beforeIssue,
    ],
    [
      'answered tomorrow',
      answer({ answeredOn: '31/10/2024' }),
      'answeredOn',
      answerFaults.inFuture,
    ],
    ['with an invalid day', trained({ heldOn: '31/2/2024' }), 'heldOn', answerFaults.notDay],
    ['of tomorrow', trained({ heldOn: '31/10/2024' }), 'heldOn', answerFaults.inFuture],
    ['with an invalid count', trained({ attended: '4,5' }), 'attended', answerFaults.notWhole],
    ['of a session nobody came to', trained({ attended: '' }), 'attended', answerFaults.required],
    ['completed without a form', trained({ form: '' }), 'form', answerFaults.required],
    [
      'with more attending than eligible',
      trained({ eligible: '40' }),
      'moreIsRight',
      answerFaults.moreThanEligible,
    ],
    ['with an invalid day of the document', answer({ documentOn: 'x' }), 'documentOn', says.notDay],
    [
      'of an unknown unit',
      answer({ unit: 'Xã khác' }),
      'unit',
      'Không có đơn vị nào tên hoặc mã “Xã khác”. Hãy chọn trong danh sách gợi ý.',
    ],
  ])('rejects an answer %s and writes nothing', (_, fields, field, message) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    expect(recordAnswer(ports, fields)).toEqual({ done: false, problems: [{ field, message }] });
    expect(workbook.cells()).toEqual(before);
  });
});

describe('recordAnswerForm', () => {
  it('has the unit and dispatch of the row at the cursor selected', () => {
    const units = [unit(), unit({ code: 'PN-002', name: 'Trường khác' })];
    const { ports } = fakeOffice({ units });
    const people = { ...ports.people, selectedRow: () => 4 };
    const { which, today } = recordAnswerForm({ ...ports, people });
    expect([which.dispatch, which.unit, today]).toEqual(['VB-001', 'PN-002', '2024-10-30']);
  });

  it('offers another dispatch for the same answer only if the unit receives it, unless the answer is unexpected', () => {
    const { ports } = fakeOffice({
      dispatches: [dispatch(), dispatch({ id: 'VB-002', number: '2-CV/HU' })],
      units: [unit(), unit({ code: 'PN-002', name: 'Trường khác' })],
      obligations: [
        obligation(),
        obligation({ dispatchId: 'VB-002' }),
        obligation({ unitCode: 'PN-002' }),
      ],
    });
    const form = recordAnswerForm(ports);
    const isOffered = (unit: string, isUnexpected = false) =>
      takesSameAnswer(form, 'VB-002', {
        ...{ dispatch: 'VB-001', answer: 'acknowledged', unit, isUnexpected },
      });
    expect(isOffered('PN-001')).toBe(true);
    expect(isOffered('PN-002')).toBe(false);
    expect(isOffered('PN-002', true)).toBe(true);
    expect(isOffered('')).toBe(true);
  });

  it('offers no round of a repeating report for the result of a dispatch whose day is asked', () => {
    const report = { asks: 'result', task: 'report' } as const;
    const ids = ['VB-001', 'VB-002', 'VB-003-20241031', 'VB-004-20241031'];
    const { ports } = fakeOffice({
      dispatches: ids.map((id) => dispatch({ ...report, id, number: `${id}-CV/HU` })),
      obligations: ids.map((dispatchId) => obligation({ dispatchId })),
    });
    const form = recordAnswerForm(ports);
    const offeredBeside = (id: string) =>
      ids.filter((other) =>
        takesSameAnswer(form, other, {
          ...{ dispatch: id, answer: 'reportCompleted', unit: 'PN-001', isUnexpected: false },
        }),
      );
    expect(offeredBeside('VB-001')).toEqual(['VB-002']);
    expect(offeredBeside('VB-003-20241031')).toEqual(['VB-004-20241031']);
  });
});
