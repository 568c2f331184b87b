import type { EndpointPersona, Prices } from '../../domain/persona';
import type { MessageId } from '../../services/i18n';

/** How much of a talk a request may hold and what its tokens cost, as typed. */
export interface LimitsForm {
  readonly contextTokens: string;
  readonly currency: string;
  readonly priceInput: string;
  readonly priceOutput: string;
}

export type LimitsErrors = Readonly<Partial<Record<keyof LimitsForm, MessageId>>>;

export const EMPTY_LIMITS: LimitsForm = {
  contextTokens: '',
  currency: 'USD',
  priceInput: '',
  priceOutput: '',
};

const LEAST_TOKENS = 500;
const MOST_TOKENS = 100_000_000;
const MOST_PRICE = 1_000_000;
const CURRENCY_LENGTH = 8;

/** Words for many, in all three languages. */
const FACTORS: Readonly<Record<string, number>> = { k: 1000, 千: 1000, 万: 10_000, 萬: 10_000, m: 1_000_000 };

/** Tokens as people write them: `128000`, `128,000`, `128 000`, `128k`, `12.8万`, `1M`; null for what is no such number. */
export function readTokens(typed: string): number | undefined | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (text === '') return undefined;
  const [, grouped = '', plain = '', factor = ''] =
    /^(?:(\d{1,3}(?:[,.']\d{3})+)|(\d+(?:[.,]\d+)?))(k|m|千|万|萬)?$/.exec(text) ?? [];
  // `1.024k` is one thousand and a bit, `1.024` a thousand and twenty-four.
  const amount =
    grouped !== '' && factor === '' ? grouped.replace(/[,.']/g, '') : (grouped || plain).replace(',', '.');
  const tokens =
    amount === '' ? Number.NaN : Math.round(Number(amount) * (FACTORS[factor] ?? 1) * 1000) / 1000;
  return Number.isInteger(tokens) && tokens >= LEAST_TOKENS && tokens <= MOST_TOKENS ? tokens : null;
}

/** A price as typed, with a comma or a point; null for what is none. */
function readPrice(typed: string): number | undefined | null {
  const text = typed.normalize('NFKC').trim().replace(',', '.');
  if (text === '') return undefined;
  return /^\d+(\.\d+)?$/.test(text) && Number(text) <= MOST_PRICE ? Number(text) : null;
}

interface ReadPrices {
  readonly prices?: Prices;
  readonly errors: LimitsErrors;
}

function readPrices({ currency: typed, priceInput, priceOutput }: LimitsForm): ReadPrices {
  const input = readPrice(priceInput);
  const output = readPrice(priceOutput);
  if (input === undefined && output === undefined) return { errors: {} };
  const currency = typed.normalize('NFKC').trim();
  const errors: LimitsErrors = {
    // Half a price list would make half a bill look like the whole.
    ...(typeof input !== 'number' && { priceInput: 'settings.error.price' as const }),
    ...(typeof output !== 'number' && { priceOutput: 'settings.error.price' as const }),
    ...((currency === '' || currency.length > CURRENCY_LENGTH) && {
      currency: 'settings.error.currency' as const,
    }),
  };
  if (typeof input !== 'number' || typeof output !== 'number' || errors.currency) return { errors };
  return { prices: { currency, input, output }, errors };
}

/** Checks the limits; what is not typed is absent. */
export function readLimits(form: LimitsForm): {
  readonly value: Pick<EndpointPersona, 'contextTokens' | 'prices'>;
  readonly errors: LimitsErrors;
} {
  const tokens = readTokens(form.contextTokens);
  const { prices, errors } = readPrices(form);
  return {
    value: { ...(typeof tokens === 'number' && { contextTokens: tokens }), ...(prices && { prices }) },
    errors: { ...errors, ...(tokens === null && { contextTokens: 'settings.error.contextTokens' as const }) },
  };
}

/** The limits of a saved persona. */
export function limitsOf({ contextTokens, prices }: EndpointPersona): LimitsForm {
  const shown = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    contextTokens: shown(contextTokens),
    currency: prices?.currency ?? EMPTY_LIMITS.currency,
    priceInput: shown(prices?.input),
    priceOutput: shown(prices?.output),
  };
}
