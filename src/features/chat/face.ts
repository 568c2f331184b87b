import { EMOTION_FACES } from '../../content/emotion-faces';
import type { Session } from '../../domain/session';
import { carryingReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import type { Expression } from '../../portrait';

/** Thanks and laughter: words that no negation turns round. */
const GLAD = /thank|haha|谢谢|多谢|哈哈|ありがと|（笑）|www|😊|😄/i;
const STARTLED = /what\?!|really\?|no way|真的吗|真的假的|什么？|えっ|まじ|マジ|ほんと[？?]/i;
const PRAISE =
  /you.re (so )?(kind|cool|cute|sweet|amazing)|可爱|你真好|帅|かわいい|優しい|やさしい|かっこいい/i;

/** How a character looks once it has answered: as its own words do; glad in a glad scene, else calm. */
function faceAfter(reply: string, scene: Expression): Expression {
  if (GLAD.test(reply)) return 'joy';
  if (STARTLED.test(reply)) return 'surprise';
  return scene === 'joy' ? 'joy' : 'neutral';
}

/**
 * The face a character makes: to the scene until somebody has spoken, then to what was said last. While it answers
 * it listens, and then its own words show.
 */
export function faceFor(session: Session, turns: readonly TurnWithReplies[]): Expression {
  const scene = session.scenario ? EMOTION_FACES[session.scenario.emotion] : 'neutral';
  const last = turns.at(-1);
  if (!last) return scene;
  const said = last.turn.userText;
  if (PRAISE.test(said)) return 'embarrassment';
  if (GLAD.test(said)) return 'joy';
  if (STARTLED.test(said)) return 'surprise';
  if (last.replies.some(({ state }) => state === 'streaming')) return scene;
  const reply = carryingReply(last);
  return reply ? faceAfter(reply.text, scene) : scene;
}
