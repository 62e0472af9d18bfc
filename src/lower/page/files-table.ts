import { formatDay } from '../../calendar/day';
import { spokenMoment } from '../../calendar/moment';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { PeriodFile } from '../../periods/rules/period-file';
import { completedOf } from '../../records/figures';
import type { PlannedFile } from '../rules/plan-lower';
import type { LowerRoom, LowerState } from './lower-room';
import { unitChoice } from './unit-choice';

/** Builds the table of the chosen files; those that a person must look at stand first. */
export function filesTable(room: LowerRoom, { plan }: LowerState): HTMLElement {
  const { table, columns } = room.desk.words.lower;
  const heads = Object.values(columns).map((head) => element('th', { scope: 'col' }, head));
  const first = plan.filter(asks);
  const rows = [...first, ...plan.filter((one) => !asks(one))].map((one) => rowOf(room, one));
  return element(
    'div',
    { class: 'scroll files-table', tabindex: '0', role: 'region', 'aria-label': table },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows),
    ),
  );
}

function asks({ outcome, code }: PlannedFile): boolean {
  return outcome === 'fault' || outcome === 'left' || code === '';
}

function rowOf(room: LowerRoom, planned: PlannedFile): HTMLElement {
  const { file, name, outcome } = planned;
  const mark = outcome === 'fault' ? 'blocked' : asks(planned) ? 'warned' : '';
  const cells: (readonly Child[])[] = file
    ? [
        [tick(room, planned, file)],
        [element('strong', {}, file.office), paragraph(name, 'hint'), unitChoice(room, planned)],
        aboutParts(room, file),
        [figuresText(room, file)],
        outcomeParts(room, planned),
      ]
    : [[], [name], [], [], outcomeParts(room, planned)];
  const built = cells.map((parts) => element('td', {}, ...parts));
  return element('tr', { class: mark !== '' && mark }, ...built);
}

function tick(
  { desk, draft, redraw }: LowerRoom,
  { at, outcome }: PlannedFile,
  { office }: PeriodFile,
): HTMLElement {
  const control = element('input', {
    type: 'checkbox',
    id: `take-${at}`,
    'aria-label': desk.words.lower.takeOf(office),
  });
  control.checked = outcome !== 'left';
  control.addEventListener('change', () => {
    draft.ticks.set(at, control.checked);
    redraw();
  });
  return control;
}

function aboutParts({ desk }: LowerRoom, { total, issuedOn, issuingBody }: PeriodFile): Child[] {
  const words = desk.words.lower;
  const { number, period, cutOff, closing, closedAt, reason } = total;
  const closed = words.closed(
    period,
    formatDay(cutOff),
    desk.count(closing),
    spokenMoment(closedAt),
  );
  return [
    paragraph(words.document(number, formatDay(issuedOn), issuingBody)),
    paragraph(closed, 'hint'),
    reason === '' ? null : paragraph(words.because(reason), 'hint'),
  ];
}

function figuresText({ desk }: LowerRoom, { total }: PeriodFile): string {
  const { units, acknowledged } = total;
  const some = [units, acknowledged, completedOf(total)].map(desk.count);
  return desk.words.lower.some(some[0] ?? '', some[1] ?? '', some[2] ?? '');
}

function outcomeParts({ desk }: LowerRoom, { fault, outcome, doubts, code }: PlannedFile): Child[] {
  const words = desk.words.lower;
  if (fault !== null || outcome === 'fault') return [words.faults[fault ?? 'notPeriodFile']];
  return [
    paragraph(words.outcomes[outcome]),
    ...doubts.map((doubt) => paragraph(words.doubts[doubt], 'hint')),
    code === '' ? paragraph(words.unlisted, 'hint') : null,
  ];
}
