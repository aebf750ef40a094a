#!/usr/bin/env node
// `npx lingkar …`: the command line of Lingkar, run by Node 24.
import { hand, installIfNeeded } from './with-node.js'

installIfNeeded()
hand('lingkar', process.argv.slice(2))
