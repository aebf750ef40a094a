/** Every screen in Indonesian. */
import { lookAtEveryScreen } from './every-screen.ts'

lookAtEveryScreen('id')
