import { searchKey } from '../../../frame/search-key';
import { AUDIENCES, type Audience } from '../../../records/audience';

/**
 * How the name or the kind of a body begins, and whom it brings a dispatch to. A dispatch names them: Party members through
 * Party bodies; officials and workers through offices; pupils and students through schools, of which nurseries have none to
 * brief; the people through villages, residential groups, the Front and its organisations.
 */
const OF_BODIES: readonly (readonly [begins: RegExp, audiences: readonly Audience[]])[] = [
  [/^(chi bo|dang bo|dang uy)\b/, ['party']],
  [/^truong (mam non|mau giao)\b/, ['staff']],
  [/^(truong|hoc vien|trung tam giao duc)\b/, ['staff', 'students']],
  [/^(thon|to dan pho|khu dan cu)\b/, ['people']],
  [/^(uy ban mat tran|mat tran|hoi|doan|to chuc chinh tri)\b/, ['staff', 'people']],
  [/^(uy ban|ubnd|van phong|phong|ban|trung tam|tram|cong an|co quan|don vi)\b/, ['staff']],
];

/** Names the audiences that a body usually counts, by its name, else its kind; all of them where neither is known. */
export function usualAudiences(...names: readonly string[]): readonly Audience[] {
  for (const name of names) {
    const plain = searchKey(name);
    const known = OF_BODIES.find(([begins]) => begins.test(plain));
    if (known) return known[1];
  }
  return AUDIENCES;
}
