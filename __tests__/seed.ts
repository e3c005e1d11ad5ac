import { configureGlobal } from 'fast-check'

/**
 * Property tests draw the same cases every time, so that a red run is about the change that it tests. Others are drawn with
 * `SOC2_GATE_TEST_SEED=$RANDOM npm test`; what fails then is a bug, and becomes a line in a table.
 */
configureGlobal({ seed: Number(process.env['SOC2_GATE_TEST_SEED'] ?? '20260101') })
