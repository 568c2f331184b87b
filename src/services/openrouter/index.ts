export { exchangeCode } from './exchange';
export type { Exchange, Offer } from './exchange';
export { arrivalAt, beginSignIn, canSignIn, forgetArrival } from './sign-in';
export type { Arrival } from './sign-in';
