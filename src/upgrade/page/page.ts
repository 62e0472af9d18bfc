import { readView } from '../../frame/view';
import type { UpgradeView } from '../upgrade-view';
import { openUpgrade } from './open-upgrade';

openUpgrade(readView<UpgradeView>());
