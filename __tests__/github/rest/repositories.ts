/** Repositories themselves. */
import { needs } from './needs.ts'
import { fullRepository } from './repository-body.ts'
import type { Route } from './route.ts'
import { ok } from './route.ts'
import { repositoryRoute } from './router.ts'

export const repositoryRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}', needs('metadata'), (call) => ok(fullRepository(call))),
]
