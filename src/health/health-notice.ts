import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { protectedTab } from '../workbook/reading/protected-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { blockReasons, sendingProblems } from './block-reasons';
import { refusedBefore } from './letter-health';
import { type NoticeSection, notifyOwner } from './notify-owner';
import type { OfficerItems } from './today/today-view';
import { waitingItems } from './today/waiting-items';
import { logProblem, summaryProblem } from './unreadable-tabs';

/**
 * Sends the owner the daily letter if something blocks letters or leaves their delivery unknown, if lines wait for
 * Nhật ký, or if Tổng hợp or Theo dõi cannot be written. The letter lists the items of "Việc hôm nay" (today), by
 * officer if there are several. It is not sent if the only problems are letters that Google refused before the previous daily letter.
 */
export function sendHealthNotice(ports: Ports, office: Office): void {
  const tabProblems = () => [
    ...logProblem(ports),
    ...summaryProblem(ports),
    ...protectedTab(ports, trackingTab),
  ];
  const problemsOf = () => {
    const problems = [...tabProblems(), ...blockReasons(office, sendingProblems(ports, office))];
    if (problems.length === 0) return problems;
    const reportedBefore = new Set(
      refusedBefore(office, ports.scriptProperties.get('healthOn') ?? ''),
    );
    return problems.every((problem) => reportedBefore.has(problem)) ? [] : problems;
  };
  const sectionsOf = () => {
    const { items, byOfficer } = waitingItems(ports, office);
    const groups = byOfficer.length > 0 ? byOfficer : [{ officer: '', items }];
    return [
      { heading: '', lines: tabProblems() },
      ...groups.map((group) => officerSection(group, office.words)),
    ];
  };
  notifyOwner(ports, office, { problemsOf, sectionsOf });
}

function officerSection({ officer, items }: OfficerItems, { today }: Words): NoticeSection {
  return {
    heading: officer === '' ? '' : format(today.ofOfficer, { officer }),
    lines: items.flatMap(({ text, lines, more }) => [
      text,
      ...lines,
      ...(more.length === 0 ? [] : [format(today.more, { count: more.length })]),
    ]),
  };
}
