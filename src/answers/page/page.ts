import { readView } from '../../frame/view';
import type { UnitPageView } from '../rules/page-view';
import { openUnitPage } from './unit-page';

openUnitPage(readView<UnitPageView>());
