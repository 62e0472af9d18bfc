import type { SendingCalls } from '../letters/letters-calls';
import type { JobsFor } from '../workbook/jobs-for';
import { queueByHand, sendNextChunk } from './send-by-hand';

/** What carries out the calls that send today's letters. */
export const sendingJobs: JobsFor<SendingCalls> = {
  queueLetters: (ports, acceptsGap) => queueByHand(ports, acceptsGap === true),
  sendNextChunk,
};
