import { defineConfig } from 'vitest/config'

/** Not a time limit, which would fail on a slow machine: a net under a test that never ends, so that its name is printed. */
const net = 600_000

/** Where `.ci/run` counts the tests of a run. */
const report = process.env['SOC2_GATE_TEST_REPORT']

const shared = {
  testTimeout: net,
  hookTimeout: net,
  unstubEnvs: true,
  // It imports JSON as bundlers do, and as Node does not.
  server: { deps: { inline: ['@actions/workflow-parser', '@actions/expressions'] } },
}

export default defineConfig({
  test: {
    // A snapshot that is missing fails as one that is stale does: only `npm run generate` writes.
    update: 'none',
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          setupFiles: ['__tests__/seed.ts'],
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/{e2e,contract,bench}/**'],
        },
      },
      { test: { ...shared, name: 'e2e', include: ['__tests__/e2e/**/*.test.ts'] } },
      { test: { ...shared, name: 'contract', include: ['__tests__/contract/**/*.test.ts'] } },
    ],
  },
})
