import type { PageTestView } from '../../core/page-test-view';
import { readView } from '../frame/view';
import { openPageTest } from './open-page-test';

openPageTest(readView<PageTestView>());
