/** The size of a file as GOV.UK writes it, in thousands and millions of bytes: "850 KB", "1.5 MB". */
export function printSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
