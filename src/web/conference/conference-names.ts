/** What seats, points and decisions of a conference are called on screen. */
import { needs } from '#domain/assessment/need.ts'
import { questions } from '#domain/conference/conference.ts'
import { services } from '#domain/plan/services.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import type { ShownDecision, ShownParticipant, ShownPoint } from './conference.local.ts'

type Name = (term: { readonly id: string; readonly en: string }) => string

export const seatName = ({ post, office }: Pick<ShownParticipant, 'post' | 'office'>): string =>
  post ? `${post.title}, ${post.unit}` : (office ?? '')

/** "Pendidikan: Bagaimana anak belajar lagi?" */
export const pointName = (point: Pick<ShownPoint, 'need' | 'question'>, name: Name): string =>
  `${name(needs.term(point.need))}: ${name(questions.term(point.question))}`

/** "Pemberdayaan · Komunitas" */
export const pointPlace = ({ key, level }: Pick<ShownPoint, 'key' | 'level'>, name: Name): string =>
  [key && name(keys.term(key)), level && name(levels.term(level))].filter(Boolean).join(' · ')

export const decisionName = ({ what, service }: Pick<ShownDecision, 'what' | 'service'>, name: Name): string =>
  what || name(services.term(service))

export const ownerName = ({ owner, outsideOwner }: Pick<ShownDecision, 'owner' | 'outsideOwner'>): string =>
  owner ? `${owner.title}, ${owner.unit}` : (outsideOwner ?? '')
