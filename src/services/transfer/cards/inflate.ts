import { joined } from './bytes';
import type { Bytes } from './bytes';

/** Unpacks compressed bytes; not more than `limit` are ever held. */
export async function inflate(
  packed: Bytes,
  kind: 'deflate' | 'deflate-raw',
  limit: number,
): Promise<Bytes | 'too-large' | 'broken'> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream(kind)).getReader();
  const parts: Bytes[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > limit) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(read.value);
    }
  } catch {
    return 'broken';
  }
  return joined(parts);
}
