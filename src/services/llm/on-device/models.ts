import type { Locale } from '../../../domain/locale';

interface Weights {
  /** Graphics memory it runs in, MB, as WebLLM's own list has it. */
  readonly vramMb: number;
}

/** A model that WebLLM can run and that can hold a talk. */
export interface DeviceModel {
  readonly name: string;
  /** The stem of its ids and of the place it is fetched from. */
  readonly stem: string;
  /** Billions of weights. */
  readonly billions: number;
  /** Four bits a weight, counted in half precision: where the graphics card can. */
  readonly f16: Weights;
  /** The same, counted in full precision: everywhere; absent where there is no such build. */
  readonly f32?: Weights;
  /** The languages of this app that its makers name among its own. */
  readonly speaks: readonly Locale[];
  /** It reasons before it answers. */
  readonly thinks?: true;
}

const ALL: readonly Locale[] = ['en', 'zh', 'ja'];

function talker(
  name: string,
  stem: string,
  billions: number,
  vramMb: readonly [number, number?],
  speaks: readonly Locale[],
  thinks?: true,
): DeviceModel {
  const [f16, f32] = vramMb;
  return {
    name,
    stem,
    billions,
    f16: { vramMb: f16 },
    ...(f32 !== undefined && { f32: { vramMb: f32 } }),
    speaks,
    ...(thinks && { thinks }),
  };
}

/** Those of WebLLM's list that talk, with a window of 4,096 tokens; smallest first. */
export const DEVICE_MODELS: readonly DeviceModel[] = [
  talker('SmolLM2 360M', 'SmolLM2-360M-Instruct', 0.36, [376.06, 579.61], ['en']),
  talker('Qwen2.5 0.5B', 'Qwen2.5-0.5B-Instruct', 0.49, [944.62, 1060.2], ALL),
  talker('Qwen3 0.6B', 'Qwen3-0.6B', 0.6, [1403.34, 1924.98], ALL, true),
  talker('Qwen3.5 0.8B', 'Qwen3.5-0.8B', 0.87, [1629.49, 1894.19], ALL),
  talker('Gemma 3 1B', 'gemma3-1b-it', 1, [711.07], ['en']),
  talker('Llama 3.2 1B', 'Llama-3.2-1B-Instruct', 1.24, [879.04, 1128.82], ['en']),
  talker('Qwen2.5 1.5B', 'Qwen2.5-1.5B-Instruct', 1.54, [1629.75, 1888.97], ALL),
  talker('SmolLM2 1.7B', 'SmolLM2-1.7B-Instruct', 1.71, [1774.19, 2692.38], ['en']),
  talker('Qwen3 1.7B', 'Qwen3-1.7B', 1.72, [2036.66, 2635.44], ALL, true),
  talker('Qwen3.5 2B', 'Qwen3.5-2B', 2.2, [2245.44, 2591.55], ALL),
  talker('Gemma 2 2B', 'gemma-2-2b-it', 2.61, [1895.3, 2508.75], ['en']),
  talker('Gemma 2 2B JPN', 'gemma-2-2b-jpn-it', 2.61, [1895.3, 2508.75], ['ja']),
  talker('Qwen2.5 3B', 'Qwen2.5-3B-Instruct', 3.09, [2504.76, 2893.64], ALL),
  talker('Llama 3.2 3B', 'Llama-3.2-3B-Instruct', 3.21, [2263.69, 2951.51], ['en']),
  talker('Hermes 3 3B', 'Hermes-3-Llama-3.2-3B', 3.21, [2263.69, 2951.51], ['en']),
  talker('Ministral 3 3B', 'Ministral-3-3B-Instruct-2512-BF16', 3.4, [2863.69, 3532.37], ALL),
  talker('Phi-4 mini', 'Phi-4-mini-instruct', 3.84, [3437.58, 4220.59], ALL),
  talker('Qwen3 4B', 'Qwen3-4B', 4.02, [3431.59, 4327.71], ALL, true),
  talker('Qwen3.5 4B', 'Qwen3.5-4B', 4.6, [3867.82, 4680.36], ALL),
  talker('Mistral 7B v0.3', 'Mistral-7B-Instruct-v0.3', 7.25, [4573.39, 5619.27], ['en']),
  talker('Qwen2.5 7B', 'Qwen2.5-7B-Instruct', 7.62, [5106.67, 5900.09], ALL),
  talker(
    'DeepSeek R1 Distill 7B',
    'DeepSeek-R1-Distill-Qwen-7B',
    7.62,
    [5106.67, 5900.09],
    ['en', 'zh'],
    true,
  ),
  talker('Llama 3.1 8B', 'Llama-3.1-8B-Instruct', 8.03, [5001, 6101.01], ['en']),
  talker('Hermes 3 8B', 'Hermes-3-Llama-3.1-8B', 8.03, [4876.13, 5779.27], ['en']),
  talker('Qwen3 8B', 'Qwen3-8B', 8.19, [5695.78, 6852.55], ALL, true),
  talker('Qwen3.5 9B', 'Qwen3.5-9B', 9, [6433.01, 7544.74], ALL),
  talker('Gemma 2 9B', 'gemma-2-9b-it', 9.24, [6422.01, 8383.33], ['en']),
];

/** Small enough for most graphics cards, and at home in every language of this app. */
export const RECOMMENDED_STEM = 'Qwen2.5-1.5B-Instruct';

/** Tokens that a model of the list can hold at once. */
export const MODEL_WINDOW = 4096;

export interface Variant {
  readonly id: string;
  readonly vramMb: number;
  /** About, by the number of weights. */
  readonly downloadMb: number;
}

/** Bytes a weight: four bits, and a scale for every 32 weights. */
const BYTES = { f16: 0.5625, f32: 0.625 } as const;

function variant(model: DeviceModel, precision: 'f16' | 'f32'): Variant | null {
  const weights = model[precision];
  if (!weights) return null;
  return {
    id: `${model.stem}-q4${precision}_1-MLC`,
    vramMb: weights.vramMb,
    downloadMb: Math.round(model.billions * 1000 * BYTES[precision]),
  };
}

/** The build that a graphics card can run; null where there is none. */
export function variantFor(model: DeviceModel, f16: boolean): Variant | null {
  return variant(model, f16 ? 'f16' : 'f32');
}

const BY_ID = new Map(
  DEVICE_MODELS.flatMap((model) =>
    (['f16', 'f32'] as const).flatMap((precision) => {
      const found = variant(model, precision);
      return found ? [[found.id, { model, variant: found }] as const] : [];
    }),
  ),
);

/** Every id of the list. */
export const MODEL_IDS: readonly string[] = [...BY_ID.keys()];

export function findDeviceModel(
  id: string,
): { readonly model: DeviceModel; readonly variant: Variant } | undefined {
  return BY_ID.get(id);
}

/** Where a model is fetched from; everything of it lies under this address. */
export function modelUrl(id: string): string {
  return `https://huggingface.co/mlc-ai/${id}/resolve/main/`;
}
