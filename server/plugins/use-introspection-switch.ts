/** Switches introspection off where the owner of a server wants that. */

import { NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../settings.ts'

export const useIntrospectionSwitch = ({ introspection }: Limits): Plugin => ({
  onValidate: ({ addValidationRule }) => {
    if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule)
  },
})
