import { AUDIENCES, type Audience, type HeadCounts } from '../../records/audience';
import { hasSession } from '../../records/training-entry';
import type { PageDirective } from './page-view';

/** What a unit said last: offered again, to be looked at, and never sent by itself. */
export interface LastAnswers {
  /** Position and name as the office keeps them, `Văn thư (Nguyễn Thị Mẫu)`; '' where it has never acknowledged. */
  readonly acknowledgedBy: string;
  readonly eligibleBy: HeadCounts;
  /** The form of its first round with a session, else of the first; '' where it has reported none. */
  readonly form: string;
}

/** Gives what a unit said last, over its dispatches. */
export function lastAnswers(answered: readonly PageDirective['answers'][]): LastAnswers {
  const receipt = latest(answered, ({ acknowledgedOn }) => acknowledgedOn);
  const report = latest(answered, ({ entries, heldOn }) => (entries.length > 0 ? heldOn : null));
  return {
    acknowledgedBy: receipt?.acknowledgedBy ?? '',
    eligibleBy: report?.eligibleBy ?? {},
    form: formOf(report?.entries ?? []),
  };
}

/** One with a session goes before what was only sent round. */
function formOf(entries: PageDirective['answers']['entries']): string {
  const [first] = [...entries.filter(({ form }) => hasSession(form)), ...entries];
  return first?.form ?? '';
}

function latest(
  answered: readonly PageDirective['answers'][],
  dayOf: (answers: PageDirective['answers']) => string | null,
): PageDirective['answers'] | undefined {
  const days = answered.flatMap((answers) => {
    const day = dayOf(answers);
    return day === null ? [] : [{ answers, day }];
  });
  return days.sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.answers;
}

/**
 * How the name or the kind of a body begins, and whom it brings a dispatch to. A dispatch names them: Party members through
 * Party bodies; officials and workers through offices; pupils and students through schools, of which nurseries have none to
 * brief; the people through villages, residential groups, the Front and its organisations.
 */
const OF_BODIES: readonly (readonly [begins: string, audiences: readonly Audience[]])[] = [
  ['chi bo', ['party']],
  ['dang bo', ['party']],
  ['dang uy', ['party']],
  ['truong mam non', ['staff']],
  ['truong mau giao', ['staff']],
  ['truong', ['staff', 'students']],
  ['hoc vien', ['staff', 'students']],
  ['trung tam giao duc', ['staff', 'students']],
  ['thon', ['people']],
  ['to dan pho', ['people']],
  ['khu dan cu', ['people']],
  ['uy ban mat tran', ['staff', 'people']],
  ['mat tran', ['staff', 'people']],
  ['hoi ', ['staff', 'people']],
  ['doan ', ['staff', 'people']],
  ['to chuc chinh tri', ['staff', 'people']],
  ['uy ban nhan dan', ['staff']],
  ['ubnd', ['staff']],
  ['van phong', ['staff']],
  ['phong', ['staff']],
  ['ban ', ['staff']],
  ['trung tam', ['staff']],
  ['tram', ['staff']],
  ['cong an', ['staff']],
  ['co quan', ['staff']],
  ['don vi su nghiep', ['staff']],
];

/** Names the audiences that a body usually counts, by its name, else its kind; all of them where neither is known. */
export function usualAudiences(...names: readonly string[]): readonly Audience[] {
  for (const name of names) {
    const plain = `${withoutMarks(name)} `;
    const known = OF_BODIES.find(([begins]) => plain.startsWith(begins));
    if (known) return known[1];
  }
  return AUDIENCES;
}

function withoutMarks(text: string): string {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return base.replace(/đ/g, 'd').trim();
}
