import { settingMeanings } from '../../records/settings';
import { figureWords } from './names/figure-words';
import { repetition } from './names/repetition';
import { trainingFigures } from './names/training-figures';
import { leadership } from './report/leadership';
import { print } from './report/print';
import { audiences, trainingForms } from './report/training-forms';
import { backup } from './sentences/backup';
import { daysOff } from './sentences/days-off';
import { figureFaults, figuresPublic } from './sentences/figures';
import { forms } from './sentences/forms';
import { guide, health } from './sentences/health';
import { letters, stages } from './sentences/letters';
import { periods } from './sentences/periods';
import { publishing } from './sentences/publishing';
import { recipients } from './sentences/recipients';
import { answerFaults, errors, problems, skips } from './sentences/sentences';
import { says } from './sentences/server-messages';
import { setUp } from './sentences/set-up';
import { status } from './sentences/status';
import { summary } from './sentences/summary';
import { openings, templates } from './sentences/templates';
import { unitChanges } from './sentences/unit-changes';
import { today } from './today/today';

/** All Vietnamese sentences that the server uses. The build writes them to dist/words-vi.html. */
export const sentences = {
  problems,
  errors,
  skips,
  answerFaults,
  says,
  figureWords,
  trainingFigures,
  repetition,
  figureFaults,
  figuresPublic,
  forms,
  recipients,
  health,
  setUp,
  guide,
  status,
  summary,
  periods,
  backup,
  letters,
  leadership,
  print,
  stages,
  openings,
  templates,
  unitChanges,
  today,
  publishing,
  daysOff,
  trainingForms,
  audiences,
  meanings: settingMeanings('vi'),
} as const;
