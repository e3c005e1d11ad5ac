/** Every route that the double serves. */
import { accessRoutes } from './access.ts'
import { actionsRoutes } from './actions.ts'
import { activityRoutes } from './activity.ts'
import { appRoutes } from './app.ts'
import { branchRoutes } from './branches.ts'
import { callerRoutes } from './caller.ts'
import { checkRoutes } from './checks.ts'
import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { codeScanningRoutes } from './code-scanning.ts'
import { dependabotRoutes } from './dependabot.ts'
import { deploymentRoutes } from './deployments.ts'
import { organizationAccessRoutes } from './organization-access.ts'
import { organizationRoutes } from './organizations.ts'
import { protectionRoutes } from './protection.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repositories.ts'
import type { Route } from './route.ts'
import { ruleRoutes } from './rules.ts'
import { securityRoutes } from './security.ts'
import { statusRoutes } from './statuses.ts'
import { settingsRoutes } from './settings.ts'
import { userRoutes } from './users.ts'

export const routes: readonly Route[] = [
  ...accessRoutes,
  ...actionsRoutes,
  ...activityRoutes,
  ...appRoutes,
  ...branchRoutes,
  ...callerRoutes,
  ...checkRoutes,
  ...commentRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...codeScanningRoutes,
  ...dependabotRoutes,
  ...deploymentRoutes,
  ...organizationAccessRoutes,
  ...organizationRoutes,
  ...protectionRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...ruleRoutes,
  ...securityRoutes,
  ...settingsRoutes,
  ...statusRoutes,
  ...userRoutes,
]
