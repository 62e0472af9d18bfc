import { AUDIENCES, type Audience } from '../../records/audience';
import type { TrainingForm } from '../../records/training-figures';
import type { Unit } from '../../records/unit';
import { searchKey } from '../../texts/search-key';

/** What units of a sort usually report of a training. The page suggests it to units that have not reported yet. */
export interface UsualTraining {
  readonly audiences: readonly Audience[];
  readonly form: TrainingForm;
}

/**
 * Beginning of a unit's name or kind, without diacritics, and the audiences that such a unit usually counts.
 * Dispatches ask Party bodies about Party members; offices about officials and workers; schools about pupils
 * and students (nurseries have none to brief); villages, residential groups, the Front and its organisations
 * about the people.
 */
const USUAL_AUDIENCES: readonly (readonly [begins: RegExp, audiences: readonly Audience[]])[] = [
  [/^(chi bo|dang bo|dang uy)\b/, ['party']],
  [/^truong (mam non|mau giao)\b/, ['staff']],
  [/^(truong|hoc vien|trung tam giao duc)\b/, ['staff', 'students']],
  [/^(thon|to dan pho|khu dan cu)\b/, ['people']],
  [/^(uy ban mat tran|mat tran|hoi|doan|to chuc chinh tri)\b/, ['staff', 'people']],
  [/^(uy ban|ubnd|van phong|phong|ban|trung tam|tram|cong an|co quan|don vi)\b/, ['staff']],
];

export function usualTraining({ name, kind }: Pick<Unit, 'name' | 'kind'>): UsualTraining {
  const keys = [name, kind].map(searchKey);
  // Party cells train in their monthly meeting, all other units in a meeting of its own
  const isCell = keys.some((key) => /^chi bo\b/.test(key));
  return { audiences: usualAudiences(keys), form: isCell ? 'cellMeeting' : 'meeting' };
}

/** All audiences if neither name nor kind is known. */
function usualAudiences(keys: readonly string[]): readonly Audience[] {
  for (const key of keys) {
    const known = USUAL_AUDIENCES.find(([begins]) => begins.test(key));
    if (known) return known[1];
  }
  return AUDIENCES;
}
