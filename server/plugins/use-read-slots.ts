/** At most so many operations read at once; the others wait their turn, and beyond that get a 503 that says when to come back. */

import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import type { Limits } from '../settings.ts'
import type { Slots } from './slots.ts'

export const useReadSlots = (slots: Slots, limits: Limits): Plugin<Context & { readonly client: string }> => ({
  onExecute: async ({ args }) => {
    const context = args.contextValue
    const release = await slots.take(context.client)
    if (release === null)
      throw refuse(
        'OVERLOADED',
        `The server answers ${limits.reads} queries at once, and too many wait already. Try again in a second, and send fewer at once.`,
        {
          'retry-after': '1',
        },
      )
    context.restart()
    return { onExecuteDone: release }
  },
})
