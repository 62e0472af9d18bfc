import type { Day } from '../calendar/day';
import type { Brand } from './brand';
import type { Figures } from './figures';

/** Id of a dispatch, e.g. `VB-001`. */
export type DispatchId = Brand<'DispatchId'>;

/** Takes a text read from a cell, a token or a page as the id of a dispatch. */
export function toDispatchId(text: string): DispatchId {
  return text as DispatchId;
}

/**
 * Whether a dispatch is followed up: `draft` until a person has sent its first notice or the day set for it has
 * come, `paused` while it is held, `closed` when it is finished, `cancelled` when it no longer has to be carried
 * out.
 */
export type DispatchState = 'draft' | 'open' | 'paused' | 'closed' | 'cancelled';

/** Tells whether a dispatch is done with, carried out or not: nothing more is followed up in it. */
export function isOver({ state }: Pick<Dispatch, 'state'>): boolean {
  return state === 'closed' || state === 'cancelled';
}

/** Tells whether a dispatch is followed up or was: it is neither a draft nor withdrawn. */
export function isFollowed({ state }: Pick<Dispatch, 'state'>): boolean {
  return state === 'open' || state === 'paused' || state === 'closed';
}

/** How its first notice goes out: by letter, or not at all because it was already sent on paper. */
export type FirstNotice = 'letter' | 'paper';

/** A dispatch (văn bản) that the office follows up. */
export interface Dispatch {
  /** Given once by the add-on, e.g. `VB-001`: number and symbol alone are not unique over the years. */
  readonly id: DispatchId;
  /** Number and symbol as printed, e.g. `1384-CV/HU`. */
  readonly number: string;
  /** Kind of document: Công văn, Chỉ thị, Kế hoạch … */
  readonly type: string;
  readonly issuedOn: Day;
  readonly issuingBody: string;
  /** What it is about (trích yếu), without "V/v". */
  readonly subject: string;
  /** Address of the text; '' when it is only on paper. */
  readonly link: string;
  /** The body in charge (chủ trì). */
  readonly leadUnit: string;
  /** The position of the office's own officer who follows it up; '' for that of Cài đặt. Nothing is counted by it. */
  readonly officer: string;
  readonly officerPhone: string;
  /** The mailbox that takes replies to its letters. */
  readonly officerEmail: string;
  /** The bodies that support it (phối hợp). */
  readonly supportUnits: readonly string[];
  /** Whom the office reports to. */
  readonly reportsTo: readonly string[];
  /** The blocks whose units received it. */
  readonly recipientBlocks: readonly string[];
  /** Units that receive it for information, by name or code: they owe nothing. */
  readonly informUnits: readonly string[];
  /** The day by which the office asks for an acknowledgement: as set, before rolling. */
  readonly acknowledgeBy: Day;
  /** The day by which the office asks for the training to be held: as set, before rolling. */
  readonly trainBy: Day;
  readonly firstNotice: FirstNotice;
  /** The day on which the first notice goes out by itself; null when it waits for a person. */
  readonly noticeOn: Day | null;
  readonly state: DispatchState;
  /** The day on which it was closed, or seen to be closed in its dropdown; null while it is followed up. */
  readonly closedOn: Day | null;
  /** The day on which its rows were taken out of the working tabs into a file; null while they stand there. */
  readonly archivedOn: Day | null;
  /** Counts material versions from 1; an answer belongs to the version it was given for. */
  readonly version: number;
  /** What the latest new version changes, as the letter about it says; '' in the first. */
  readonly changes: string;
  readonly changedOn: Day | null;
  readonly note: string;
  /** The periods that were closed, the earliest first. */
  readonly closings: readonly ClosedPeriod[];
}

/** Gives the day on which a dispatch was closed, today where nobody has said when; null while it is not closed. */
export function closingDay(
  { state, closedOn }: Pick<Dispatch, 'state' | 'closedOn'>,
  today: Day,
): Day | null {
  return state === 'closed' ? (closedOn ?? today) : null;
}

/** A closed period as its dispatch remembers it in Văn bản: the totals of its last closing, copied from Kỳ báo cáo. */
export interface ClosedPeriod {
  readonly period: string;
  readonly cutOff: Day;
  /** Counts the closings of the period from 1. */
  readonly closing: number;
  readonly figures: Figures;
  /** What the office proposed to its leaders; kept of the last period only. */
  readonly proposal: string;
  /** Shows whether the copy was changed; '' where the rows in Kỳ báo cáo had been changed before it was made. */
  readonly seal: string;
}
