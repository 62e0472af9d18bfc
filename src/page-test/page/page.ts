import { readView } from '../../frame/view';
import type { PageTestView } from '../page-test-view';
import { openPageTest } from './open-page-test';

openPageTest(readView<PageTestView>());
