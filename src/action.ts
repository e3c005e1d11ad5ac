import { actionIo } from './commands/action-io.ts'
import { failAt } from './commands/failure.ts'
import { givenByWorkflow } from './commands/inputs.ts'
import { run } from './commands/run.ts'

const io = actionIo(process)
process.once('uncaughtException', failAt(io, process))
const { exitCode } = await run(() => givenByWorkflow(process.env), io)
process.exitCode = exitCode
