/** The sealer as a program of its own: what a production server starts beside itself. */
import { runSealer } from './run-sealer.ts'

runSealer(process.env.LINGKAR_SEALER_URL ?? '', process.env.LINGKAR_DATA ?? '')
