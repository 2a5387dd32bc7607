/** Refuses queries of too many words before they are parsed to the end, and those the parser cannot follow. */

import { GraphQLError, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refuse } from '../errors.ts'
import type { Limits } from '../settings.ts'

export const useTokenLimit = ({ tokens }: Limits): Plugin => ({
  onParse: ({ setParseFn }) => {
    setParseFn((source, options) => {
      try {
        return parse(source, { ...options, maxTokens: tokens })
      } catch (error) {
        if (error instanceof GraphQLError && error.message.includes('tokens'))
          throw refuse(
            'TOKEN_LIMIT',
            `The query has more than ${tokens} words and signs. Send values as variables, or several queries.`,
          )
        // The parser calls itself for every bracket within a bracket.
        if (error instanceof RangeError)
          throw refuse('DEPTH_LIMIT', 'The query nests too many brackets. Send values as variables.')
        throw error
      }
    })
  },
})
