import { readView } from '../../frame/view';
import type { PackedApproval } from '../rules/letters-view';
import { openApproval } from './open-approval';

openApproval(readView<PackedApproval>());
