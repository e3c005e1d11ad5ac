/** Everything that the demo needs to be up: the sample GitHub, and the runner's artifact service with a real blob store. */
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { serveDouble } from '../github/serve.ts'
import { startBlobStore } from '../runner/azurite.ts'
import { startResultsService, type ResultsService } from '../runner/results-service.ts'
import { startJob, type Job } from '../runner/runner.ts'
import { gitFolder } from './objects.ts'
import { sampleWorld } from './world.ts'

export interface Stage {
  readonly double: GitHubDouble
  /** Where the sample GitHub is. */
  readonly apiUrl: string
  readonly service: ResultsService
  readonly job: Job
}

/** Sets everything up, does the work, and takes everything down again, however the work ends. */
export async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const cleanUp: (() => Promise<void>)[] = []
  try {
    const store = await startBlobStore()
    cleanUp.push(() => store.stop())
    const service = await startResultsService(store)
    cleanUp.push(() => service.close())
    const double = githubDouble(sampleWorld())
    const served = await serveDouble(double, gitFolder)
    cleanUp.push(() => served.close())
    const job = await startJob()
    // Also when somebody breaks the demo off.
    process.once('exit', () => {
      rmSync(dirname(job.workspace), { recursive: true, force: true })
    })
    cleanUp.push(() => job.end())
    return await work({ double, apiUrl: served.url, service, job })
  } finally {
    for (const end of cleanUp.toReversed()) await end()
  }
}
