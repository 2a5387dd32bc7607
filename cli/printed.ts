/** Standard output that waits where its reader is slower than we are, so that nothing piles up. */
export const printed = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
