import type { FormOutcome } from '../forms/form-view';
import { format } from '../texts/format';
import type { LockPorts } from '../workbook/ports';
import { withLock } from '../workbook/with-lock';
import { logLines } from '../workbook/writing/log-lines';
import { writeLog } from '../workbook/writing/write-log';

/** Logs that lines of Nhật ký are lost, and stops reporting them as missing. */
export function acceptLogGap(ports: LockPorts): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const missing = logLines(ports)?.missing ?? 0;
    const message = format(words.health.logGapKnown, { count: missing });
    if (missing > 0) writeLog(ports, words, [{ event: 'problem', detail: message }]);
    const lines = logLines(ports);
    if (lines && missing > 0) {
      const now = { ...lines, count: lines.count - missing, missing: 0 };
      ports.scriptProperties.set('logLines', JSON.stringify(now));
    }
    return { done: true, message };
  });
}
