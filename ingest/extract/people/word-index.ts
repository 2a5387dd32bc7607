/** Things by the words of their names: who looks for the owner of a name looks only at those that share a word with it. */

export interface WordIndex<T> {
  add(words: readonly string[], thing: T): void
  /** In the order of adding; those that have every one of the words are among them, the `most` added last if there are more. */
  withAll(words: readonly string[], most: number): readonly T[]
  /** Those that have one of the words; of each word at most the `most` added last. */
  withAny(words: readonly string[], most: number): readonly T[]
}

export function wordIndex<T>(): WordIndex<T> {
  const lists = new Map<string, T[]>()
  const of = (word: string): readonly T[] => lists.get(word) ?? []
  return {
    add(words, thing) {
      for (const word of new Set(words)) {
        const list = lists.get(word)
        if (list) list.push(thing)
        else lists.set(word, [thing])
      }
    },
    withAll: (words, most) => {
      const lists = words.map(of)
      const shortest = lists.reduce((best, list) => (best.length <= list.length ? best : list), lists[0] ?? [])
      return shortest.length > most ? shortest.slice(-most) : shortest
    },
    withAny: (words, most) => [...new Set(words.flatMap((word) => of(word).slice(-most)))],
  }
}
