#!/usr/bin/env node
import { answer } from './commands/command-line.ts'
import { cliIo } from './commands/cli-io.ts'
import { failAt } from './commands/failure.ts'

const io = cliIo(process)
process.once('uncaughtException', failAt(io, process))
process.exitCode = await answer(process.argv.slice(2), io)
