/**
 * How a page in a browser gets through to a provider. `direct`: it answers browsers. `header`: it does so when asked
 * with the headers given here. `relay`: it refuses browsers, so the app's own local server has to stand between.
 * `local`: a server on the user's machine, which has to be told that this page may ask. `unknown`: reports conflict;
 * the connection check finds out.
 */
export type ProviderAccess = 'direct' | 'header' | 'relay' | 'local' | 'unknown';

/**
 * What is known of the way from the model the study used to the id offered here. `released`: the study used a preview,
 * the id is the released model's. `moved`: the provider's documentation now points to models elsewhere. Whether an id
 * still answers is not written here: the connection check finds out.
 */
export type StudyStanding = 'released' | 'moved';

export interface ProviderModel {
  readonly id: string;
  /** The paper's name of it, where it is one of the study's ten. */
  readonly study?: string;
  /** Absent: the id is the study's. */
  readonly standing?: StudyStanding;
  /** Made for playing characters. */
  readonly roleplay?: boolean;
}

/** How the list of models is asked for, where it differs from the way replies are. */
export interface ModelListing {
  /** What the key is sent as, in place of `Authorization: Bearer`. */
  readonly keyHeader?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** After the question mark. */
  readonly query?: string;
}

export interface ProviderPreset {
  readonly id: string;
  /** A proper noun, the same in every language. */
  readonly name: string;
  /** The first is the usual one; a region stands where there are several. */
  readonly baseUrls: readonly { readonly url: string; readonly region?: 'china' | 'international' }[];
  readonly wantsKey: boolean;
  /** Where one gets a key; absent: none is needed. */
  readonly keyPage?: string;
  /** How its keys begin, where no other provider's do. */
  readonly keyPrefixes?: readonly string[];
  readonly access: ProviderAccess;
  /** Sent with every request. Never a secret. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly listing?: ModelListing;
  /** Offered while typing; any other id works too. */
  readonly models: readonly ProviderModel[];
}

