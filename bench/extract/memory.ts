/** How much is held in memory after each thousand articles: `node --expose-gc --import tsx memory.ts FILE ARTICLES`. */

import { IngestError } from '../../ingest/model/errors.ts'
import { extractor } from '../../ingest/pipeline.ts'
import { readArticles } from '../../ingest/read/read.ts'

const EACH = 1000
const [, , file = '', articles = ''] = process.argv
const extract = extractor('vi')
const held: number[] = []
let most = 0

/** Full thousands; the file is read again from its beginning until there were enough. */
async function* enough() {
  let left = Math.ceil(Number(articles) / EACH) * EACH
  while (left > 0)
    for await (const article of readArticles([file])) {
      if (article instanceof IngestError) continue
      yield article
      if (--left === 0) return
    }
}

function measure(): void {
  most = Math.max(most, process.memoryUsage().rss)
  globalThis.gc?.()
  held.push(process.memoryUsage().heapUsed / 1e6)
}

let read = 0
for await (const article of enough()) {
  extract(article)
  if (++read % EACH === 0) measure()
}
// What extracts is held itself, to the last measure.
extract({ id: 'last', url: null, title: null, text: '', published: null, outlet: null, language: 'vi' })
console.log(
  `${held.map((megabytes) => megabytes.toFixed(1)).join(' → ')} MB held after each ${EACH} articles, ${Math.round(most / 1e6)} MB resident at most`,
)
