import { readView } from '../../frame/view';
import type { TodayView } from '../today/today-view';
import { openToday } from './open-today';

openToday(readView<TodayView>());
