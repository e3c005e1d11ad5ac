// Prints how many tests of a vitest report passed, and how many did not: skipped ones and files that could not be loaded count.
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
const passed = report.numPassedTests
if (report.numTotalTests === 0 && unloaded === 0) throw new Error('The report holds no test')
console.log(`${passed} ${report.numTotalTests - passed + unloaded}`)
