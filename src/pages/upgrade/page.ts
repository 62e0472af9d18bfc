import type { UpgradeView } from '../../core/upgrade-view';
import { readView } from '../frame/view';
import { openUpgrade } from './open-upgrade';

openUpgrade(readView<UpgradeView>());
