import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { type LowerFigures, lowerFigures } from '../../summary/rules/lower-figures';
import { lowerReport } from '../rules/lower-row';
import { lowerEntries } from '../rules/plan-lower';
import type { LowerRoom, LowerState } from './lower-room';

/** Names that a list shows without being asked to. */
const SHOWN_AT_ONCE = 30;

/** Builds the list of offices that will still not have sent once the files are taken in, and counts them. */
export function missingUnits(
  { desk, onFile }: LowerRoom,
  state: LowerState,
): { readonly count: number; readonly parts: readonly HTMLElement[] } {
  const words = desk.words.lower;
  const missing = figuresAfter(onFile, state)?.missing ?? [];
  if (missing.length === 0) return { count: 0, parts: [] };
  const names = missing.map(({ name }) => element('li', {}, name));
  const list = element(
    'details',
    { open: missing.length <= SHOWN_AT_ONCE },
    element('summary', {}, words.missing(desk.count(missing.length))),
    paragraph(words.missingHint, 'hint'),
    element('ul', { class: 'missing' }, ...names),
  );
  return { count: missing.length, parts: [list] };
}

/** What the summary will say: what is on file, and what the plan adds. */
function figuresAfter(
  onFile: LowerRoom['onFile'],
  { choices, plan }: LowerState,
): LowerFigures | null {
  const { directive, period } = choices;
  const owing = new Set(onFile.directives.find(({ id }) => id === directive)?.owing);
  const place = { directive, period: period.name, receivedAt: '' };
  const added = lowerEntries(plan, onFile).map(({ file, code }) =>
    lowerReport(file, { ...place, code }),
  );
  const units = onFile.units.filter(({ code }) => owing.has(code));
  return lowerFigures([...onFile.reports, ...added], units, { directive, period: period.name });
}
