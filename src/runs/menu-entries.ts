import { userMessage } from '../texts/user-message';
import type { Ports } from '../workbook/ports';
import { assertSchema } from '../workbook/reading/file-version';

/** Shows the message of an error for users in an alert; rethrows any other error. */
export function reportErrors(ports: Ports, job: (ports: Ports) => void): void {
  try {
    job(ports);
  } catch (error) {
    ports.people.alert(ports.words().says.cannot, userMessage(error));
  }
}

/** Runs a job in a file that is set up and has this version's schema. If the job fails, reads the schema from the file. */
export function runWhenSetUp(ports: Ports, job: (ports: Ports) => void): void {
  reportErrors(ports, () => {
    if (ports.scriptProperties.get('owner') === null)
      throw new Error(ports.words().errors.notSetUp);
    assertSchema(ports);
    try {
      job(ports);
    } catch (error) {
      assertSchema(ports, true);
      throw error;
    }
  });
}
