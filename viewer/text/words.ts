/** The interface's texts in the language chosen. Reading them in a component follows a change of language. */

import { language } from '../state/store.ts'
import type { Language } from '../state/view.ts'
import { en, type Words } from './en.ts'
import { vi } from './vi.ts'

const all: Readonly<Record<Language, Words>> = { en, vi }

export const words = (): Words => all[language.value]
