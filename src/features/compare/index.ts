export { CompareHome } from './compare-home';
export { FanPage } from './fan-page';
export { SidePage } from './side-page';
export { TrialPage } from './trial-page';
export type { BlindReply } from './judged';
