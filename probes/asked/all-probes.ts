import { type Place, type Probe, placesOf } from '../read/probe';
import { costs } from './costs';
import { days } from './days';
import { formats } from './formats';
import { limits } from './limits';
import { mail } from './mail';
import { places } from './places';
import { product } from './product';
import { productColumns } from './product-columns';
import { productTabs } from './product-tabs';
import { sheets } from './sheets';
import { texts } from './texts';
import { utilities } from './utilities';
import { waits } from './waits';

/** All probes in the order in which they run. Probes that change tabs run late, slow ones last. */
export const PROBES: readonly Probe[] = [
  ...places,
  ...utilities,
  ...limits,
  ...texts,
  ...days,
  ...formats,
  ...sheets,
  ...mail,
  ...product,
  ...productTabs,
  ...productColumns,
  ...waits,
  ...costs,
];

/** Probes whose answers decide whether to go on with a first set-up, and the places from which they count. */
export const DECIDING = {
  names: ['sheet-read', 'sheet-write', 'product-permissions', 'product-triggers', 'edit-event'],
  places: ['menu', 'page', 'call', 'clock'],
} as const satisfies { readonly names: readonly string[]; readonly places: readonly Place[] };

export const probesAt = (place: Place): Probe[] =>
  PROBES.filter((probe) => placesOf(probe).includes(place));
