import { defineConfig } from 'vitest/config'

/** The tests that have to notice when a check, or the engine that runs checks, is changed in a small way. */
export default defineConfig({
  test: { include: ['__tests__/checks/**/*.test.ts', '__tests__/evaluate/**/*.test.ts', '__tests__/model/**/*.test.ts'] },
})
