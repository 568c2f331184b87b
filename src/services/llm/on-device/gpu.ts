/** What WebGPU offers a model here. `f16`: it can count in half precision, which most models are half as large for. */
export type GpuState =
  | { readonly kind: 'ready'; readonly f16: boolean }
  /** The page did not come over https, nor from this computer. */
  | { readonly kind: 'insecure' }
  /** This browser has no WebGPU. */
  | { readonly kind: 'no-webgpu' }
  /** It has, but no graphics card that it can use. */
  | { readonly kind: 'no-adapter' };

interface Adapter {
  readonly features: { readonly has: (feature: string) => boolean };
}

/** The part of a window that is looked at. */
export interface GpuScope {
  readonly isSecureContext?: boolean;
  readonly navigator?: { readonly gpu?: { readonly requestAdapter: () => Promise<Adapter | null> } };
}

/** Asks the browser; never throws. How much graphics memory there is no browser tells. */
export async function gpuState(scope: GpuScope = globalThis as GpuScope): Promise<GpuState> {
  if (scope.isSecureContext === false) return { kind: 'insecure' };
  const gpu = scope.navigator?.gpu;
  if (!gpu) return { kind: 'no-webgpu' };
  try {
    const adapter = await gpu.requestAdapter();
    return adapter ? { kind: 'ready', f16: adapter.features.has('shader-f16') } : { kind: 'no-adapter' };
  } catch {
    return { kind: 'no-adapter' };
  }
}
