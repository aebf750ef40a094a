/** The ten fictional children of domain.md H as far as today's features reach, each at a different point of the road. */
import { cendet } from './children/cendet.ts'
import { gelatik } from './children/gelatik.ts'
import { jalak } from './children/jalak.ts'
import { kenari } from './children/kenari.ts'
import { kepodang } from './children/kepodang.ts'
import { kutilang } from './children/kutilang.ts'
import { merpati } from './children/merpati.ts'
import { murai } from './children/murai.ts'
import { perkutut } from './children/perkutut.ts'
import { pipit } from './children/pipit.ts'
import type { DemoChild } from './demo-child.ts'

export const children: readonly DemoChild[] = [kenari, merpati, kutilang, cendet, pipit, jalak, gelatik, murai, perkutut, kepodang]
