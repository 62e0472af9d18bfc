import { addDays, type Day } from '../../src/calendar/day';
import type { Asks, Task, Urgency } from '../../src/records/dispatch';

/** A dispatch of the plan. Days count from the first day of the plan, which is 0. */
export interface PlannedDispatch {
  readonly number: string;
  readonly type: string;
  readonly subject: string;
  readonly asks: Asks;
  readonly task?: Task;
  readonly urgency?: Urgency;
  readonly issuedOn: number;
  readonly acknowledgeBy?: number;
  readonly completeBy?: number;
}

/** Something that the office does with a dispatch after it was issued, and that units have to be told. */
export type OfficeAct = 'moveDeadline' | 'extend' | 'sendBack' | 'issueVersion' | 'cancel';

export interface PlannedAct {
  readonly act: OfficeAct;
  /** Number of the dispatch. */
  readonly dispatch: string;
  readonly on: number;
  /** New deadline for the result, if the act sets one. */
  readonly until?: number;
}

export interface ProvincePlan {
  /** A Monday. */
  readonly start: Day;
  readonly days: number;
  readonly units: number;
  readonly dispatches: readonly PlannedDispatch[];
  readonly acts: readonly PlannedAct[];
}

export function planDay({ start }: Pick<ProvincePlan, 'start'>, count: number): Day {
  return addDays(start, count);
}

/** A province of 124 units with a new dispatch in each of six weeks, followed up for eight weeks. */
export const PROVINCE: ProvincePlan = {
  start: '2026-09-07',
  days: 56,
  units: 124,
  dispatches: [
    {
      number: '101-CV/TU',
      type: 'Công văn',
      subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội của cán bộ, đảng viên',
      asks: 'receiptAndResult',
      ...{ issuedOn: 0, acknowledgeBy: 7, completeBy: 32 },
    },
    {
      number: '12-CT/TU',
      type: 'Chỉ thị',
      subject: 'tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống lãng phí',
      asks: 'receiptAndResult',
      task: 'report',
      ...{ issuedOn: 7, acknowledgeBy: 14, completeBy: 46 },
    },
    {
      number: '45-KH/TU',
      type: 'Kế hoạch',
      subject: 'học tập, quán triệt Nghị quyết Đại hội đại biểu Đảng bộ tỉnh',
      asks: 'receiptAndResult',
      ...{ issuedOn: 14, acknowledgeBy: 21, completeBy: 39 },
    },
    {
      number: '118-CV/TU',
      type: 'Công văn',
      subject: 'bảo đảm an toàn thông tin mạng trong các cơ quan Đảng',
      asks: 'result',
      task: 'report',
      ...{ issuedOn: 21, completeBy: 44 },
    },
    {
      number: '07-HD/TU',
      type: 'Hướng dẫn',
      subject: 'ứng phó với bão và mưa lũ trên địa bàn tỉnh',
      asks: 'receipt',
      urgency: 'urgent',
      ...{ issuedOn: 28, acknowledgeBy: 30 },
    },
    {
      number: '131-CV/TU',
      type: 'Công văn',
      subject: 'tuyên truyền kỷ niệm ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam',
      asks: 'receiptAndResult',
      ...{ issuedOn: 35, acknowledgeBy: 42, completeBy: 74 },
    },
  ],
  acts: [
    { act: 'sendBack', dispatch: '101-CV/TU', on: 24 },
    { act: 'moveDeadline', dispatch: '45-KH/TU', on: 36, until: 53 },
    { act: 'extend', dispatch: '12-CT/TU', on: 37, until: 53 },
    { act: 'issueVersion', dispatch: '118-CV/TU', on: 38, until: 52 },
    { act: 'cancel', dispatch: '131-CV/TU', on: 51 },
  ],
};
