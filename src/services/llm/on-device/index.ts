/* What the settings need to set a model on this device up; none of it loads an engine before it is asked to. */
export { gpuState } from './gpu';
export type { GpuState } from './gpu';
export { cachedModels, deleteCached } from './model-cache';
export type { CachedModel } from './model-cache';
export { DEVICE_MODELS, findDeviceModel, MODEL_WINDOW, RECOMMENDED_STEM, variantFor } from './models';
export type { DeviceModel, Variant } from './models';
export type { DeviceProgress, DownloadEnd, DownloadTrouble, OnProgress } from './progress';
export { canSample, downloadPromptModel, promptState } from './prompt-api';
export type { PromptState } from './prompt-api';
export { downloadModel } from './web-llm-download';
export { closeEngine } from './web-llm-engine';
