/** The canvas on the page, for the buttons that zoom and the exports that need its colours. */

import { signal } from '@preact/signals'
import type { Canvas } from '../canvas/canvas.ts'

export const canvas = signal<Canvas | null>(null)
