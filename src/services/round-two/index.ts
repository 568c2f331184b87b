export { fixedSecond, hostOfPlayer, usualSimulatedUser, writeSecond } from './second';
export type { SecondMessage } from './second';
export { useSimulating } from './use-simulating';
export type { SimulatedPlayer, Simulating } from './use-simulating';
