import type { CampaignOptions } from './course';
import { playCampaign } from './play-campaign';

/** Plays the campaigns that the main process asks for, one after the other. */
process.on('message', (options: CampaignOptions) => {
  process.send?.(playCampaign(options));
});
