import type { Skin } from './types';

/** Starting points: spread one and change what differs. */
export const FAIR: Skin = {
  base: '#ffe6d3',
  shade: '#f3bfa8',
  line: '#b0675c',
  blush: '#f58a8a',
  blushLine: '#d4555c',
};

export const TAN: Skin = {
  base: '#ffdbb8',
  shade: '#eab188',
  line: '#a35a3c',
  blush: '#f2806d',
  blushLine: '#c94c40',
};
