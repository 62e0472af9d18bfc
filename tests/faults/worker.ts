import { ALL_ACTS } from './acts/all-acts';
import { faultOptions } from './fault-options';
import { playAll } from './loop/all-trials';

const options = faultOptions(process.argv.slice(2));

process.on('message', async (name) => {
  const act = ALL_ACTS.find((one) => one.name === name);
  process.send?.(act ? await playAll(act, options) : []);
});
