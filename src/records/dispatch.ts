import type { Day } from '../calendar/day';
import type { OnDayOff } from '../calendar/deadline';
import type { Brand } from './brand';
import type { ClosedFigures } from './figures';
import type { Repetition } from './repetition';
import type { ReportedValue } from './reported-value';
import type { RequestedFigure } from './requested-figure';
import type { Stage } from './stage';

export type DispatchId = Brand<'DispatchId'>;

/** Converts a text from a cell, a token or page input to the branded type. Does not check the text. */
export function toDispatchId(text: string): DispatchId {
  return text as DispatchId;
}

/**
 * State of a dispatch. `draft` until a person sends the first notice, or until the day on which it is sent
 * automatically; `cancelled` if units no longer have to carry the dispatch out.
 */
export type DispatchState = 'draft' | 'open' | 'paused' | 'closed' | 'cancelled';

export function isOver({ state }: Pick<Dispatch, 'state'>): boolean {
  return state === 'closed' || state === 'cancelled';
}

export function isFollowed({ state }: Pick<Dispatch, 'state'>): boolean {
  return state === 'open' || state === 'paused' || state === 'closed';
}

/** Versions after the first are always announced by letter. */
export function noticedOnPaper({
  firstNotice,
  version,
}: Pick<Dispatch, 'firstNotice' | 'version'>): boolean {
  return firstNotice === 'paper' && version === 1;
}

type Ending = Pick<Dispatch, 'closedOn' | 'completeBy' | 'acknowledgeBy' | 'issuedOn'>;

/**
 * Day on which the dispatch was closed. Its last deadline if none is recorded, as for a cancelled one; without
 * a deadline, the day of issue.
 */
export function endedOn({ closedOn, completeBy, acknowledgeBy, issuedOn }: Ending): Day {
  return closedOn ?? completeBy ?? acknowledgeBy ?? issuedOn;
}

/** How units get the first notice. `letter`: by e-mail from the add-on. `paper`: on paper; the add-on sends none. */
export type FirstNotice = 'letter' | 'paper';

/** What units are asked to answer (Nội dung trả lời): receipt, the result of their task, or both. */
export type Asks = 'receipt' | 'receiptAndResult' | 'result';

/** What the result is about (Việc phải làm): training and dissemination, or any other task that is reported. */
export type Task = 'training' | 'report';

/** `page`: an answer on the page is enough. `document`: the unit also sends a written report. */
export type ReportForm = 'page' | 'document';

/** Degree of urgency of a dispatch (khẩn, hỏa tốc). */
export type Urgency = 'normal' | 'urgent' | 'express';

const ASKED_STAGES: Readonly<Record<Asks, readonly Stage[]>> = {
  receipt: ['acknowledge'],
  receiptAndResult: ['acknowledge', 'complete'],
  result: ['complete'],
};

export const ALL_ASKS = /* @__PURE__ */ Object.keys(ASKED_STAGES) as readonly Asks[];

/** Stages that the dispatch asks, in the order in which a unit goes through them. */
export function askedStages({ asks }: Pick<Dispatch, 'asks'>): readonly Stage[] {
  return ASKED_STAGES[asks];
}

/** Field of `Dispatch` with the deadline of a stage. */
export const DEADLINE_FIELD = { acknowledge: 'acknowledgeBy', complete: 'completeBy' } as const;

export function isAsked(dispatch: Pick<Dispatch, 'asks'>, stage: Stage): boolean {
  return askedStages(dispatch).includes(stage);
}

