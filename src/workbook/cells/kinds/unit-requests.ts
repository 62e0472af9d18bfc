import { formatDay } from '../../../calendar/day';
import { formatMoment } from '../../../calendar/moment';
import { parseDay } from '../../../calendar/parse-day';
import {
  NO_REQUESTS,
  type RequestLabel,
  type RequestState,
  type RequestWish,
  type UnitRequest,
} from '../../../records/unit-request';
import { allOf } from '../../../texts/all-of';
import { oneLine } from '../../../texts/fill-template';
import { filledLines } from '../../../texts/filled-lines';
import type { Words } from '../../../words/words';
import { columnsOf } from '../column';
import { readChoice } from '../read-choice';
import { parseMoment } from './moment';

/** What a unit asks or promises, one per line. */
export const unitRequests = columnsOf<readonly UnitRequest[]>(
  { read: parseUnitRequests, write: formatUnitRequests, fault: 'notUnitRequests', format: 'text' },
  NO_REQUESTS,
);

/** For example `Đề nghị gia hạn hoàn thành đến 20/11/2026 (05/11/2026 08:21): chưa họp đủ`. */
export function formatUnitRequests(
  requests: readonly UnitRequest[],
  words: Pick<Words, 'choices'>,
): string {
  return requests
    .map((request) => describeRequest(request, words, ` (${formatMoment(request.at)})`))
    .join('\n');
}

/** The request without its time, for a text that has the time elsewhere. `when` is put before the reason. */
export function describeRequest(
  request: UnitRequest,
  { choices }: Pick<Words, 'choices'>,
  when = '',
): string {
  const label = choices.unitRequest[labelOf(request)];
  const what = request.until === null ? label : `${label} ${formatDay(request.until)}`;
  const because = oneLine(request.because);
  return what + when + (because === '' ? '' : `: ${because}`);
}

/** Reads both languages. `null` if one line is malformed. */
export function parseUnitRequests(text: string, words: Words): UnitRequest[] | null {
  return allOf(filledLines(text).map((line) => requestFrom(line, words)));
}

function labelOf({ state, wish }: UnitRequest): RequestLabel {
  return `${state} ${wish}` as RequestLabel;
}

const LINE = /^(.+?)(?: (\d{1,2}\/\d{1,2}\/\d{4}))? \(([\d/]+ [\d:]+)\)(?:: (.*))?$/;

function requestFrom(line: string, words: Words): UnitRequest | null {
  const [, name = '', day = '', moment = '', because = ''] = LINE.exec(line) ?? [];
  const label = readChoice(name, 'unitRequest', words);
  const at = parseMoment(moment);
  if (label === null || at === null) return null;
  const [state, wish] = label.split(' ') as [RequestState, RequestWish];
  const until = parseDay(day);
  if ((until === null) !== (wish === 'exemption')) return null;
  return { state, wish, until, at, because };
}
