export { ItemRating } from './item-rating';
export { Rating } from './rating';
export { RatingSheet } from './rating-sheet';
