export { MOST_MEGAPIXELS, MOST_PICTURE_MIB, MOST_SIDE, PICTURE_FAULT_CODES } from './decode';
export type { PictureFaultCode } from './decode';
export { readHeader } from './header';
export type { PictureHeader } from './header';
export { preparePicture } from './prepare';
export type { PreparedPicture } from './prepare';
export { drawInitial, drawingToPng, toPng } from './to-png';
