/** Every screen in English. */
import { lookAtEveryScreen } from './every-screen.ts'

lookAtEveryScreen('en')
