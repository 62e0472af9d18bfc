import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { AcknowledgeAnswer } from '../../src/answers/rules/kinds/acknowledge';
import type { DelayAnswer } from '../../src/answers/rules/kinds/delay';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import type { PageDispatch, UnitPageView } from '../../src/answers/rules/page-view';
import { seenOf } from '../../src/answers/rules/seen-answer';
import { addDays, type Day } from '../../src/calendar/day';
import { TRAINING, type TrainingForm } from '../../src/records/training-figures';
import type { AppsScript } from '../apps-script';
import type { Habit } from './habits';
import { type ReceivedLink, viewIn } from './mailbox';
import { positionsIn } from './positions';
import type { RandomSource } from './random-source';

type Subject = Parameters<typeof seenOf>[0];

export interface DayOfAnswers {
  acknowledged: number;
  trained: number;
}

/**
 * An empty `forUnit` means that the unit answers for itself. `seen` are the earlier answers shown
 * on the page.
 */
const ownAnswer = (about: Subject, { id, version, answers }: PageDispatch) => ({
  dispatch: id,
  version,
  forUnit: '',
  reason: '',
  seen: seenOf(about, answers),
  replaces: false,
});

interface OpenedPage {
  readonly link: ReceivedLink;
  readonly dispatch: PageDispatch;
  readonly habit: Habit;
  readonly today: Day;
  readonly unit: string;
}

type Forms = readonly [TrainingForm, ...TrainingForm[]];
const OF_CELLS: Forms = ['cellMeeting', 'meeting'];
const OF_OFFICES: Forms = ['meeting', 'officeMeeting', 'onlineMeeting'];
/** Days that a late unit asks for. */
const DELAY_DAYS = 5;

const isReached = (day: Day | null | undefined, today: Day) => Boolean(day && day <= today);

const formsIn = (unit: string) => (/^(?:Chi|Đảng) bộ/i.test(unit) ? OF_CELLS : OF_OFFICES);

/** Contacts who answer all dispatches on their pages, or only `dispatch` if one is given. */
export class Contacts {
  private readonly answered = new Set<string>();

  constructor(
    private readonly google: AppsScript,
    private readonly habits: ReadonlyMap<string, Habit>,
    private readonly chance: RandomSource,
    private readonly dispatch = '',
  ) {}

  answer(today: Day, links: ReadonlyMap<string, ReceivedLink>): DayOfAnswers {
    const done: DayOfAnswers = { acknowledged: 0, trained: 0 };
    for (const [unit, habit] of this.habits) {
      const link = links.get(unit);
      if (!link || !this.owes(unit, habit, today)) continue;
      const view = this.openPage(link);
      if (view.state !== 'open') continue;
      for (const dispatch of view.dispatches)
        if (this.dispatch === '' || this.dispatch === dispatch.id)
          this.answerOne({ link, dispatch, habit, today, unit: view.unitName }, done);
    }
    return done;
  }

  private owes(unit: string, habit: Habit, today: Day): boolean {
    const { acknowledgeOn, completionOn, delayOn } = habit;
    const isDue = (about: Subject, day: Day | null | undefined) =>
      isReached(day, today) && !this.answered.has(`${unit} ${about}`);
    return (
      isDue('acknowledge', acknowledgeOn) ||
      isDue('complete', completionOn) ||
      isDue('delay', delayOn)
    );
  }

  private openPage(link: ReceivedLink): UnitPageView {
    const address = new URL(link.address);
    if (this.dispatch !== '') address.searchParams.set('d', this.dispatch);
    const { page, error } = this.google.visit(address.href);
    if (!page) throw new Error(`${link.unit}: ${error?.message ?? 'no page'}`);
    return viewIn<UnitPageView>(page.html);
  }

  private answerOne({ link, dispatch, habit, today, unit }: OpenedPage, done: DayOfAnswers): void {
    const { acknowledge, complete } = dispatch;
    if (acknowledge?.done === false && isReached(habit.acknowledgeOn, today)) {
      this.send('confirmReceipt', link, this.acknowledgement(dispatch, unit));
      this.answered.add(`${link.unit} acknowledge`);
      done.acknowledged += 1;
    }
    if (complete?.done !== false) return;
    if (isReached(habit.completionOn, today)) {
      if (dispatch.task === 'report')
        this.send('reportResult', link, this.resultReport(dispatch, today));
      else this.send('reportResult', link, this.trainingReport(dispatch, { unit, today }));
      this.answered.add(`${link.unit} complete`);
      done.trained += 1;
    } else if (isReached(habit.delayOn, today) && complete.timing === 'overdue') {
      const until = dispatch.expectUntil.complete;
      if (until === undefined) return;
      this.send('tellDelay', link, this.delay(dispatch, until, today));
      this.answered.add(`${link.unit} delay`);
    }
  }

  private send(fn: string, { token, unit }: ReceivedLink, answer: object): void {
    const { result, error } = this.google.callFromPage(fn, token, answer, this.requestId());
    const outcome = result as AnswerOutcome | undefined;
    if (error || outcome?.state !== 'recorded') {
      throw new Error(`${unit}: ${fn} gave ${error?.message ?? JSON.stringify(outcome)}`);
    }
  }

  private requestId(): string {
    const part = () => this.chance.between(0, 0xff_ff_ff).toString(16).padStart(8, '0');
    return part() + part() + part() + part();
  }

  private acknowledgement(dispatch: PageDispatch, unit: string): AcknowledgeAnswer {
    const position = this.chance.pick(positionsIn(unit));
    const incomingNumber = String(this.chance.between(40, 990));
    return { ...ownAnswer('acknowledge', dispatch), position, name: '', incomingNumber };
  }

  private trainingReport(
    dispatch: PageDispatch,
    { unit, today }: Pick<OpenedPage, 'unit' | 'today'>,
  ): ReportAnswer {
    const eligible = this.chance.between(8, 120);
    const form = this.chance.pick(formsIn(unit));
    const sessions = String(this.chance.between(1, 3));
    const came = eligible - this.chance.between(0, Math.floor(eligible / 10));
    return {
      ...this.resultReport(dispatch, today),
      doneOn: '',
      values: [
        { label: TRAINING.eligible.label, text: String(eligible), audience: 'party' },
        { label: TRAINING.form.label, text: form, round: 0 },
        { label: TRAINING.heldOn.label, text: today, round: 0 },
        { label: TRAINING.sessions.label, text: sessions, round: 0 },
        { label: TRAINING.attended.label, text: String(came), audience: 'party', round: 0 },
      ],
    };
  }

  private resultReport(dispatch: PageDispatch, today: Day): ReportAnswer {
    return {
      ...ownAnswer('complete', dispatch),
      state: 'completed',
      doneOn: today,
      onPage: true,
      reportNumber: '',
      reportOn: '',
      implementingDocument: '',
      documentOn: '',
      difficulties: '',
      values: [],
      valuesAreRight: false,
      moreIsRight: false,
    };
  }

  private delay(dispatch: PageDispatch, until: Day, today: Day): DelayAnswer {
    const wished = addDays(today, DELAY_DAYS);
    return {
      ...ownAnswer('delay', dispatch),
      stage: 'complete',
      expectedOn: wished < until ? wished : until,
      difficulties: 'Trùng thời gian phục vụ đoàn kiểm tra của cấp trên.',
    };
  }
}