export interface Dispatch {
  /** Assigned once by the add-on, e.g. `VB-001`. Number and symbol alone are not unique over the years. */
  readonly id: DispatchId;
  /** Number and symbol as printed, e.g. `1384-CV/HU`. */
  readonly number: string;
  /** Kind of document: Công văn, Chỉ thị, Kế hoạch … */
  readonly type: string;
  readonly issuedOn: Day;
  /** Numbers and days of the documents that this one replaced, the latest first; `''` if it replaced none. */
  readonly replaces: string;
  readonly issuingBody: string;
  /** Subject (trích yếu), without "V/v". */
  readonly subject: string;
  /** Address of the full text; `''` if it exists only on paper. */
  readonly link: string;
  /** Body in charge (chủ trì). */
  readonly leadUnit: string;
  /** Position of the officer in charge; `''` means the officer in Cài đặt. Not used in any figure. */
  readonly officer: string;
  readonly officerPhone: string;
  /** Mailbox for replies to letters about the dispatch. */
  readonly officerEmail: string;
  /** Supporting bodies (phối hợp). */
  readonly supportUnits: readonly string[];
  readonly reportsTo: readonly string[];
  /** Blocks (khối) whose units receive the dispatch, and names or codes of single units. Empty: all units. */
  readonly recipientBlocks: readonly string[];
  /** Names or codes of units that receive the dispatch for information only and owe nothing. */
  readonly informUnits: readonly string[];
  /**
   * Short name of a part of the document (Mục), e.g. `Mục 3`, if the document is entered once for each part; of
   * a repeating report also the period, e.g. `Báo cáo tháng 11/2026`. Otherwise `''`.
   */
  readonly label: string;
  /** How the report repeats; `null` if it is asked once. Each period is a dispatch of its own. */
  readonly repetition: Repetition | null;
  readonly urgency: Urgency;
  readonly onDayOff: OnDayOff;
  /** Whether letters that ask for an answer bring the deadlines as a calendar file. */
  readonly calendarFile: 'no' | 'yes';
  readonly asks: Asks;
  readonly task: Task;
  /** The task in the office's own words, after "báo kết quả"; `''` if the standard words are used. */
  readonly taskWords: string;
  readonly reportForm: ReportForm;
  /** Figures that every unit reports with its result; empty if none are asked. */
  readonly requestedFigures: readonly RequestedFigure[];
  /**
   * Deadline for acknowledgement as set, before it is rolled to a working day; `null` if there is no deadline
   * or the stage is not asked.
   */
  readonly acknowledgeBy: Day | null;
  /** Deadline for the result, as `acknowledgeBy`. */
  readonly completeBy: Day | null;
  /** Hour of the deadline as `hh:mm`, or `''`. It is only shown: lateness is counted in days. */
  readonly acknowledgeHour: string;
  readonly completeHour: string;
  readonly firstNotice: FirstNotice;
  /** Day on which the first notice is sent automatically; `null` if a person sends it. */
  readonly noticeOn: Day | null;
  readonly state: DispatchState;
  /**
   * Day on which the dispatch was closed. If a person chose the state in the sheet, the day on which the add-on
   * first noticed it.
   */
  readonly closedOn: Day | null;
  /** Day on which the rows about the dispatch were moved out of the working tabs into a file. */
  readonly archivedOn: Day | null;
  /** Set if the write of another row has hit this one and no person has looked at it since. */
  readonly isOverwritten?: true;
  /**
   * Number of the current version, from 1. Material changes make a new version. An answer belongs to the
   * version that it was given for.
   */
  readonly version: number;
  /** Text for the letter about the latest new version; `''` in version 1. */
  readonly changes: string;
  readonly changedOn: Day | null;
  readonly note: string;
  /** Closed periods, earliest first. */
  readonly closings: readonly ClosedPeriod[];
}

/** Fields by which people recognise a dispatch. */
export const DOCUMENT_KEYS = [
  'id',
  'type',
  'number',
  'label',
  'issuedOn',
  'issuingBody',
  'subject',
] as const satisfies readonly (keyof Dispatch)[];

export const DISPATCH_DEFAULTS: Omit<
  Dispatch,
  'id' | 'number' | 'type' | 'issuedOn' | 'issuingBody' | 'subject' | 'acknowledgeBy' | 'completeBy'
> = {
  replaces: '',
  link: '',
  leadUnit: '',
  officer: '',
  officerPhone: '',
  officerEmail: '',
  supportUnits: [],
  reportsTo: [],
  recipientBlocks: [],
  informUnits: [],
  label: '',
  repetition: null,
  urgency: 'normal',
  onDayOff: 'byUrgency',
  calendarFile: 'no',
  asks: 'receiptAndResult',
  task: 'training',
  taskWords: '',
  reportForm: 'page',
  requestedFigures: [],
  acknowledgeHour: '',
  completeHour: '',
  firstNotice: 'letter',
  noticeOn: null,
  state: 'open',
  closedOn: null,
  archivedOn: null,
  version: 1,
  changes: '',
  changedOn: null,
  note: '',
  closings: [],
};

export function closingDay(
  { state, closedOn }: Pick<Dispatch, 'state' | 'closedOn'>,
  today: Day,
): Day | null {
  return state === 'closed' ? (closedOn ?? today) : null;
}

/** A closed period as stored in Văn bản: totals of the period's last closing, copied from Kỳ báo cáo. */
export interface ClosedPeriod {
  readonly period: string;
  readonly cutOff: Day;
  /** Number of this closing of the period, from 1. */
  readonly closing: number;
  readonly figures: ClosedFigures;
  /** Sums of the requested figures, without the numbers of a training. */
  readonly reportedValues: readonly ReportedValue[];
  /** What the office proposed to its leaders; stored for the last period only. */
  readonly proposal: string;
  /**
   * Digest by which changes to this copy are detected; `''` if the rows in Kỳ báo cáo had been changed before
   * they were copied.
   */
  readonly seal: string;
}