/** The study's providers first, in the order of its models' names; then others; then servers on one's own machine. */
export const PROVIDERS: readonly ProviderPreset[] = [
  {
    id: 'anthropic',
    name: 'Anthropic',
    baseUrls: [{ url: 'https://api.anthropic.com/v1' }],
    wantsKey: true,
    keyPage: 'https://console.anthropic.com/settings/keys',
    access: 'header',
    headers: { 'anthropic-dangerous-direct-browser-access': 'true' },
    keyPrefixes: ['sk-ant-'],
    // Its list is not part of the OpenAI-compatible side and wants the key in the header of its own interface.
    listing: {
      keyHeader: 'x-api-key',
      headers: { 'anthropic-version': '2023-06-01' },
      query: 'limit=1000',
    },
    models: [{ id: 'claude-sonnet-4-20250514', study: 'Claude Sonnet 4' }],
  },
  {
    id: 'deepseek',
    name: 'DeepSeek',
    baseUrls: [{ url: 'https://api.deepseek.com/v1' }],
    wantsKey: true,
    keyPage: 'https://platform.deepseek.com/api_keys',
    access: 'direct',
    models: [{ id: 'deepseek-chat', study: 'DeepSeek-V3' }, { id: 'deepseek-reasoner' }],
  },
  {
    id: 'ark',
    name: 'Volcengine Ark (Doubao)',
    baseUrls: [{ url: 'https://ark.cn-beijing.volces.com/api/v3' }],
    wantsKey: true,
    keyPage: 'https://console.volcengine.com/ark',
    access: 'relay',
    models: [
      { id: 'doubao-1-5-pro-32k-250115', study: 'Doubao-1.5-Pro' },
      { id: 'doubao-1-5-pro-32k-character-250228', study: 'Doubao role-play', roleplay: true },
    ],
  },
  {
    id: 'gemini',
    name: 'Google Gemini',
    baseUrls: [{ url: 'https://generativelanguage.googleapis.com/v1beta/openai' }],
    wantsKey: true,
    keyPage: 'https://aistudio.google.com/apikey',
    keyPrefixes: ['AIza'],
    access: 'direct',
    models: [{ id: 'gemini-2.5-flash', study: 'Gemini 2.5 Flash Preview', standing: 'released' }],
  },
  {
    id: 'glm',
    name: 'Zhipu GLM',
    baseUrls: [{ url: 'https://open.bigmodel.cn/api/paas/v4' }],
    wantsKey: true,
    keyPage: 'https://open.bigmodel.cn/usercenter/apikeys',
    access: 'direct',
    models: [
      { id: 'glm-4-plus', study: 'GLM-4-Plus' },
      { id: 'charglm-4', roleplay: true },
      { id: 'emohaa', roleplay: true },
    ],
  },
  {
    id: 'openai',
    name: 'OpenAI',
    baseUrls: [{ url: 'https://api.openai.com/v1' }],
    wantsKey: true,
    keyPage: 'https://platform.openai.com/api-keys',
    keyPrefixes: ['sk-proj-', 'sk-svcacct-'],
    access: 'direct',
    models: [{ id: 'gpt-4.1', study: 'GPT-4.1' }],
  },
  {
    id: 'minimax',
    name: 'MiniMax',
    baseUrls: [
      { url: 'https://api.minimaxi.com/v1', region: 'china' },
      { url: 'https://api.minimax.io/v1', region: 'international' },
    ],
    wantsKey: true,
    keyPage: 'https://platform.minimaxi.com/user-center/basic-information/interface-key',
    access: 'unknown',
    models: [
      { id: 'abab6.5s-chat', study: 'MiniMax abab6.5s' },
      { id: 'M2-her', roleplay: true },
    ],
  },
  {
    id: 'dashscope',
    name: 'Qwen (DashScope)',
    baseUrls: [
      { url: 'https://dashscope.aliyuncs.com/compatible-mode/v1', region: 'china' },
      { url: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1', region: 'international' },
    ],
    wantsKey: true,
    keyPage: 'https://bailian.console.aliyun.com/?tab=model#/api-key',
    access: 'unknown',
    models: [
      { id: 'qwen-max', study: 'Qwen-Max' },
      { id: 'qwen-plus-character', roleplay: true },
    ],
  },
  {
    id: 'xingchen',
    name: 'Tongyi Xingchen',
    baseUrls: [{ url: 'https://nlp.aliyuncs.com/v2/api' }],
    wantsKey: true,
    keyPage: 'https://tongyi.aliyun.com/xingchen',
    access: 'unknown',
    headers: { 'x-fag-appcode': 'aca', 'x-fag-servicename': 'aca-chat-completions' },
    models: [
      { id: 'xingchen-plus-v2', study: 'Xingchen-Plus-V2', standing: 'moved', roleplay: true },
      { id: 'xingchen-plus-latest', roleplay: true },
    ],
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    baseUrls: [{ url: 'https://openrouter.ai/api/v1' }],
    wantsKey: true,
    keyPage: 'https://openrouter.ai/settings/keys',
    keyPrefixes: ['sk-or-'],
    access: 'direct',
    models: [],
  },
  {
    id: 'moonshot',
    name: 'Moonshot',
    baseUrls: [
      { url: 'https://api.moonshot.cn/v1', region: 'china' },
      { url: 'https://api.moonshot.ai/v1', region: 'international' },
    ],
    wantsKey: true,
    keyPage: 'https://platform.moonshot.cn/console/api-keys',
    access: 'unknown',
    models: [],
  },
  {
    id: 'groq',
    name: 'Groq',
    baseUrls: [{ url: 'https://api.groq.com/openai/v1' }],
    wantsKey: true,
    keyPage: 'https://console.groq.com/keys',
    keyPrefixes: ['gsk_'],
    access: 'direct',
    models: [],
  },
  {
    id: 'ollama',
    name: 'Ollama',
    baseUrls: [{ url: 'http://localhost:11434/v1' }],
    wantsKey: false,
    access: 'local',
    models: [],
  },
  {
    id: 'lm-studio',
    name: 'LM Studio',
    baseUrls: [{ url: 'http://localhost:1234/v1' }],
    wantsKey: false,
    access: 'local',
    models: [],
  },
  {
    id: 'llama-cpp',
    name: 'llama.cpp',
    baseUrls: [{ url: 'http://localhost:8080/v1' }],
    wantsKey: false,
    access: 'local',
    models: [],
  },
  {
    id: 'vllm',
    name: 'vLLM',
    baseUrls: [{ url: 'http://localhost:8000/v1' }],
    wantsKey: false,
    access: 'local',
    models: [],
  },
];

export interface StudyLlm {
  /** The paper's name. */
  readonly name: string;
  readonly provider: ProviderPreset;
  readonly modelId: string;
  readonly standing?: StudyStanding;
}

/** The ten LLMs of the study, each with who serves it. */
export const STUDY_LLMS: readonly StudyLlm[] = PROVIDERS.flatMap((provider) =>
  provider.models.flatMap(({ id, study, standing }) =>
    study === undefined ? [] : [{ name: study, provider, modelId: id, ...(standing && { standing }) }],
  ),
);

/** The model of the study that a provider serves under an id; undefined if it is none of the ten. */
export function studyLlmAt(provider: ProviderPreset | undefined, modelId: string): StudyLlm | undefined {
  return STUDY_LLMS.find((llm) => llm.provider === provider && llm.modelId === modelId);
}

/**
 * The provider whose address begins with the same origin; for plain http, the local server that usually has the port,
 * whatever name its machine goes by. Undefined for an address of nobody's we know.
 */
export function providerAt(baseUrl: string): ProviderPreset | undefined {
  if (!URL.canParse(baseUrl)) return undefined;
  const { origin, protocol, port } = new URL(baseUrl);
  return PROVIDERS.find(({ baseUrls, access }) =>
    baseUrls.some(({ url }) => {
      const known = new URL(url);
      return (
        known.origin === origin || (access === 'local' && known.protocol === protocol && known.port === port)
      );
    }),
  );
}

/** Whose key this looks like by its beginning; undefined where it could be anybody's. */
export function keyOwner(key: string): ProviderPreset | undefined {
  return PROVIDERS.find(({ keyPrefixes }) => keyPrefixes?.some((prefix) => key.trim().startsWith(prefix)));
}
