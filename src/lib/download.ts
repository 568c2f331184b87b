/** How long the browser may take to begin saving, milliseconds. */
const KEEP_MS = 60_000;

/** Lets the browser save `content` as a file of this name. It does not tell whether it did. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
