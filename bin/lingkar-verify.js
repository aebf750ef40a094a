#!/usr/bin/env node
// `npx lingkar-verify …`: the verifier of the audit trail, a program of its own that only reads.
import { hand, installIfNeeded } from './with-node.js'

installIfNeeded()
hand('verify', process.argv.slice(2))
