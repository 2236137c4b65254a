/** Offers a file to save. Nothing leaves the browser. */
export function download(content: BlobPart, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read the address by then; it would otherwise hold the file until the page is left.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
