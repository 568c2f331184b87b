const KEYS = [
  'chat_metadata', 'user_name', 'character_name', 'create_date', 'name', 'is_user', 'is_name', 'is_system', 'mes',
  'send_date', 'swipe_id', 'swipes', 'swipe_info', 'force_avatar', 'original_avatar', 'gen_started', 'extra',
]; // prettier-ignore
const BEGINNING = new RegExp(`^\\{\\s*"(?:${KEYS.join('|')})"\\s*:`);
const HEADER = /"(?:chat_metadata|user_name|character_name)"\s*:/;
const MESSAGE = /"mes"\s*:/;
const SPEAKER = /"(?:is_user|is_name|send_date|swipes)"\s*:/;
/** A line may be long; what tells it stands near its beginning. */
const LOOKED_AT = 200_000;

/** Whether a text begins as a chat of SillyTavern does. Looks at its first line alone, which may be cut off. */
export function looksLikeChat(text: string): boolean {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  const line = start.slice(0, Math.min(end < 0 ? start.length : end, LOOKED_AT));
  if (!BEGINNING.test(line)) return false;
  return HEADER.test(line) || (MESSAGE.test(line) && SPEAKER.test(line));
}
