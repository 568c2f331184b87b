import type { FailureCode } from '../../domain/failure';

/** What a provider says (message, codes and types in one text), told apart by the words providers use. */
interface Saying {
  readonly code: FailureCode;
  readonly words: RegExp;
  /** HTTP statuses the words count for; absent: any. */
  readonly statuses?: readonly number[];
}

const REFUSALS = [200, 400, 401, 402, 403, 404, 422, 429] as const;

/** In the order they are tried: the first that fits wins. */
const SAYINGS: readonly Saying[] = [
  {
    code: 'content-filter',
    words:
      /content[_ -]?filter|content[_ -]?policy|data_?inspection_?failed|datainspectionfailed|sensitive ?content|inappropriate content|requires moderation|(input|prompt|content|message) (was|is|has been) (flagged|blocked)|responsible ai|new_sensitive|sensitivecontentdetected|sensitive_words_detected|inputtextriskdetection|content exists risk|may contain (sensitive|inappropriate)|涉敏|敏感内容|不安全或敏感|内容安全|违规内容/i,
  },
  {
    code: 'context-too-long',
    words:
      /context[_ -]?length|context[_ -]?(window|size|limit)|context_size_error|maximum context|(prompt|input|request|message)s? (is|are) too (long|large)|maximum (prompt|input|model) length|context length of only|longer than the maximum|exceed(s|ed)? (the )?(model('s)? )?(max(imum)? )?(context|token limit|message tokens|input length)|must have (less|fewer) than \d+ tokens|too many (input )?tokens|(input )?token count .{0,40}exceeds|reduce the length|range of input length|input length .{0,60}exceed|prompt ?超长|输入.{0,12}(过长|超长|超出|超过)|上下文.{0,12}(超|过长)|コンテキスト.{0,12}(長|超)/i,
    statuses: [200, 400, 413, 422, 500],
  },
  {
    code: 'quota',
    words:
      /insufficient[_ -]?(user[_ -]?)?(quota|balance|credit|fund)|exceeded_current_quota|billing[_ -]?(hard|not|limit)|(credit|account) balance|out of credits?|not enough credits?|arrearage|accountoverdue|account .{0,30}in good standing|payment required|free ?tier.{0,40}(exhausted|only)|allocationquota\.free|usage limit|余额不足|欠费|请充值|使用上限|次数限额|套餐已到期|残高/i,
    statuses: REFUSALS,
  },
  {
    code: 'key-refused',
    words:
      /invalid[_ -]?(api[_ -]?key|authentication|token|x-api-key)|(api|access)[_ -]?key.{0,40}(invalid|not valid|incorrect|expired|revoked|leaked|not found|required|missing)|(invalid|incorrect|missing|no|expired) (api|access)[_ -]?key|api_key_invalid|authentication[_ ]?(error|fail|fails)|(missing|invalid).{0,12} authorization|login fail|令牌.{0,6}(无效|过期|不正确)|密钥.{0,6}(无效|错误)/i,
    statuses: [200, 400, 401, 403],
  },
  {
    code: 'rate-limited',
    words:
      /rate[_ -]?limit|too many requests|(requests|tokens) per (min|minute|second|day)|throttl|速率限制|请求过于频繁|并发/i,
    statuses: [200, 400, 413, 429],
  },
  {
    code: 'forbidden',
    words: /(user|your) location is not supported|(country|region).{0,40}not supported/i,
    statuses: [200, 400],
  },
  {
    code: 'overloaded',
    words: /overloaded|over capacity|insufficient_system_resource|服务器繁忙|系统繁忙/i,
    statuses: [200, 429, 500, 502, 503, 529],
  },
  {
    code: 'model-not-found',
    words:
      /model[_ -]?not[_ -]?(found|exist)|model .{0,80}(not found|does not exist|doesn't exist|not exist|is not available|not supported)|(not a valid|unknown|invalid|no such|unsupported) model|models? (is|are) not loaded|no models? loaded|no endpoints found|does not have access to model|模型不存在|模型.{0,12}(不存在|未找到)/i,
    statuses: [200, 400, 403, 404, 422],
  },
];

/** The code that the words speak of, for an answer of that status; null if they say nothing special. */
export function codeByWords(text: string, status: number): FailureCode | null {
  const saying = SAYINGS.find(
    ({ words, statuses }) => (statuses === undefined || statuses.includes(status)) && words.test(text),
  );
  return saying?.code ?? null;
}

/** True if the text names a model, paths such as `/v1/models` aside. */
export function namesModel(text: string, model: string): boolean {
  const withoutPaths = text.replace(/(^|[\s"'(`])\/[\w/.:-]*/g, '$1');
  return /\bmodels?\b|模型|モデル/i.test(withoutPaths) || (model.length >= 3 && withoutPaths.includes(model));
}

/** True if a 429 speaks of an allowance that is used up rather than of speed. */
export function speaksOfQuota(text: string): boolean {
  return /\bquota\b|balance|billing|credits?\b|余额|额度/i.test(text);
}
