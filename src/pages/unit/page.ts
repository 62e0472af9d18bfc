import type { UnitPageView } from '../../core/unit-page';
import { readView } from '../frame/view';
import { openUnitPage } from './unit-page';

openUnitPage(readView<UnitPageView>());
