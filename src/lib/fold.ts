/** Folds case, width, dots and spaces, so that a search or a key finds its other spellings. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\s·・•‧∙.\-_'’]/g, '');
}
