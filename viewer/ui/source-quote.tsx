/** A quote, marked within what stands around it, and where it is from. Everything is text; only http(s) addresses become links. */

import type { ResultOf } from '../api/graphql.ts'
import type { CLAIM, QUOTE } from '../api/queries.ts'
import { language } from '../state/store.ts'
import { writeDate } from '../text/date.ts'
import { safeLink } from '../text/link.ts'
import { words } from '../text/words.ts'
import { StatusMark } from './status-mark.tsx'

export type Claim = ResultOf<typeof CLAIM>

interface Props {
  readonly claim: Claim
  /** Without the surroundings and the details. */
  readonly brief?: boolean
}

export const SourceQuote = ({ claim, brief = false }: Props) => {
  const say = words()
  const tongue = language.value
  const { article } = claim
  const link = safeLink(article?.url)
  const reprints = [...new Set((article?.reprints ?? []).flatMap((other) => other?.outlet ?? []))]
  const detail = [
    claim.date && `${writeDate(claim.date, tongue)}${claim.dateBasis ? ` (${say.bases[claim.dateBasis]})` : ''}`,
    claim.place && `${claim.place}${claim.placeBasis ? ` (${say.bases[claim.placeBasis]})` : ''}`,
    claim.event,
  ].filter(Boolean)
  return (
    <figure class="quote">
      <blockquote lang={article?.language ?? undefined}>
        <Passage quote={claim.quote} brief={brief} />
      </blockquote>
      <figcaption>
        <span class="quote-outlet">{article?.outlet ?? article?.title ?? say.untitled}</span>
        {article?.published && <time>{writeDate(article.published, tongue)}</time>}
        {!brief && <StatusMark status={claim.status} />}
        {link === null ? (
          <span class="quote-nolink">{say.noLink}</span>
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer nofollow" title={article?.title ?? undefined}>
            {say.source}
            <span class="unseen">: {article?.title ?? article?.outlet}</span>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4 2h6v6M10 2 3 9" />
            </svg>
          </a>
        )}
      </figcaption>
      {!brief && article?.title && <p class="quote-title">{article.title}</p>}
      {!brief && detail.length > 0 && <p class="quote-detail">{detail.join(' · ')}</p>}
      {!brief &&
        claim.participants
          .filter(({ byOffice }) => byOffice)
          .map(({ name, office }) => (
            <p key={name} class="quote-detail">
              {say.byOffice(office ?? '', name)}
            </p>
          ))}
      {!brief && reprints.length > 0 && <p class="quote-detail">{say.reprints(reprints.join(', '))}</p>}
      {!brief && claim.otherQuotes.length > 0 && (
        <details>
          <summary>
            {say.also} ({claim.otherQuotes.length})
          </summary>
          {claim.otherQuotes.map((quote) => (
            <blockquote key={quote.before + quote.text} lang={article?.language ?? undefined}>
              <Passage quote={quote} brief={false} />
            </blockquote>
          ))}
        </details>
      )}
    </figure>
  )
}

const Passage = ({ quote, brief }: { readonly quote: ResultOf<typeof QUOTE>; readonly brief: boolean }) => (
  <p>
    {!brief && quote.before !== '' && <span class="quote-around">…{quote.before}</span>}
    <mark>{quote.text}</mark>
    {!brief && quote.after !== '' && <span class="quote-around">{quote.after}…</span>}
  </p>
)
