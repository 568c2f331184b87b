import type { Locale } from '../../domain/locale';
import { DEVICE_MODELS, RECOMMENDED_STEM, variantFor } from '../../services/llm/on-device';
import type { DeviceModel, Variant } from '../../services/llm/on-device';

export const MODEL_ORDERS = ['smallest', 'largest', 'name'] as const;
export type ModelOrder = (typeof MODEL_ORDERS)[number];

export interface ListedModel {
  readonly model: DeviceModel;
  readonly variant: Variant;
  readonly recommended: boolean;
}

interface Wanted {
  /** As typed; empty for all. */
  readonly search: string;
  readonly order: ModelOrder;
  /** Only those that speak it; null for all. */
  readonly speaks: Locale | null;
  /** Whether the graphics card counts in half precision. */
  readonly f16: boolean;
}

const COMPARE: Readonly<Record<ModelOrder, (a: ListedModel, b: ListedModel) => number>> = {
  smallest: (a, b) => a.variant.downloadMb - b.variant.downloadMb,
  largest: (a, b) => b.variant.downloadMb - a.variant.downloadMb,
  name: (a, b) => a.model.name.localeCompare(b.model.name, 'en', { numeric: true }),
};

/** The models to choose from, as this graphics card would run them. */
export function listModels({ search, order, speaks, f16 }: Wanted): ListedModel[] {
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return DEVICE_MODELS.flatMap((model): ListedModel[] => {
    const variant = variantFor(model, f16);
    if (!variant || (speaks && !model.speaks.includes(speaks))) return [];
    const text = `${model.name} ${variant.id}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) return [];
    return [{ model, variant, recommended: model.stem === RECOMMENDED_STEM }];
  }).toSorted(COMPARE[order]);
}

/** The id to begin with: small, and at home in every language. Empty where this graphics card cannot run it. */
export function recommendedId(f16: boolean): string {
  const model = DEVICE_MODELS.find(({ stem }) => stem === RECOMMENDED_STEM);
  return (model && variantFor(model, f16)?.id) ?? '';
}
