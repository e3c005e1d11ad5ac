/** What an end-to-end test needs to be up: GitHub over HTTP, and the runner with a real blob store behind it. */
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { workflowToken } from '../github/build.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { serveDouble } from '../github/serve.ts'
import type { World } from '../github/world.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { startBlobStore } from '../runner/azurite.ts'
import { recorded, retold, type RecordedEvent } from '../runner/events.ts'
import { startResultsService, type ResultsService } from '../runner/results-service.ts'
import { startJob, type Job, type Step, type StepOutcome } from '../runner/runner.ts'

export interface Stage {
  readonly service: ResultsService
  readonly job: Job
  /** Runs one step of the action against a world. */
  run(world: World, step: Partial<Step> & Pick<Step, 'node' | 'event'>): Promise<Ran>
}

export interface Ran extends StepOutcome {
  readonly double: GitHubDouble
  /** The folder of evidence that the step left, if it left one. */
  readonly evidence: string
}

/** Sets the stage for the tests of a file, and takes it down after them. */
export function stage(): Stage {
  const up: { service?: ResultsService; job?: Job } = {}
  const down: (() => Promise<void>)[] = []
  beforeAll(async () => {
    const store = await startBlobStore()
    down.push(() => store.stop())
    const service = await startResultsService(store)
    down.push(() => service.close())
    up.service = service
  })
  beforeEach(async () => {
    up.service?.forget()
    await up.job?.end()
    up.job = await startJob()
  })
  afterAll(async () => {
    await up.job?.end()
    for (const end of down.toReversed()) await end()
  })
  const present = <K extends keyof typeof up>(name: K): NonNullable<(typeof up)[K]> => {
    const part = up[name]
    if (part === undefined) throw new Error(`The ${name} is not up yet`)
    return part
  }
  return {
    get service() {
      return present('service')
    },
    get job() {
      return present('job')
    },
    async run(world, step) {
      const double = githubDouble(world)
      const served = await serveDouble(double)
      try {
        const job = present('job')
        const ran = await job.run({ token: workflowToken, apiUrl: served.url, results: present('service'), ...step })
        return { ...ran, double, evidence: join(job.workspace, 'soc2-evidence') }
      } finally {
        await served.close()
      }
    },
  }
}

/** A recorded `pull_request` event, about a pull request of `acme/shop`. */
export function pullRequestEvent(
  pullRequest: PullRequest,
  { name = 'pull_request', action = 'synchronize', isPrivate = true } = {},
): RecordedEvent {
  const payload = recorded(name).find((one) => one['action'] === action)
  const { number, headOid, headRef, baseOid, baseRef } = pullRequest
  return retold(name, payload, { repository: 'acme/shop', private: isPrivate, number, head: headOid, headRef, base: baseOid, baseRef })
}
