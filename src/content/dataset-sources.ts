/** One file of the published dataset: all replies of one respondent of the study. */
export interface DatasetSource {
  /** The file's name without `.json`; the id of the source here. */
  readonly id: string;
  /** The respondent as the study names it. */
  readonly name: string;
  readonly author: 'llm' | 'human';
  /** Who makes the model; empty for people. */
  readonly maker: string;
}

/** The eleven, the fans first. */
export const DATASET_SOURCES: readonly DatasetSource[] = [
  { id: 'human', name: 'Human fans', author: 'human', maker: '' },
  { id: 'claude-sonnet-4', name: 'Claude Sonnet 4', author: 'llm', maker: 'Anthropic' },
  { id: 'deepseek-v3', name: 'DeepSeek-V3', author: 'llm', maker: 'DeepSeek' },
  { id: 'doubao-1.5-pro', name: 'Doubao-1.5-Pro', author: 'llm', maker: 'ByteDance' },
  { id: 'doubao-rp', name: 'Doubao role-play', author: 'llm', maker: 'ByteDance' },
  { id: 'gemini-2.5-flash-preview', name: 'Gemini 2.5 Flash Preview', author: 'llm', maker: 'Google' },
  { id: 'glm-4-plus', name: 'GLM-4-Plus', author: 'llm', maker: 'Zhipu' },
  { id: 'gpt-4.1', name: 'GPT-4.1', author: 'llm', maker: 'OpenAI' },
  { id: 'minimax-abab6.5s', name: 'MiniMax abab6.5s', author: 'llm', maker: 'MiniMax' },
  { id: 'qwen-max', name: 'Qwen-Max', author: 'llm', maker: 'Alibaba' },
  { id: 'xingchen-plus-v2', name: 'Xingchen-Plus-V2', author: 'llm', maker: 'Alibaba' },
];

/** The dataset as a whole. */
export const DATASET = {
  repository: 'https://github.com/LanlanQiu/ChatAnime',
  /** Before a file's name. */
  files: 'https://raw.githubusercontent.com/LanlanQiu/ChatAnime/main/data/',
  /** About so many bytes a file has. */
  usualBytes: 1_600_000,
  licence: 'Apache-2.0',
  citation:
    'Lanlan Qiu, Xiao Pu, Yeqi Feng, Tianxing He: LLMs vs. Chinese Anime Enthusiasts: A Comparative Study on ' +
    'Emotionally Supportive Role-Playing. arXiv:2508.06388. Published as: ChatAnime: Towards User-Centered ' +
    'Emotional Support in LLM-based Virtual Character Chat. ACL 2026, pp. 47062–47078. ' +
    'Dataset: https://github.com/LanlanQiu/ChatAnime (Apache-2.0).',
} as const;

/** The source a file of this name is, whatever its case and folder, and a copy's number aside. */
export function datasetSourceOf(fileName: string): DatasetSource | undefined {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const id = base
    .toLowerCase()
    .replace(/\.json$/, '')
    .replace(/\s*\(\d+\)$/, '')
    .trim();
  return DATASET_SOURCES.find((source) => source.id === id);
}
