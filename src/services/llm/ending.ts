import type { FailureCode } from '../../domain/failure';

/** What had been heard of a reply when its stream ended. */
export interface Heard {
  /** Anything but white space. */
  readonly text: boolean;
  readonly reasoning: boolean;
  readonly toolCall: boolean;
  /** A part that could not be read. */
  readonly lost: boolean;
  /** A part that no chunk of a reply looks like. */
  readonly odd: boolean;
  /** The provider's own word for why it finished; null if the stream ended without one. */
  readonly finishReason: string | null;
}

/** Finish reasons that are no good end, in the words of the providers; every other one is. */
const BAD_ENDS: readonly (readonly [RegExp, FailureCode])[] = [
  [
    /^(content[_-]?filter(ed)?(:.*)?|(in|out)put_sensitive|sensitive|(image_)?safety|(image_)?recitation|blocklist|(image_)?prohibited_content|spii|refusal)$/i,
    'content-filter',
  ],
  [/^(length|max_?tokens|max_output_tokens|model_length|tokens_limit)$/i, 'length'],
  [/^model_context_window_exceeded$/i, 'context-too-long'],
  [
    /^(tool_?calls?|tool-calls|tool_use|function_call|(malformed|unexpected)_(function|tool)_call)$/i,
    'tool-call',
  ],
  [/^insufficient_system_resource$/i, 'overloaded'],
  [/^(error|network_error)$/i, 'stream-error'],
  [/^(abort(ed)?|cancell?ed|interrupted|time_?(limit|out)|language|other)$/i, 'ended-early'],
];

function badEnd(finishReason: string): FailureCode | null {
  return BAD_ENDS.find(([words]) => words.test(finishReason))?.[1] ?? null;
}

function codeOfUnfinished(heard: Heard): FailureCode {
  if (heard.text || heard.reasoning) return heard.lost ? 'malformed' : 'ended-early';
  return heard.lost || heard.odd ? 'not-a-model' : 'empty';
}

/** How a stream ended that came to its end: null if the reply is complete, else why it must not look finished. */
export function judgeEnding(heard: Heard): FailureCode | null {
  if (heard.finishReason === null) return codeOfUnfinished(heard);
  if (heard.lost) return 'malformed';
  const bad = badEnd(heard.finishReason);
  if (bad !== null) return bad;
  if (heard.text) return null;
  return heard.toolCall ? 'tool-call' : 'empty';
}
