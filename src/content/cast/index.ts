import type { CharacterSummary } from '../../domain/character';
import { summary as asuna } from './asuna/summary';
import { summary as chuuya } from './chuuya/summary';
import { summary as gintoki } from './gintoki/summary';
import { summary as gojo } from './gojo/summary';
import { summary as hinata } from './hinata/summary';
import { summary as kirito } from './kirito/summary';
import { summary as kuroneko } from './kuroneko/summary';
import { summary as kurisu } from './kurisu/summary';
import { summary as levi } from './levi/summary';
import { summary as luffy } from './luffy/summary';
import { summary as madoka } from './madoka/summary';
import { summary as megumi } from './megumi/summary';
import { summary as misaka } from './misaka/summary';
import { summary as naruto } from './naruto/summary';
import { summary as natsume } from './natsume/summary';
import { summary as oreki } from './oreki/summary';
import { summary as rem } from './rem/summary';
import { summary as saber } from './saber/summary';
import { summary as taiga } from './taiga/summary';
import { summary as violet } from './violet/summary';

/** The twenty, in the study's order. */
export const CAST: readonly CharacterSummary[] = [
  luffy,
  naruto,
  gintoki,
  natsume,
  kirito,
  oreki,
  levi,
  hinata,
  chuuya,
  gojo,
  taiga,
  misaka,
  kurisu,
  saber,
  madoka,
  kuroneko,
  asuna,
  megumi,
  rem,
  violet,
];

export function findCharacter(id: string): CharacterSummary | undefined {
  return CAST.find((character) => character.id === id);
}
