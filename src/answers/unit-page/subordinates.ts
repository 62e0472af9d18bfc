import type { StageStatus } from '../../calendar/deadline';
import { stagesIn } from '../../dispatches/rules/obligation-status';
import { button, buttonRow } from '../../frame/button';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { formatCount } from '../../texts/number-text';
import type { AnswersCalls } from '../answers-calls';
import type { PageDispatch, SubordinateList, SubordinateUnit } from '../rules/page-view';
import { dispatchSection } from './dispatch-section';
import { loadButton } from './load-button';
import { completionText, dispatchName, type UnitPage, type UnitWords } from './page-state';

export function subordinatesPart(unitPage: UnitPage): HTMLElement | null {
  const { view, words, subordinates, language } = unitPage;
  if (view.subordinates === 0) return null;
  const title = words.subordinates(formatCount(view.subordinates, language));
  const { list } = subordinates;
  return element(
    'section',
    { class: 'below', 'aria-labelledby': 'below-title' },
    element('h2', { id: 'below-title', tabindex: '-1' }, title),
    ...(list === null
      ? [buttonRow(pageButton(unitPage, words.showSubordinates, 0))]
      : [...list.units.map((unit) => subordinatePart(unitPage, unit)), pager(unitPage, list)]),
  );
}

function subordinatePart(unitPage: UnitPage, unit: SubordinateUnit): HTMLElement {
  const { words, subordinates } = unitPage;
  const isOpen = subordinates.opened === unit.code;
  const id = `below-${unit.code}`.replace(/\s/g, '_');
  const toggle = button(isOpen ? words.closeUnit : words.answerFor, 'second', () => {
    subordinates.opened = isOpen ? '' : unit.code;
    unitPage.refresh(id);
  });
  toggle.setAttribute('aria-label', `${toggle.textContent}: ${unit.name}`);
  return element(
    'div',
    { class: 'subordinate' },
    element('h3', { id, tabindex: '-1' }, unit.name),
    ...(unit.dispatches.length === 0
      ? [paragraph(words.nothingAsked, 'soft')]
      : unit.dispatches.map((dispatch) => statusLine(unitPage, dispatch))),
    unit.dispatches.length === 0 ? null : buttonRow(toggle),
    ...(isOpen
      ? unit.dispatches.map((one) => dispatchSection(unitPage, one, { ...unit, titleId: id }))
      : []),
  );
}

function statusLine({ words }: UnitPage, dispatch: PageDispatch): HTMLElement {
  const chip = (text: string, timing: StageStatus['timing']) => {
    const label = timing === 'overdue' ? `${text}: ${words.overdue.toLowerCase()}` : text;
    return element('span', { class: `chip ${timing}` }, label);
  };
  return element(
    'p',
    {},
    `${dispatchName(words, dispatch)}: `,
    ...stagesIn(dispatch).map(([stage, status]) =>
      chip(
        stage === 'acknowledge' ? receiptText(words, status) : resultText(words, dispatch),
        status.timing,
      ),
    ),
  );
}

function receiptText(words: UnitWords, { done, timing }: StageStatus): string {
  if (!done) return words.notAcknowledged;
  return timing === 'late' ? words.acknowledgedLate : words.acknowledgedOnTime;
}

function resultText(words: UnitWords, dispatch: PageDispatch): string {
  const { complete, nothingToReport } = dispatch.answers;
  if (dispatch.complete?.timing === 'late') return words.completedLate;
  return nothingToReport === 'yes'
    ? words.nothingToReport
    : completionText(words, dispatch, complete);
}

function pager(
  unitPage: UnitPage,
  { page, pages }: { page: number; pages: number },
): HTMLElement | null {
  if (pages === 1) return null;
  const { words } = unitPage;
  return buttonRow(
    page === 0 ? null : pageButton(unitPage, words.pageBefore, page - 1),
    element('span', { class: 'soft' }, words.pageOf(page + 1, pages)),
    page + 1 === pages ? null : pageButton(unitPage, words.pageAfter, page + 1),
  );
}

function pageButton(unitPage: UnitPage, label: string, page: number): HTMLElement {
  const show = (list: SubordinateList): boolean => {
    if (list.state !== 'listed') return false;
    Object.assign(unitPage.subordinates, { list, opened: '' });
    unitPage.refresh('below-title');
    return true;
  };
  const load = () => server<AnswersCalls>().listSubordinates(unitPage.view.token, page);
  return loadButton(unitPage, { label, load, show });
}
