import { readView } from '../../frame/view';
import { type Opening, openUnitChanges } from './open-unit-changes';

openUnitChanges(readView<Opening>());
